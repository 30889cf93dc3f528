import { isSameList } from '../../src-main/chronicle/sameList.ts';

import type { BoardEvent } from './boardEvent.ts';

/** Whether lists of names and lanes say the same of two events: document, certainty, places and people. */
export function areNamedAlike(left: BoardEvent, right: BoardEvent): boolean {
  return (
    left.document === right.document &&
    left.certainty === right.certainty &&
    isSameList(left.places, right.places) &&
    isSameList(left.actors, right.actors)
  );
}
