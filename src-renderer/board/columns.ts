import { certainties } from '../../src-main/events/types.ts';

import type { BoardEvent } from './boardEvent.ts';

/** What the list tells of an event, a column each. */
export const columns = ['date', 'title', 'place', 'actor', 'certainty', 'document'] as const;
export type Column = (typeof columns)[number];

/** How rows are ordered. */
export interface Order {
  readonly by: Column;
  readonly descending: boolean;
}

/** How words are ordered in a column: as a reader would look them up. */
export const wordOrder = { numeric: true, sensitivity: 'base' } as const;

/**
 * The events in an order. Those alike in it stay in the order of time; those that have nothing in the column come last,
 * whichever way it runs.
 *
 * @param inTime in the order of time, the undated last
 * @param nameOf the name of the document of an event
 * @param compare orders words by `wordOrder`, in the language of their reader
 */
export function ordered(
  inTime: readonly BoardEvent[],
  { by, descending }: Order,
  nameOf: (event: BoardEvent) => string,
  compare: (left: string, right: string) => number,
): readonly BoardEvent[] {
  const direction = descending ? -1 : 1;
  const textOf: Readonly<Record<Exclude<Column, 'date' | 'certainty'>, (event: BoardEvent) => string>> = {
    title: ({ title }) => title,
    place: ({ places }) => places.join(', '),
    actor: ({ actors }) => actors.join(', '),
    document: nameOf,
  };
  if (by === 'date') return descending ? dated(inTime).toReversed().concat(undated(inTime)) : inTime;
  if (by === 'certainty') {
    const rank = new Map(certainties.map((certainty, index) => [certainty, index]));
    const rankOf = (event: BoardEvent) => rank.get(event.certainty) ?? 0;
    return inTime.toSorted((left, right) => direction * (rankOf(left) - rankOf(right)));
  }
  const keyed = inTime.map((event) => ({ event, text: textOf[by](event) }));
  const filled = keyed.filter(({ text }) => text !== '');
  const empty = keyed.filter(({ text }) => text === '');
  filled.sort((left, right) => direction * compare(left.text, right.text));
  return [...filled, ...empty].map(({ event }) => event);
}

function dated(events: readonly BoardEvent[]): BoardEvent[] {
  return events.filter(({ span }) => span !== null);
}

function undated(events: readonly BoardEvent[]): BoardEvent[] {
  return events.filter(({ span }) => span === null);
}

/** The other way round where the column is the same. */
export function reordered(order: Order, by: Column): Order {
  return { by, descending: order.by === by && !order.descending };
}
