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

function isSameList(left: readonly string[], right: readonly string[]): boolean {
  return left === right || (left.length === right.length && left.every((each, index) => each === right[index]));
}
