/** Resolving the fields that words state: "September 6, 2016" needs no reference, "Monday" and "March" need one. */
import { addDays, addMonths, civilDate, compareDates, daysSinceWeekday, weekdayOf } from '../calendar.ts';
import { impossible, type CalendarFields, type Direction, type Impossible } from '../operators.ts';
import {
  precisions,
  type CivilDate,
  type DateField,
  type Precision,
  type Reference,
  type UnreadReason,
} from '../types.ts';

import { placed, unplaced, type Meaning } from './meaning.ts';
import { documentReference, toldReference, type References, type Told } from './reference.ts';
import {
  centuryStretch,
  dayStretch,
  decadeStretch,
  halfStretch,
  millenniumStretch,
  monthStretch,
  quarterStretch,
  seasonStretch,
  yearStretch,
  type Stretch,
} from './stretch.ts';
import { isStillToldOf, resolveYearlessBy } from './yearless.ts';

/** Reads fields against the references. Impossible dates are told, never rolled over. */
export function resolveFields(fields: CalendarFields, direction: Direction, references: References): Meaning {
  const stated = statedFields(fields);
  const absolute = absoluteYear(fields, references);
  if (absolute !== null) {
    const stretch = stretchIn(absolute, fields);
    return stretch.kind === 'impossible' ? stretch : placed(stretch.of, { stated, supposed: supposedCentury(fields) });
  }
  if (fields.millennium !== undefined)
    return placed(millenniumStretch(fields.millennium, fields.era === 'BCE'), { stated });
  if (fields.century !== undefined) return placed(centuryStretch(fields.century, fields.era === 'BCE'), { stated });
  if (fields.decade !== undefined) return placed(decadeOf(fields), { stated, supposed: supposedCentury(fields) });
  if (fields.month === undefined && fields.weekday !== undefined)
    return resolveWeekday(fields.weekday, direction, references);
  if (fields.month === undefined && fields.day !== undefined)
    return fields.weekdayOfDay === undefined
      ? resolveDay(fields.day, references)
      : resolveDayOnWeekday(fields.day, fields.weekdayOfDay, references);
  return resolveYearless(fields, direction, references, stated);
}

const fieldNames = [
  'era',
  'millennium',
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'season',
  'month',
  'weekday',
  'day',
] as const;

function statedFields(fields: CalendarFields): DateField[] {
  return fieldNames.filter((name) => fields[name] !== undefined);
}

/** "The nineties" and "'98" leave their century out. */
function supposedCentury({ shortYear, decade, era }: CalendarFields): DateField[] {
  const isShort = shortYear === true || (decade !== undefined && decade < 100 && era === undefined);
  return isShort ? ['century'] : [];
}

function absoluteYear({ year, era, shortYear }: CalendarFields, references: References): number | null {
  if (year === undefined) return null;
  if (era === 'BCE') return 1 - year;
  return shortYear === true ? yearOfTwoDigits(year, references) : year;
}

/** So far beyond the day of writing a year of two digits may lie, and so near to a year of the story. */
const yearsAhead = 10;
const sameAge = 50;

/**
 * Two digits are of the last hundred years before the day of writing, else of the age that the story has reached: "24" is 1924 in a
 * text of 1924. Where neither tells, '17 is 2017 and '45 is 1945.
 */
function yearOfTwoDigits(digits: number, { document, narrative }: References): number {
  if (document !== null) {
    const latest = document.year + yearsAhead;
    return latest - ((((latest - digits) % 100) + 100) % 100);
  }
  const usual = digits + (digits < 30 ? 2000 : 1900);
  const told = narrative?.interval.first?.year ?? null;
  if (told === null || Math.abs(usual - told) <= sameAge) return usual;
  const inItsCentury = told - (((told % 100) + 100) % 100) + digits;
  return [inItsCentury - 100, inItsCentury, inItsCentury + 100].reduce((nearest, year) =>
    Math.abs(year - told) < Math.abs(nearest - told) ? year : nearest,
  );
}

function decadeOf({ decade = 0, era }: CalendarFields): Stretch {
  if (era === 'BCE') return decadeStretch(1 - decade);
  return decadeStretch(decade < 100 ? decade + 1900 : decade);
}

type Found = { readonly kind: 'found'; readonly of: Stretch } | Impossible;
const found = (of: Stretch): Found => ({ kind: 'found', of });

function stretchIn(year: number, { month, day, season, quarter, half }: CalendarFields): Found {
  if (month !== undefined && day !== undefined) {
    const date = civilDate(year, month, day);
    return date === null ? impossible(noSuchDay(year, month, day)) : found(dayStretch(date));
  }
  if (month !== undefined)
    return month > 12 ? impossible({ kind: 'no-such-month', month }) : found(monthStretch(year, month));
  if (season !== undefined) return found(seasonStretch(year, season));
  if (quarter !== undefined) return found(quarterStretch(year, quarter));
  if (half !== undefined) return found(halfStretch(year, half));
  return found(yearStretch(year));
}

function noSuchDay(year: number, month: number, day: number): UnreadReason {
  if (month < 1 || month > 12) return { kind: 'no-such-month', month };
  if (month === 2 && day === 29) return { kind: 'no-leap-year', year };
  return { kind: 'no-such-day', day };
}

/** The day of a weekday's name: against the document's date by tense in news, after the last date told in a narrative. */
function resolveWeekday(weekday: number, direction: Direction, references: References): Meaning {
  const base = dayReference(references, direction);
  if (base === null) return unplaced('DATE', `XXXX-WXX-${weekday}`, ['weekday']);
  const days = weekdayOffset(daysSinceWeekday(base.date, weekday), direction, base.reference.kind, references);
  return placed(dayStretch(addDays(base.date, days)), {
    stated: ['weekday'],
    supposed: ['week'],
    reference: base.reference,
  });
}

function weekdayOffset(back: number, direction: Direction, kind: Reference['kind'], { tense }: References): number {
  if (direction === 'last') return back === 0 ? -7 : -back;
  if (direction === 'next') return 7 - back;
  if (direction === 'this') return back === 0 ? 0 : 7 - back;
  if (kind === 'narrative') return (7 - back) % 7;
  return tense === 'past' || back === 0 ? -back : 7 - back;
}

/** "On the 28th": of the month that the text has reached, else of the one that the document's date and the tense suggest. */
function resolveDay(day: number, { document, narrative, tense }: References): Meaning {
  const told = narrative !== null && isAsSharpAsMonth(narrative.precision) ? narrative : null;
  const base = told?.interval.first ?? document;
  if (base === null) return unplaced('DATE', `XXXX-XX-${String(day).padStart(2, '0')}`, ['day']);
  const turn =
    told !== null ? 0 : tense === 'past' && day > base.day ? -1 : tense === 'future' && day < base.day ? 1 : 0;
  const { year, month } = addMonths({ ...base, day: 1 }, turn);
  const date = civilDate(year, month, day);
  if (date === null) return impossible(noSuchDay(year, month, day));
  const reference = told === null ? documentReference(base) : toldReference(told);
  return placed(dayStretch(date), { stated: ['day'], supposed: ['year', 'month'], reference });
}

/** So many months to either side a day with its weekday is looked for: within them each day of the month is each weekday once. */
const monthsAround = 14;

/** "Friday the 13th": of the nearest month on the side of its tense in which it was a Friday. */
function resolveDayOnWeekday(day: number, weekday: number, references: References): Meaning {
  const { document, narrative, tense, genre } = references;
  const told = genre === 'narrative' && narrative !== null && isAsSharpAsMonth(narrative.precision) ? narrative : null;
  const base = told?.interval.first ?? document;
  if (base === null) return unplaced('DATE', `XXXX-XX-${String(day).padStart(2, '0')}`, ['weekday', 'day']);
  const sign = told === null && tense === 'past' ? -1 : 1;
  const order = [0, ...Array.from({ length: monthsAround }, (_, index) => index + 1)].map((months) => months * sign);
  for (const months of order) {
    const { year, month } = addMonths({ ...base, day: 1 }, months);
    const date = civilDate(year, month, day);
    const isOnSide = date !== null && compareDates(date, base) * sign >= 0;
    if (date === null || !isOnSide || weekdayOf(date) !== weekday) continue;
    const reference = told === null ? documentReference(base) : toldReference(told);
    return placed(dayStretch(date), { stated: ['weekday', 'day'], supposed: ['year', 'month'], reference });
  }
  return resolveDay(day, references);
}

function isAsSharpAsMonth(precision: Precision): boolean {
  return isAsSharpAs('month', precision);
}

function isAsSharpAs(least: Precision, precision: Precision): boolean {
  return precisions.indexOf(precision) >= precisions.indexOf(least);
}

/**
 * A day to count weekdays from; a narrative that has only reached a year gives none. News that has just told a day of an earlier year
 * goes on from there where a sentence of the paragraph sets out from the weekday: "On Friday 15 November 2019 she sailed. On Saturday she fished".
 */
function dayReference(references: References, direction: Direction): { date: CivilDate; reference: Reference } | null {
  const { genre, document, narrative, opens, paragraphBegan } = references;
  const told = narrative !== null && isAsSharpAs('day', narrative.precision) ? narrative.interval.first : null;
  const goesOn = (from: Told, day: CivilDate): boolean =>
    genre === 'narrative' ||
    (direction === 'open' && opens && from.sentence >= paragraphBegan && isStillToldOf(from, day, references));
  if (told !== null && narrative !== null && goesOn(narrative, told)) {
    return { date: told, reference: toldReference(narrative) };
  }
  return document === null ? null : { date: document, reference: documentReference(document) };
}

/** "September 6", "March", "summer", "the second quarter": a year is supposed. */
function resolveYearless(
  fields: CalendarFields,
  direction: Direction,
  references: References,
  stated: readonly DateField[],
): Meaning {
  // A leap year has every day that any year has.
  const ever = stretchIn(leapYear, fields);
  if (ever.kind === 'impossible') return ever;
  const inYear = (year: number): Stretch | null => {
    const found = stretchIn(year, fields);
    return found.kind === 'found' ? found.of : null;
  };
  const { weekdayOfDay } = fields;
  if (weekdayOfDay !== undefined) {
    const onWeekday = (year: number): Stretch | null => {
      const day = inYear(year);
      return day !== null && weekdayOf(day.interval.first) === weekdayOfDay ? day : null;
    };
    const meaning = resolveYearlessBy(onWeekday, direction, references, unknownYear(fields), stated, yearsOfWeekday);
    // A text may be wrong of the day of the week.
    if (meaning.kind === 'placed') return meaning;
  }
  return resolveYearlessBy(inYear, direction, references, unknownYear(fields), stated);
}

const leapYear = 2000;
/** Within so many years each day of the year falls on each weekday; of 29 February it may take longer. */
const yearsOfWeekday = 8;

function unknownYear({ month, day, season, quarter, half }: CalendarFields): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  if (month !== undefined) return day === undefined ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}`;
  if (season !== undefined) return `XXXX-${season}`;
  if (quarter !== undefined) return `XXXX-Q${quarter}`;
  if (half !== undefined) return `XXXX-H${half}`;
  return day === undefined ? 'XXXX' : `XXXX-XX-${two(day)}`;
}
