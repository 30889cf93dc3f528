import type { Tense } from '../reading/form.ts';
import type { CivilDate, CivilInterval, DayMonthOrder, Genre, Precision } from '../types.ts';

/** What the text has told so far, and what its open dates are read against. */
export interface References {
  readonly genre: Genre;
  /** The document creation time, if it is known. */
  readonly document: CivilDate | null;
  /** The last date that the text gave: "the following day" counts from here. */
  readonly narrative: { readonly interval: CivilInterval; readonly precision: Precision } | null;
  /** The quarter that a report is about: "a year earlier" is that quarter of the year before. */
  readonly period: CivilDate | null;
  /** How the document writes dates in numbers, where it is known. */
  readonly dayMonthOrder: DayMonthOrder | null;
  /** Of the clause that holds the expression. */
  readonly tense: Tense;
}
