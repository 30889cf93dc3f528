import type { DateField, Precision, Reference, TimexModifier, UnreadReason, UnreadReasonKind } from '../types.ts';

/** What a modifier is said of: what a date names, or a length of time. */
export type Named = Precision | 'length';

export type VagueTime = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

/**
 * How a language explains what an expression was read as. A language is another table of this shape. Labels of dates come as
 * they stand alone: where a language inflects them, its sentences have to keep them out of its cases.
 */
export interface ExplanationWords {
  readonly quoted: (words: string) => string;
  /** The whole sentence: the words, what is said of them, more of it clause by clause, and the names of the rules. */
  readonly sentence: (words: string, reading: string, details: readonly string[], rules: readonly string[]) => string;

  /** Predicates of the words. */
  readonly tellsByItself: (label: string, precision: Precision) => string;
  readonly readAs: (label: string) => string;
  readonly readAgainst: (label: string, kind: Reference['kind'], reference: string) => string;
  /** Where what was read is the very date that it was read against. */
  readonly readAsReference: (label: string, kind: Reference['kind']) => string;
  readonly length: string;
  readonly repetition: string;
  readonly vague: (time: VagueTime) => string;
  /** What would be a date if one knew which: it states these fields, or none. */
  readonly unknown: (stated: readonly DateField[]) => string;

  /** Clauses that follow. Of fields there is at least one. */
  readonly states: (fields: readonly DateField[]) => string;
  readonly supposes: (fields: readonly DateField[]) => string;
  readonly modified: (modifier: TimexModifier, named: Named) => string;

  /** Sentences on phrases that were not read. */
  readonly unread: UnreadWords;
}

/** A sentence for each reason; `year` writes a year as the language does. */
export type UnreadWords = {
  readonly [Kind in UnreadReasonKind]: (reason: UnreadReason<Kind>, year: (year: number) => string) => string;
};
