/**
 * What is written once holds for both: which field of one of two times is given to the other, and in which pairs. The tables
 * below are all that Dateline knows of it; a language adds the words between the two.
 */
import type { CalendarFields, Operator, TimeOperator } from '../operators.ts';
import type { PairKind } from '../reading/form.ts';
import { clockOfPart } from '../resolving/stretch.ts';

/** What a number has from the date beside it, by what it counts: the 6 of "April 6-7, 1915" is of that month and year. */
const givenToNumber = {
  day: ['month', 'year', 'era'],
  year: ['era'],
  decade: [],
  century: ['era'],
} as const satisfies Readonly<Record<string, readonly (keyof CalendarFields)[]>>;

/** The fields of a number beside a date: its own, and those that it is given. */
export function besideDate(counts: keyof typeof givenToNumber, number: number, date: CalendarFields): CalendarFields {
  const fields = givenToNumber[counts].map((field) => [field, date[field]] as const);
  return { ...Object.fromEntries(fields.filter(([, value]) => value !== undefined)), [counts]: number };
}

/** "1914–18", "the 1860s and 70s": a year of two digits in the century of the one beside it. */
export function inCenturyOf(year: number, twoDigits: number): number {
  return year - (year % 100) + twoDigits;
}

/** A pair as its words stand. */
export interface PairWords {
  readonly kind: PairKind;
  /** Whether the second is a time of day whose day stands behind it: "noon on 3 May", and not "Monday at noon". */
  readonly dayIsLast: boolean;
}

export interface Two {
  readonly first: TimeOperator;
  readonly second: TimeOperator;
}

/** A field that one of two times has from the other. */
interface Gift {
  readonly field: 'half of the day' | 'day' | 'year' | 'era';
  readonly to: keyof Two;
  readonly in: readonly PairKind[];
  /** The one with what the other gives it; `null` where it has its own, or the other has none. */
  readonly give: (to: TimeOperator, from: TimeOperator, words: PairWords) => TimeOperator | null;
}

/** In this order: a clock knows its half of the day before it can tell whether midnight lies between the two. */
const gifts: readonly Gift[] = [
  // "From 9:30 to 11 p.m.", "um 3 und 5 Uhr nachmittags".
  { field: 'half of the day', to: 'first', in: ['range', 'list'], give: withHalfBefore },
  // "From 7 p.m. to 9:30".
  { field: 'half of the day', to: 'second', in: ['range'], give: withHalfBehind },
  // "Between 9 a.m. and noon on 3 May", "at 9 a.m. and 5 p.m. on Monday".
  { field: 'day', to: 'first', in: ['range', 'list'], give: withDayBehind },
  // "Monday from 9 a.m. to 5 p.m.", "am Montag um 9 Uhr und 17 Uhr".
  { field: 'day', to: 'second', in: ['range', 'list'], give: withDayBefore },
  // "26 July to 22 August 2013", "March and June 2014", "from 9 a.m. on 3 May to noon on 5 May 1998".
  { field: 'year', to: 'first', in: ['range', 'list'], give: withYearBehind },
  // "From 22 to 25 May this year", "from Monday to Wednesday last week".
  { field: 'year', to: 'first', in: ['range', 'list'], give: withPointedBehind },
  // "From December 1998 to early January".
  { field: 'year', to: 'second', in: ['range'], give: withYearBefore },
  // "1200 and 1000 BC".
  { field: 'era', to: 'first', in: ['range', 'list'], give: withEra },
];

/** The two, each with what only the other has written. One that is given nothing is the same object as before. */
export function share({ first, second }: Two, words: PairWords): Two {
  return gifts.reduce<Two>(
    (pair, { to, in: kinds, give }) => {
      if (!kinds.includes(words.kind)) return pair;
      const given = to === 'first' ? give(pair.first, pair.second, words) : give(pair.second, pair.first, words);
      return given === null ? pair : { ...pair, [to]: given };
    },
    words.kind === 'range' ? asEnds({ first, second }) : { first, second },
  );
}

type TimeOfDay = Operator<'clock'> | Operator<'part-of-day'>;

export function isTimeOfDay(operator: TimeOperator): operator is TimeOfDay {
  return operator.kind === 'clock' || operator.kind === 'part-of-day';
}

/** In minutes since midnight. */
const noon = 720;
const midnight = 1440;

/**
 * What a time of day means as the end of a range: midday beside a clock time is noon, and a range that does not name a day for
 * each end goes from the midnight that begins a day to the one that ends it.
 */
function asEnds({ first, second }: Two): Two {
  const [begins, ends] = [besideClock(first, second), besideClock(second, first)];
  const setsOut = begins.kind === 'clock' && begins.of === null && begins.minute === midnight;
  const closes = ends.kind === 'clock' && ends.minute === 0 && !(hasDay(begins) && hasDay(ends));
  return {
    first: setsOut ? { ...begins, minute: 0 } : begins,
    second: closes ? { ...ends, minute: midnight } : ends,
  };
}

function besideClock(time: TimeOperator, other: TimeOperator): TimeOperator {
  return time.kind === 'part-of-day' && time.part === 'MI' && other.kind === 'clock'
    ? { kind: 'clock', minute: noon, sharp: true, of: time.of }
    : time;
}

/** Whether it is on a day of its own, and not just a time of day. */
export function hasDay(operator: TimeOperator): boolean {
  return !isTimeOfDay(operator) || operator.of !== null;
}

/** The last hour of that name before the second; where there is none, the one of the evening before. */
function withHalfBefore(to: TimeOperator, from: TimeOperator): TimeOperator | null {
  if (to.kind !== 'clock' || to.half !== 'open' || from.kind !== 'clock' || from.half !== 'told') return null;
  const hour = to.minute % noon;
  return { ...to, half: 'told', minute: hour < from.minute && hour + noon >= from.minute ? hour : hour + noon };
}

/** The next hour of that name behind the first; where there is none, the one of the morning after. */
function withHalfBehind(to: TimeOperator, from: TimeOperator): TimeOperator | null {
  if (to.kind !== 'clock' || to.half !== 'open' || from.kind !== 'clock' || from.half !== 'told') return null;
  const hour = to.minute % noon;
  return { ...to, half: 'told', minute: hour <= from.minute && hour + noon > from.minute ? hour + noon : hour };
}

/** "11 p.m. to 2 a.m. on Monday" begins on the evening before. */
function withDayBehind(to: TimeOperator, from: TimeOperator, { kind, dayIsLast }: PairWords): TimeOperator | null {
  if (!dayIsLast || !isTimeOfDay(to) || to.of !== null || !isTimeOfDay(from) || from.of === null) return null;
  const turns = beginningOf(to) > beginningOf(from);
  return onDayOf(to, from.of, turns ? -1 : 0, kind);
}

/** "Monday from 11 p.m. to 2 a.m." ends on the morning after. */
function withDayBefore(to: TimeOperator, from: TimeOperator, { kind }: PairWords): TimeOperator | null {
  if (!isTimeOfDay(to) || to.of !== null || !isTimeOfDay(from) || from.of === null) return null;
  const turns = beginningOf(to) < beginningOf(from);
  return onDayOf(to, from.of, turns ? 1 : 0, kind);
}

/** A range may go over midnight. What would turn a list back in time is none: "Monday at 9 p.m., noon found him in Rome". */
function onDayOf(time: TimeOfDay, day: TimeOperator, daysAway: number, kind: PairKind): TimeOperator | null {
  if (daysAway === 0) return { ...time, of: day };
  return kind === 'range' ? { ...time, of: day, daysAway } : null;
}

/** In minutes since midnight. */
function beginningOf(time: TimeOfDay): number {
  return time.kind === 'clock' ? time.minute : clockOfPart[time.part].from;
}

/** From November to February 1942: the first of them lies in the year before. */
function withYearBehind(to: TimeOperator, from: TimeOperator): TimeOperator | null {
  return withYear(to, from, (own, other) => (own > other ? -1 : 0));
}

/** From November 1941 to February: the second of them lies in the year after. */
function withYearBefore(to: TimeOperator, from: TimeOperator): TimeOperator | null {
  return withYear(to, from, (own, other) => (own < other ? 1 : 0));
}

/** Only a month, or a day of one, is of a year so; the years before our era are not counted on. */
function withYear(
  to: TimeOperator,
  from: TimeOperator,
  turn: (ownMonth: number, otherMonth: number) => number,
): TimeOperator | null {
  const own = dateIn(to)?.fields;
  const { year, month, era } = dateIn(from)?.fields ?? {};
  if (own?.month === undefined || own.year !== undefined || year === undefined || month === undefined) return null;
  const turned = era === 'BCE' ? 0 : turn(own.month, month);
  return withFields(to, { year: year + turned, ...(era !== undefined && { era }) });
}

/** "This year" and "last week" hold for both ends. */
function withPointedBehind(to: TimeOperator, from: TimeOperator): TimeOperator | null {
  if (to.kind !== 'calendar' || to.direction !== 'open' || to.fields.year !== undefined) return null;
  if (from.kind === 'within' && to.fields.month !== undefined) return { ...from, fields: to.fields };
  const { weekday, month } = to.fields;
  return from.kind === 'weekday-of-week' && weekday !== undefined && month === undefined ? { ...from, weekday } : null;
}

function withEra(to: TimeOperator, from: TimeOperator): TimeOperator | null {
  const own = dateIn(to)?.fields;
  const { year = 0, era } = dateIn(from)?.fields ?? {};
  if (own?.year === undefined || own.era !== undefined || era !== 'BCE' || own.year < year) return null;
  return withFields(to, { era });
}

/** The date in an operator that is told by its fields: that of "early March", and of "noon on 3 May". */
export function dateIn(operator: TimeOperator): Operator<'calendar'> | null {
  if (operator.kind === 'calendar') return operator;
  const isOfDate = operator.kind === 'part' || isTimeOfDay(operator);
  return isOfDate && operator.of !== null ? dateIn(operator.of) : null;
}

/** The operator with more fields of its date; only where the words leave open which of several dates is meant. */
function withFields(operator: TimeOperator, fields: CalendarFields): TimeOperator | null {
  return dateIn(operator)?.direction === 'open' ? inDate(operator, fields) : null;
}

/** The operator with these fields in its date. */
export function inDate(operator: TimeOperator, fields: CalendarFields): TimeOperator {
  if (operator.kind === 'calendar') return { ...operator, fields: { ...operator.fields, ...fields } };
  if (operator.kind === 'part') return { ...operator, of: inDate(operator.of, fields) };
  return isTimeOfDay(operator) && operator.of !== null ? { ...operator, of: inDate(operator.of, fields) } : operator;
}
