/** What a clause is, in any language, and what splitting a sentence has to know. */
import type { TokenSpan } from './tokens.ts';

/** "had been pushed": auxiliaries and the verb that carries the meaning. */
export interface VerbGroup {
  readonly from: number;
  /** Token index of the last, the meaning verb. */
  readonly head: number;
  readonly finite: boolean;
}

/**
 * `continued`: a verb that shares the subject of the clause before ("and won it back"); `said`: what a verb of saying
 * before it brings; `subordinate`: behind "after", "because", "if"; `named`: no clause of its own, but a happening that
 * a clause names with its date; `broken-off`: what an aside parts from the rest of its clause.
 */
export type ClauseKind =
  'main' | 'relative' | 'participle' | 'continued' | 'said' | 'subordinate' | 'named' | 'broken-off';

/** A clause as token indices into its sentence, `to` exclusive. */
export interface Clause extends TokenSpan {
  readonly verb: VerbGroup | null;
  /** The subject where it stands before the clause: of relative, participle and continued clauses. */
  readonly antecedent: TokenSpan | null;
  readonly kind: ClauseKind;
  /** What an aside parts from it, before it or behind it: its dates are its own. It is a clause of the kind `broken-off`, too. */
  readonly brokenOff?: TokenSpan;
  /** The name of the rule that began it. */
  readonly rule: string;
}

/** What splitting has to know besides the words. */
export interface ClauseOptions {
  /** Token index behind a dateline, where the telling begins. */
  readonly from: number;
  /** Whether a token lies in a time expression. */
  readonly dated: (index: number) => boolean;
  /** Whether a token only says who says so; its verb opens no clause. */
  readonly attributed: (index: number) => boolean;
  /** Where items of a list begin that have dates of their own. */
  readonly items: ReadonlySet<number>;
}

/** Longer sentences are tables and transcripts; their clauses are looked for in this many words. */
export const longestSentence = 400;
