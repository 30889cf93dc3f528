/** Resolving the fields that words state: "September 6, 2016" needs no reference, "Monday" and "March" need one. */
import { addDays, addMonths, civilDate, compareDates, daysBetween, weekdayOf } from '../calendar.ts';
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
import { toldReference, type References, type Told } from './reference.ts';
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

/** Reads fields against the references. Impossible dates are told, never rolled over. */
export function resolveFields(
  fields: CalendarFields,
  direction: Direction,
  references: References,
): Meaning | Impossible {
  const stated = statedFields(fields);
  const absolute = absoluteYear(fields);
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
  if (fields.month === undefined && fields.day !== undefined) return resolveDay(fields.day, references);
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

/** Two digits mean the last century's year nearest to what people write so: '17 is 2017, '45 is 1945. */
function absoluteYear({ year, era, shortYear }: CalendarFields): number | null {
  if (year === undefined) return null;
  if (era === 'BCE') return 1 - year;
  return shortYear === true ? year + (year < 30 ? 2000 : 1900) : year;
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
  const base = dayReference(references);
  if (base === null) return unplaced('DATE', `XXXX-WXX-${weekday}`, ['weekday']);
  const back = (weekdayOf(base.date) - weekday + 7) % 7;
  const days = weekdayOffset(back, direction, base.reference.kind, references);
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
function resolveDay(day: number, { document, narrative, tense }: References): Meaning | Impossible {
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

function isAsSharpAsMonth(precision: Precision): boolean {
  return precisions.indexOf(precision) >= precisions.indexOf('month');
}

/** A day to count weekdays from; a narrative that has only reached a year gives none. */
function dayReference({ genre, document, narrative }: References): { date: CivilDate; reference: Reference } | null {
  const told = narrative?.precision === 'day' ? narrative.interval.first : null;
  if (genre === 'narrative' && told !== null && narrative !== null) {
    return { date: told, reference: toldReference(narrative) };
  }
  return document === null ? null : { date: document, reference: documentReference(document) };
}

export function documentReference(date: CivilDate): Reference {
  return { kind: 'document', interval: { first: date, last: date, clock: null } };
}

/** "September 6", "March", "summer", "the second quarter": a year is supposed. */
function resolveYearless(
  fields: CalendarFields,
  direction: Direction,
  references: References,
  stated: readonly DateField[],
): Meaning | Impossible {
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
    const meaning = resolveYearlessBy(onWeekday, direction, references, unknownYear(fields), stated);
    // A text may be wrong of the day of the week.
    if (meaning.interval !== null) return meaning;
  }
  return resolveYearlessBy(inYear, direction, references, unknownYear(fields), stated);
}

const leapYear = 2000;

/**
 * Supposes the year of what comes once a year: in a history the year that the text has reached (or the next), in news
 * the one that direction, tense and nearness to the document's date suggest. `unknown` is the TIMEX3 value without one.
 */
export function resolveYearlessBy(
  inYear: (year: number) => Stretch | null,
  direction: Direction,
  references: References,
  unknown: string,
  stated: readonly DateField[] = [],
): Meaning {
  const { document, narrative } = references;
  const told = narrative?.interval.first ?? null;
  const isDay = told !== null && inYear(told.year)?.precision === 'day';
  if (direction === 'open' && told !== null && narrative !== null && goesOnFrom(narrative, told, isDay, references)) {
    const reference = toldReference(narrative);
    const stretch = stretchAfter(told, narrative.precision, inYear);
    return stretch === null
      ? unplaced('DATE', unknown, stated)
      : placed(stretch, { stated, supposed: ['year'], reference });
  }
  if (document === null) return unplaced('DATE', unknown, stated);
  const stretches = [-1, 0, 1].flatMap((offset) => inYear(document.year + offset) ?? []);
  const chosen = chooseByDirection(stretches, direction, document, references);
  if (chosen === null) return unplaced('DATE', unknown, stated);
  return placed(chosen, { stated, supposed: ['year'], reference: documentReference(document) });
}

/** So many sentences later news may still be telling of another year. */
const stillTelling = 2;

/**
 * Whether a date without a year goes on from the date that the text gave last. A history does; a day of news does where the text
 * has just told a day or a month of an earlier year than its own: "on 12 March 2020 he was asked … she wrote to the board on 16 March".
 */
function goesOnFrom(
  { precision, sentence: toldIn }: Told,
  told: CivilDate,
  isDay: boolean,
  { genre, document, sentence, tense }: References,
): boolean {
  if (genre === 'narrative') return true;
  const isOfEarlierYear = document !== null && told.year < document.year;
  return (
    isDay && isOfEarlierYear && canBeGoneOnFrom(precision) && tense === 'past' && sentence - toldIn <= stillTelling
  );
}

/** Reports set quarters beside each other: nothing goes on from there. */
function canBeGoneOnFrom(precision: Precision): boolean {
  return precisions.indexOf(precision) >= precisions.indexOf('season') && precision !== 'quarter';
}

function chooseByDirection(
  stretches: readonly Stretch[],
  direction: Direction,
  document: CivilDate,
  { tense }: References,
): Stretch | null {
  const ended = stretches.filter(({ interval }) => compareDates(interval.last, document) < 0);
  const later = stretches.filter(({ interval }) => compareDates(interval.first, document) > 0);
  const sameYear = stretches.find(({ interval }) => interval.first.year === document.year) ?? null;
  if (direction === 'last') return ended.at(-1) ?? null;
  if (direction === 'next') return later[0] ?? null;
  if (direction === 'this') return sameYear;
  return nearestBySide(document, stretches, tense);
}

/** A date on the wrong side for its tense must be this many times nearer to be meant all the same ("extended to Nov. 20"). */
const wrongSidePenalty = 6;

/** A month that lies so many days before the last one told is that of the next year: "In December … In January". */
const turnOfTheYear = 150;

function stretchAfter(told: CivilDate, precision: Precision, inYear: (year: number) => Stretch | null): Stretch | null {
  const same = inYear(told.year);
  const tellsMonths = precisions.indexOf(precision) > precisions.indexOf('year');
  const isBefore = same !== null && daysBetween(same.interval.first, told) > turnOfTheYear;
  return tellsMonths && isBefore ? inYear(told.year + 1) : same;
}

function nearestBySide(document: CivilDate, stretches: readonly Stretch[], tense: References['tense']): Stretch | null {
  const distance = (stretch: Stretch): number =>
    isReported(stretch) ? distanceOfReport(document, stretch, tense) : distanceInTense(document, stretch, tense);
  return stretches.reduce<Stretch | null>(
    (best, next) => (best === null || distance(next) < distance(best) ? next : best),
    null,
  );
}

function distanceInTense(document: CivilDate, { interval }: Stretch, tense: References['tense']): number {
  const days = daysBetween(document, interval.first);
  const ended = compareDates(interval.last, document) < 0;
  const wrongSide = (tense === 'past' && days > 0) || (tense === 'future' && ended);
  return Math.abs(days) * (wrongSide ? wrongSidePenalty : 1);
}

function isReported({ precision }: Stretch): boolean {
  return precision === 'quarter' || precision === 'half';
}

/** So many days after its end a quarter is still what a report that "will" come is about. */
const reportedWithin = 60;

/** Reports come when their quarter is over, and are expected before they come: tense says little, nearness much. */
function distanceOfReport(document: CivilDate, { interval }: Stretch, tense: References['tense']): number {
  const sinceEnd = daysBetween(interval.last, document);
  const begun = compareDates(interval.first, document) <= 0;
  const stale = tense === 'future' && sinceEnd > reportedWithin;
  const early = tense !== 'future' && !begun;
  return Math.abs(sinceEnd) * (stale || early ? wrongSidePenalty : 1);
}

function unknownYear({ month, day, season, quarter, half }: CalendarFields): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  if (month !== undefined) return day === undefined ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}`;
  if (season !== undefined) return `XXXX-${season}`;
  if (quarter !== undefined) return `XXXX-Q${quarter}`;
  if (half !== undefined) return `XXXX-H${half}`;
  return day === undefined ? 'XXXX' : `XXXX-XX-${two(day)}`;
}
