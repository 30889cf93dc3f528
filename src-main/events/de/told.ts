import { isCommonNoun } from '../../language/partsOfSpeech.ts';
import type { Token } from '../../language/types.ts';
import type { ClauseTense } from '../happening.ts';
import { nameOfHappening } from './happenings.ts';

/** What is known of a German clause when it is judged; all words are in small letters. */
export interface Told {
  /** The clause without what only says who says so. */
  readonly inside: readonly Token[];
  readonly hasVerb: boolean;
  /** The verb that agrees with the subject. */
  readonly finite: string;
  /** The verb that carries the meaning: a participle or an infinitive behind, else the finite one. */
  readonly meaning: string;
  /** Whether it is a participle. */
  readonly participle: boolean;
  /** Whether it is told as over: "soll gestohlen worden sein", "wird gelandet sein". */
  readonly isOver: boolean;
  readonly tense: ClauseTense;
  /** Whether it is an entry of a chronicle that names something. */
  readonly isNamingEntry: boolean;
  /** Whether it is an entry that is told in the present, though it is past: "1919: Der Vertrag wird unterzeichnet". */
  readonly isToldAsPresent: boolean;
}

/** Whether a noun names something that happens. */
export function namesHappening(inside: readonly Token[]): boolean {
  return inside.some((token) => isCommonNoun(token) && nameOfHappening(token.text) !== null);
}
