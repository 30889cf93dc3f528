import type { Tense } from '../reading/form.ts';
import type { CivilDate, CivilInterval, DayMonthOrder, Genre, Precision, Reference } from '../types.ts';

/** A date that a text has told, and how sharply. */
export interface Told {
  readonly interval: CivilInterval;
  readonly precision: Precision;
  /** Index (among the text's expressions) of the one that told it. */
  readonly expression: number;
  /** Counts the sentences of the text. */
  readonly sentence: number;
}

/** What the text has told so far, and what its open dates are read against. */
export interface References {
  readonly genre: Genre;
  /** The document creation time, if it is known. */
  readonly document: CivilDate | null;
  /** The last date that the text gave: "the following day" counts from here. */
  readonly narrative: Told | null;
  /** The sentence that is read now, counted as in `Told`. */
  readonly sentence: number;
  /** The first sentence of its paragraph, counted likewise. */
  readonly paragraphBegan: number;
  /** The year of a line with nothing else, over the entry that is read now. */
  readonly lineYear: Told | null;
  /** The date that was named last, also where the text only looked there: "that year" points to it. */
  readonly mentioned: Told | null;
  /** The quarter that a report is about: "a year earlier" is that quarter of the year before. */
  readonly period: CivilDate | null;
  /** How the document writes dates in numbers, where it is known. */
  readonly dayMonthOrder: DayMonthOrder | null;
  /** Of the clause that holds the expression. */
  readonly tense: Tense;
  /** Whether its sentence sets out from the expression. */
  readonly opens: boolean;
}

export function toldReference({ interval, expression }: Told): Reference {
  return { kind: 'narrative', interval, expression };
}

export function documentReference(date: CivilDate): Reference {
  return { kind: 'document', interval: { first: date, last: date, clock: null } };
}
