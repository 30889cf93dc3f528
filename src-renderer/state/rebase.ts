import { applyChange, reverse, type Change } from '../../src-main/chronicle/change.ts';
import type { Decisions } from '../../src-main/chronicle/decisions.ts';
import type { History, Step } from '../../src-main/chronicle/history.ts';
import { isSamePlain } from '../../src-main/chronicle/plainData.ts';

/** Decisions as they become by a change, or `null` where it was made of other decisions than these. */
function applied(decisions: Decisions, change: Change): Decisions | null {
  const isOfThese = [...change.removed, ...change.updated.map(([from]) => from)].every((from) =>
    isSamePlain(decisions.get(from.id), from),
  );
  if (!isOfThese) return null;
  try {
    return applyChange(decisions, change);
  } catch (thrown) {
    if (thrown instanceof RangeError) return null;
    throw thrown;
  }
}

export function areSame(one: Decisions, other: Decisions): boolean {
  return one.size === other.size && [...one].every(([id, decision]) => isSamePlain(other.get(id), decision));
}

/** Whether decisions are as a change leaves them: the host had taken it before its answer was lost. */
function holds(decisions: Decisions, { added, updated, removed }: Change): boolean {
  const made = [...added, ...updated.map(([, to]) => to)];
  return (
    made.every((decision) => isSamePlain(decisions.get(decision.id), decision)) &&
    removed.every(({ id }) => !decisions.has(id))
  );
}

export interface Rebased {
  readonly decisions: Decisions;
  /** To be sent again, in their order. */
  readonly waiting: readonly Change[];
  /** How many fit no longer, and are lost. */
  readonly dropped: number;
}

/** Puts what was not acknowledged on top of what the host holds. Of it only the first can have been taken already. */
export function rebase(held: Decisions, unacknowledged: readonly Change[]): Rebased {
  let decisions = held;
  const waiting: Change[] = [];
  let dropped = 0;
  for (const [place, change] of unacknowledged.entries()) {
    if (place === 0 && holds(held, change)) continue;
    const after = applied(decisions, change);
    if (after === null) {
      dropped += 1;
    } else {
      decisions = after;
      waiting.push(change);
    }
  }
  return { decisions, waiting, dropped };
}

/** What of a history can still be undone where the decisions are no longer those that it led to. */
export function fitting<Name>(decisions: Decisions, { done }: History<Name>): History<Name> {
  const kept: Step<Name>[] = [];
  let before: Decisions | null = decisions;
  for (const step of done.toReversed()) {
    before = applied(before, reverse(step.change));
    if (before === null) break;
    kept.unshift(step);
  }
  return { done: kept, undone: [] };
}
