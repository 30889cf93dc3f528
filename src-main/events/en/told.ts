import { isAdjective } from '../../language/partsOfSpeech.ts';
import type { Token } from '../../language/types.ts';
import type { Clause } from '../clause.ts';
import type { ClauseTense } from '../happening.ts';
import { small, type TokenSpan } from '../tokens.ts';

import { eventNouns } from './words.ts';

/** What is known of an English clause when it is judged. */
export interface Told {
  readonly tokens: readonly Token[];
  readonly clause: Clause;
  /** The words of its verb group in small letters; empty where it has none. */
  readonly group: readonly string[];
  /** The last of them, which carries the meaning. */
  readonly head: string;
  readonly tense: ClauseTense;
  /** Whether it is an entry of a chronicle. */
  readonly isEntry: boolean;
  /** Whether that is told in the present, though it is past: "1914: War begins". */
  readonly isToldAsPresent: boolean;
}

/** Whether a noun of a stretch names something that happens. */
export function hasEventNoun(tokens: readonly Token[], { from, to }: TokenSpan): boolean {
  return tokens.slice(from, to).some((token) => !isAdjective(token) && eventNouns.has(small(token)));
}
