/** What was done in a session, and what was undone of it: changes with names. Immutable: each step gives another history. */
import { isNoChange, reverse, squash, type Change } from './change.ts';

/** A change as a person knows it. `Name` is what undo and redo call it by. */
export interface Step<Name> {
  readonly name: Name;
  readonly change: Change;
  /** Steps of one key that follow each other are one: letters typed into one field. `null` stands alone. */
  readonly key: string | null;
}

export interface History<Name> {
  readonly done: readonly Step<Name>[];
  /** The one undone last comes last. */
  readonly undone: readonly Step<Name>[];
}

export function emptyHistory<Name>(): History<Name> {
  return { done: [], undone: [] };
}

/** The history after a step; what had been undone can no longer be done again. */
export function record<Name>({ done, undone }: History<Name>, step: Step<Name>): History<Name> {
  if (isNoChange(step.change)) return { done, undone };
  const last = done.at(-1);
  if (last === undefined || step.key === null || last.key !== step.key) return { done: [...done, step], undone: [] };
  const change = squash([last.change, step.change]);
  const before = done.slice(0, -1);
  return { done: isNoChange(change) ? before : [...before, { ...step, change }], undone: [] };
}

/** A change to apply, and the history once it is applied. */
export interface Turn<Name> {
  readonly step: Step<Name>;
  readonly change: Change;
  readonly history: History<Name>;
}

/** The last step taken back, or `null` where there is none. */
export function undo<Name>({ done, undone }: History<Name>): Turn<Name> | null {
  const step = done.at(-1);
  if (step === undefined) return null;
  // Done again, it is a step of its own: what is typed then does not become part of it.
  const closed = { ...step, key: null };
  return { step, change: reverse(step.change), history: { done: done.slice(0, -1), undone: [...undone, closed] } };
}

/** The step undone last done again, or `null`. */
export function redo<Name>({ done, undone }: History<Name>): Turn<Name> | null {
  const step = undone.at(-1);
  if (step === undefined) return null;
  return { step, change: step.change, history: { done: [...done, step], undone: undone.slice(0, -1) } };
}
