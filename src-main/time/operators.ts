/**
 * What a phrase says about time before anything is known of its reference: "last", "Monday", "two weeks before", "the
 * end of". Reading composes these; resolving applies them to a reference. In the manner of SCATE (Bethard & Parker,
 * "A Semantically Compositional Annotation Scheme for Time Normalization", LREC 2016).
 */
import type { DayMonthOrder, OrderedDays, TimexModifier, UnreadReason } from './types.ts';

/** Units that a length is counted in. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** The fields that words state; what is missing above the widest one is filled in from the reference. */
export interface CalendarFields {
  readonly era?: 'BCE' | 'CE';
  /** In the era, when one is stated ("44 BC" is 44); else as written. */
  readonly year?: number;
  /** Of a year written with two digits: "the '90s", "1914–18". */
  readonly shortYear?: boolean;
  /** First year of the decade, as written: 1990, or 90 for "the nineties". */
  readonly decade?: number;
  /** "the 19th century" is 19. */
  readonly century?: number;
  readonly millennium?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  readonly month?: number;
  readonly day?: number;
  /** ISO: Monday is 1. */
  readonly weekday?: number;
  /** Of a day that is told by its number: "Tuesday 2 May" is of a year, "Friday the 13th" of a month, in which it was that. */
  readonly weekdayOfDay?: number;
}

/**
 * When a holiday is: on a fixed day; on the nth weekday of a month (−1 is the last), counted from day `from`; or so many
 * days after Easter Sunday of the western churches.
 */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly from?: number }
  | { readonly easter: number };

/** Which of several a phrase means: "last Monday", "this March", "next summer"; `open` leaves it to tense. */
export type Direction = 'last' | 'this' | 'next' | 'open';

/** What an offset counts from: the document's date ("two weeks ago"), or the text's own time ("two weeks later"). */
export type Anchor = 'document' | 'narrative';

export type TimeOperator =
  | { readonly kind: 'calendar'; readonly fields: CalendarFields; readonly direction: Direction }
  /** "03/04/2016": which number is the day, the order of the document says where the numbers do not. */
  | {
      readonly kind: 'numeric';
      readonly first: number;
      readonly second: number;
      readonly year: CalendarFields;
      /** The order that these signs usually mean, where nothing else tells: "3.11.1957" is a day in November. */
      readonly usual?: DayMonthOrder;
    }
  /** "last week", "this year", "the weekend". */
  | {
      readonly kind: 'unit';
      readonly unit: Unit;
      readonly direction: Direction;
      readonly anchor: Anchor;
      /** "The week after next", "the year before last". */
      readonly twice?: true;
    }
  /** "today" is day 0 of the document, "the following day" day 1 of the narrative; `amount` null is "some days ago". */
  | {
      readonly kind: 'shift';
      readonly amount: number | null;
      readonly unit: Unit;
      /** What is counted beside it: "two years and five months ago". */
      readonly more?: { readonly amount: number; readonly unit: Unit };
      readonly anchor: Anchor;
      /** The date it is counted from, where the words name it: "two days after Christmas". */
      readonly from?: TimeOperator;
      /** Keeps the unit's width ("two weeks ago" is a week), or names a day ("yesterday"). */
      readonly backwards: boolean;
    }
  /** `share` where it is told which of how many equal parts is meant: "the second half" is the second of two. */
  | {
      readonly kind: 'part';
      readonly part: 'START' | 'MID' | 'END';
      readonly share?: { readonly nth: number; readonly of: number };
      readonly of: TimeOperator;
    }
  /** "about 1914", "before March": `operand` keeps its value, the interval opens or softens. */
  | { readonly kind: 'modified'; readonly modifier: TimexModifier; readonly of: TimeOperator }
  | {
      readonly kind: 'clock';
      readonly minute: number;
      readonly sharp: boolean;
      /** `told` where the words say which half of the day is meant, `open` where an hour up to twelve can be of either. */
      readonly half?: 'told' | 'open';
      readonly of: TimeOperator | null;
      readonly daysAway?: number;
    }
  | {
      readonly kind: 'part-of-day';
      readonly part: PartOfDay;
      readonly of: TimeOperator | null;
      /** Days from the day that `of` names, where midnight lies between the ends of a range: −1 for the evening before. */
      readonly daysAway?: number;
    }
  /** "three weeks", "several years" (`amount` null); `ahead` where "in" stands before it, which a future verb makes a date. */
  | {
      readonly kind: 'duration';
      readonly amount: number | null;
      readonly unit: Unit;
      readonly ahead?: true;
      readonly modifier: TimexModifier | null;
    }
  /** "The week of March 6": the unit in which a day lies. */
  | { readonly kind: 'around'; readonly unit: Unit; readonly of: TimeOperator }
  /** "The second Sunday of May", "the last week of May" (`nth` −1): counted within a month. */
  | {
      readonly kind: 'nth';
      readonly nth: number;
      /** ISO weekday, or `null` for a week of seven days from the first on. */
      readonly weekday: number | null;
      readonly of: TimeOperator;
    }
  /** "In 403", behind a year of the same age: of three digits, and read only there. */
  | { readonly kind: 'short-year'; readonly year: number }
  /** "The 3rd of last month". */
  | { readonly kind: 'day-of-month'; readonly day: number; readonly month: TimeOperator }
  /** "Tuesday of last week". */
  | { readonly kind: 'weekday-of-week'; readonly weekday: number; readonly week: TimeOperator }
  /** "The Friday before Christmas 1931", "the second Sunday after Easter". */
  | {
      readonly kind: 'weekday-beside';
      readonly weekday: number;
      readonly nth: number;
      readonly backwards: boolean;
      readonly of: TimeOperator;
    }
  /** "The first six months of 2014", "the last day of April". */
  | {
      readonly kind: 'edge';
      readonly side: 'first' | 'last';
      readonly amount: number;
      readonly unit: Unit;
      readonly of: TimeOperator;
    }
  /** "The following spring": the first that begins after the date that the text gave last. */
  | { readonly kind: 'following'; readonly fields: CalendarFields }
  /** "June last year": fields within a year that is itself relative. */
  | { readonly kind: 'within'; readonly fields: CalendarFields; readonly year: TimeOperator }
  | {
      readonly kind: 'holiday';
      readonly rule: HolidayRule;
      readonly year: number | null;
      readonly direction: Direction;
    }
  /** The quarter that a report is about, so many years later, or the same quarter of `year`. */
  | { readonly kind: 'period'; readonly years: number; readonly year: number | null }
  /** "daily", "every Tuesday": a TIMEX3 value as it stands. */
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'vague'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' };

/** The operator of one kind. */
export type Operator<Kind extends TimeOperator['kind']> = Extract<TimeOperator, { readonly kind: Kind }>;

/** A phrase that has the form of a date and cannot be one. */
export interface Impossible {
  readonly kind: 'impossible';
  readonly reason: UnreadReason;
  /** The days that it can be, where only the order of day and month is open. */
  readonly orders?: OrderedDays;
}

export function calendar(fields: CalendarFields, direction: Direction = 'open'): TimeOperator {
  return { kind: 'calendar', fields, direction };
}

export function impossible(reason: UnreadReason): Impossible {
  return { kind: 'impossible', reason };
}
