/**
 * What the time engine says about a text. Every type here is plain data: it crosses a worker, a bridge or a file
 * unchanged. Offsets are JavaScript string indices into the whole text, `end` exclusive.
 */
import type { InterfaceLanguage, Language } from '../language/types.ts';

export { interfaceLanguages, languages, type InterfaceLanguage, type Language } from '../language/types.ts';

/** A day of the proleptic Gregorian calendar. `year` is astronomical: 0 is 1 BCE, −43 is 44 BCE. */
export interface CivilDate {
  readonly year: number;
  /** 1 … 12 */
  readonly month: number;
  /** 1 … 31 */
  readonly day: number;
}

/** A part of one day: minutes since its midnight, `until` exclusive and at most 1440. */
export interface ClockSpan {
  readonly from: number;
  readonly until: number;
}

/** Days from `first` to `last`, both included; `null` is an end that the text leaves open. */
export interface CivilInterval {
  readonly first: CivilDate | null;
  readonly last: CivilDate | null;
  /** The part of the day where the text names one (the interval is then one day), else `null`. */
  readonly clock: ClockSpan | null;
}

/** The width of what a text states, widest first. A date is never sharper than its words. */
export const precisions = [
  'millennium',
  'century',
  'decade',
  'year',
  'half',
  'season',
  'quarter',
  'month',
  'week',
  'weekend',
  'day',
  'part-of-day',
  'hour',
  'minute',
  'second',
] as const;
export type Precision = (typeof precisions)[number];

/** TIMEX3 `type`. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 `mod`. */
export const timexModifiers = [
  'START',
  'MID',
  'END',
  'APPROX',
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
] as const;
export type TimexModifier = (typeof timexModifiers)[number];

/** A part of a date, to tell what the text stated from what was supposed. */
export type DateField =
  | 'era'
  | 'millennium'
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'weekday'
  | 'day'
  | 'day-month-order'
  | 'clock';

/** What a relative expression was read against. */
export interface Reference {
  /** `document`: the document's date; `narrative`: the time that the text itself has reached. */
  readonly kind: 'document' | 'narrative';
  readonly interval: CivilInterval;
  /** Index (among the text's expressions) of the one that told it; absent where the text does not say it in one place. */
  readonly expression?: number;
}

/** A time expression found in a text, with its reading and the grounds for it. */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: TimexType;
  /** TIMEX3 value: `2016-09-05`, `2016-W35-WE`, `P3D`, `PRESENT_REF`. */
  readonly value: string;
  readonly modifier: TimexModifier | null;
  /** The days meant; `null` where the expression names no place on the calendar (a length, a repetition, "recently"). */
  readonly interval: CivilInterval | null;
  readonly precision: Precision | null;
  /** Extended Date/Time Format (ISO 8601-2) of `interval`, or `null`. */
  readonly edtf: string | null;
  /** Fields that the words state. */
  readonly stated: readonly DateField[];
  /** Fields that were filled in from the reference. */
  readonly supposed: readonly DateField[];
  readonly reference: Reference | null;
  /** Names of the rules that read it, each once, as in the grammar: the form first. */
  readonly rules: readonly string[];
  /** Index (among the text's expressions) of the one that ends the range which this one begins: "from 26 July to 22 August". */
  readonly rangeEnd: number | null;
}

/** What rules read, by the rules' names: a sentence or two each. */
export type RuleDescriptions = Readonly<Record<string, InEachLanguage>>;

/** The same said in every language of the interface. */
export type InEachLanguage = Readonly<Record<InterfaceLanguage, string>>;

/** What there is to say of each reason why a phrase was not read; years are astronomical. */
interface UnreadReasons {
  readonly 'no-such-month': { readonly month: number };
  readonly 'no-such-day': { readonly day: number };
  readonly 'no-leap-year': { readonly year: number };
  readonly 'neither-is-month': { readonly first: number; readonly second: number };
  readonly 'open-order': unknown;
  readonly 'holiday-not-kept': unknown;
  readonly 'beyond-years': unknown;
}
export type UnreadReasonKind = keyof UnreadReasons;

/** Why a phrase was not read; `explainUnread` makes the sentence. */
export type UnreadReason<Kind extends UnreadReasonKind = UnreadReasonKind> = {
  [Each in Kind]: { readonly kind: Each } & UnreadReasons[Each];
}[Kind];

/** A phrase that looks like a date and cannot be one: kept and shown, never rolled over. */
export interface UnreadPhrase {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rules: readonly string[];
  readonly reason: UnreadReason;
  /** The days that it can be, where only the order of day and month is open. */
  readonly orders?: OrderedDays;
}

/**
 * How a text tells time. `news`: open dates are read against the document's date; `narrative`: against the time that
 * the text has reached.
 */
export const genres = ['news', 'narrative'] as const;
export type Genre = (typeof genres)[number];

/** How dates in numbers are written: 03/04/2016 is 3 April, or March 4. */
export const dayMonthOrders = ['day-month', 'month-day'] as const;
export type DayMonthOrder = (typeof dayMonthOrders)[number];

/** The day that a date in numbers is by each order. */
export type OrderedDays = Readonly<Record<DayMonthOrder, CivilDate>>;

/** What a person may settle about a text before it is read; what is absent is judged from the text itself. */
export interface ReadingSettings {
  /** The document creation time; `null` looks for it in the head of the text, `none` reads the text without one. */
  readonly documentDate: CivilDate | 'none' | null;
  /** The day that the file says of itself: it stands where `documentDate` is `null`. */
  readonly written?: CivilDate;
  readonly genre?: Genre;
  readonly language?: Language;
  readonly dayMonthOrder?: DayMonthOrder;
}

/** The document creation time, against which "Monday" is read. */
export interface DocumentDate {
  readonly date: CivilDate | null;
  /**
   * `given`: set by hand or by the caller, also to none; `file`: the file says it of itself; `dateline`: found in the head of the
   * text; `none`: not known.
   */
  readonly basis: 'given' | 'file' | 'dateline' | 'none';
  /** Where the text says it, when it does. */
  readonly start: number | null;
  readonly end: number | null;
}
