import type { Basis } from '../../src-main/events/types.ts';

import type { BoardEvent } from './boardEvent.ts';
import type { Chronology } from './chronology.ts';

/** In which order events are looked at: as they happened, or what is trusted least first. */
export const reviewOrders = ['time', 'trust'] as const;
export type ReviewOrder = (typeof reviewOrders)[number];

/** From what stands on nothing but the document's day to what the words state. */
const trustIn: Readonly<Record<Basis, number>> = {
  document: 0,
  inherited: 1,
  undated: 2,
  relative: 3,
  explicit: 4,
  given: 5,
};

/** The events of a chronology in the order in which they are looked at. */
export function inReviewOrder(chronology: Chronology, order: ReviewOrder): readonly BoardEvent[] {
  const all = [...chronology.inOrder(), ...chronology.undated];
  return order === 'time' ? all : all.toSorted((left, right) => trustIn[left.basis] - trustIn[right.basis]);
}

/**
 * The next event that nobody has looked at, behind one in the order; from the beginning again at its end; `null` where all were.
 *
 * @param isLookedAt whether somebody has
 */
export function nextOpen(
  events: readonly BoardEvent[],
  behind: string | null,
  isLookedAt: (event: BoardEvent) => boolean,
): BoardEvent | null {
  const from = events.findIndex(({ id }) => id === behind) + 1;
  const isOpen = (event: BoardEvent) => event.id !== behind && !isLookedAt(event);
  return events.slice(from).find(isOpen) ?? events.slice(0, from).find(isOpen) ?? null;
}
