import type { Certainty } from '../../src-main/events/types.ts';
import { precisions, type Precision } from '../../src-main/time/types.ts';

import type { BoardEvent } from './boardEvent.ts';
import { reviewOf, type ReviewState } from './reviews.ts';
import { searchWords, tellsWord } from './searchWords.ts';

/** What a reader asks of the events; what is empty or `null` asks nothing. All of it must hold at once. */
export interface EventFilter {
  /** As they are typed: each word, or each phrase in quotation marks, is found in an event. */
  readonly words: string;
  /** Civil milliseconds, `until` exclusive: some part of the event's span lies between. Undated events lie nowhere. */
  readonly from: number | null;
  readonly until: number | null;
  readonly document: string | null;
  readonly place: string | null;
  readonly actor: string | null;
  readonly certainty: Certainty | null;
  /** Dated at least as sharply. */
  readonly precision: Precision | null;
  readonly review: ReviewState | null;
}

export const everything: EventFilter = {
  words: '',
  from: null,
  until: null,
  document: null,
  place: null,
  actor: null,
  certainty: null,
  precision: null,
  review: null,
};

/** What an event does not say of itself. */
export interface FilterGrounds {
  /** The text of a document, by its id. */
  readonly textOf: (document: string) => string;
}

type Test = (event: BoardEvent) => boolean;

export function asksNothing(filter: EventFilter): boolean {
  return countChoices(filter) === 0 && searchWords(filter.words).length === 0;
}

/** How many things are asked besides words. */
export function countChoices(filter: EventFilter): number {
  return Object.values({ ...filter, words: null }).filter((choice) => choice !== null).length;
}

/** The events of which everything holds that is asked, in the order given. */
export function keepEvents(
  events: readonly BoardEvent[],
  filter: EventFilter,
  grounds: FilterGrounds,
): readonly BoardEvent[] {
  return asksNothing(filter) ? events : events.filter(filterTest(filter, grounds));
}

/** Whether all that is asked holds of an event. */
export function filterTest(filter: EventFilter, grounds: FilterGrounds): (event: BoardEvent) => boolean {
  const tests = testsOf(filter, grounds);
  return (event) => tests.every((test) => test(event));
}

/** The cheap ones first. */
function testsOf(filter: EventFilter, { textOf }: FilterGrounds): Test[] {
  const { document, place, actor, certainty, precision, review, from, until } = filter;
  const tests: (Test | null)[] = [
    document === null ? null : (event) => event.document === document,
    certainty === null ? null : (event) => event.certainty === certainty,
    precision === null ? null : isAsSharpAs(precision),
    place === null ? null : ({ places }) => places.includes(place),
    actor === null ? null : ({ actors }) => actors.includes(actor),
    review === null ? null : (event) => reviewOf(event) === review,
    from === null && until === null ? null : liesBetween(from ?? -Infinity, until ?? Infinity),
    ...searchWords(filter.words).map((word) => tellsWord(word, textOf)),
  ];
  return tests.filter((test) => test !== null);
}

function isAsSharpAs(least: Precision): Test {
  const sharp = new Set(precisions.slice(precisions.indexOf(least)));
  return ({ precision }) => precision !== null && sharp.has(precision);
}

function liesBetween(from: number, until: number): Test {
  return ({ span }) => span !== null && (span.from ?? -Infinity) < until && (span.to ?? Infinity) > from;
}
