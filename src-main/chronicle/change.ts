/**
 * A change of a project's decisions. One shape is applied, sent, journalled and undone: undo is the change reversed. After the
 * `RecordsDiff` of tldraw's store.
 */
import type { Decision, Decisions } from './decisions.ts';

export interface Change {
  readonly added: readonly Decision[];
  /** Before and after; both have the same id. */
  readonly updated: readonly (readonly [from: Decision, to: Decision])[];
  readonly removed: readonly Decision[];
}

export const noChange: Change = { added: [], updated: [], removed: [] };

export function isNoChange({ added, updated, removed }: Change): boolean {
  return added.length + updated.length + removed.length === 0;
}

/**
 * The decisions after a change.
 *
 * @throws RangeError where the change was made of other decisions: it adds what is there, or changes or takes away what is not.
 *   The decisions given are never altered
 */
export function applyChange(decisions: Decisions, { added, updated, removed }: Change): Decisions {
  const after = new Map(decisions);
  for (const { id } of removed) if (!after.delete(id)) throw new RangeError(`There is no decision ${id} to take away.`);
  for (const [{ id }, to] of updated) {
    if (!after.has(id) || to.id !== id) throw new RangeError(`There is no decision ${id} to change.`);
    after.set(id, to);
  }
  for (const decision of added) {
    if (after.has(decision.id)) throw new RangeError(`There is a decision ${decision.id} already.`);
    after.set(decision.id, decision);
  }
  return after;
}

/** The change that takes a change back. */
export function reverse({ added, updated, removed }: Change): Change {
  return { added: removed, updated: updated.map(([from, to]) => [to, from] as const), removed: added };
}

/** One change that does what several do, one after the other. */
export function squash(changes: readonly Change[]): Change {
  const before = new Map<string, Decision | null>();
  const after = new Map<string, Decision | null>();
  const note = (id: string, from: Decision | null, to: Decision | null) => {
    if (!before.has(id)) before.set(id, from);
    after.set(id, to);
  };
  for (const { added, updated, removed } of changes) {
    for (const decision of removed) note(decision.id, decision, null);
    for (const [from, to] of updated) note(to.id, from, to);
    for (const decision of added) note(decision.id, null, decision);
  }
  const squashed = {
    added: [] as Decision[],
    updated: [] as (readonly [Decision, Decision])[],
    removed: [] as Decision[],
  };
  for (const [id, from] of before) {
    const to = after.get(id) ?? null;
    if (from === null && to !== null) squashed.added.push(to);
    else if (from !== null && to === null) squashed.removed.push(from);
    else if (from !== null && to !== null && from !== to) squashed.updated.push([from, to]);
  }
  return squashed;
}
