/** Names of people, organisations and places, in any language. */
import type { Token } from '../language/types.ts';

import type { TokenSpan } from './tokens.ts';

/** What actors are: one person, an organisation, a state or city that acts, "Turkish troops". `null`: not told. */
export type Nature = 'person' | 'organisation' | 'state' | 'group' | null;

/** Who or what a name names. */
export interface Named {
  /** Without titles. */
  readonly text: string;
  /** `other`: neither a place nor an actor, or left alone because nothing tells. */
  readonly kind: 'place' | 'actor' | 'other';
  readonly nature: Nature;
}

/** What one sentence makes of a name. */
export interface NameJudgement extends Omit<Named, 'text'> {
  /** Whether the words tell it; if not, other sentences of the text may. */
  readonly sure: boolean;
  /** Whether it does something, though nothing tells what it is. */
  readonly acts?: true;
}

/** A name in a sentence, as token indices, `to` exclusive. */
export interface Name extends NameJudgement, TokenSpan {
  readonly text: string;
  /** Whether it stood at the opening of a sentence, where any word is large. */
  readonly opens: boolean;
}

/**
 * Remembers the names of one text. `read` says what a sentence tells of its names; `settle`, asked when the text is read
 * to its end, what the whole text tells: the longest form of a name ("Brett McGurk" for "McGurk") and its kind.
 */
export interface NameBook {
  /** The names among the tokens of the next sentence, in order, not overlapping. */
  readonly read: (tokens: readonly Token[]) => readonly Name[];
  readonly settle: (name: Name) => Named;
}

/** The last word of a name: "Brett McGurk" and "McGurk" are one. */
export function surnameOf(name: string): string {
  return name.split(/\s+/).at(-1) ?? name;
}
