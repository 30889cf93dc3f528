/** TIMEX3 values and EDTF strings of what was resolved. */
import { clockTime, daysInMonth, isOneClockTime, isoDate, isoWeekOf, isoYear } from './calendar.ts';
import type { PartOfDay, Season, Unit } from './operators.ts';
import {
  precisions,
  type CivilDate,
  type CivilInterval,
  type ClockSpan,
  type Precision,
  type TimexModifier,
} from './types.ts';

/** TIMEX3 writes a year before 1 CE as `BC0044`. */
export function timexYear(year: number): string {
  return year > 0 ? isoYear(year) : `BC${String(1 - year).padStart(4, '0')}`;
}

export function timexMonth(year: number, month: number): string {
  return `${timexYear(year)}-${String(month).padStart(2, '0')}`;
}

export function timexDay({ year, month, day }: CivilDate): string {
  return `${timexMonth(year, month)}-${String(day).padStart(2, '0')}`;
}

export function timexWeek(monday: CivilDate): string {
  const { year, week } = isoWeekOf(monday);
  return `${timexYear(year)}-W${String(week).padStart(2, '0')}`;
}

export function timexSeason(year: number, season: Season): string {
  return `${timexYear(year)}-${season}`;
}

export function timexPartOfDay(date: CivilDate, part: PartOfDay): string {
  return `${timexDay(date)}T${part}`;
}

/** Always with its minutes, as annotated corpora write it: `2016-09-05T19:00` is also the value of "7 p.m.". */
export function timexClock(date: CivilDate, minute: number): string {
  return `${timexDay(date)}T${clockTime(minute)}`;
}

const durationUnits: Readonly<
  Record<Unit, { readonly designator: string; readonly factor: number; readonly time: boolean }>
> = {
  second: { designator: 'S', factor: 1, time: true },
  minute: { designator: 'M', factor: 1, time: true },
  hour: { designator: 'H', factor: 1, time: true },
  day: { designator: 'D', factor: 1, time: false },
  weekend: { designator: 'D', factor: 2, time: false },
  week: { designator: 'W', factor: 1, time: false },
  fortnight: { designator: 'W', factor: 2, time: false },
  month: { designator: 'M', factor: 1, time: false },
  quarter: { designator: 'Q', factor: 1, time: false },
  season: { designator: 'M', factor: 3, time: false },
  half: { designator: 'M', factor: 6, time: false },
  year: { designator: 'Y', factor: 1, time: false },
  decade: { designator: 'Y', factor: 10, time: false },
  century: { designator: 'Y', factor: 100, time: false },
  millennium: { designator: 'Y', factor: 1000, time: false },
};

/** `P3W`, `PT2H`; an unknown amount is `PXY`, and `PXE` for decades as in TimeBank. */
export function timexDuration(amount: number | null, unit: Unit): string {
  const { designator, factor, time } = durationUnits[unit];
  return `P${time ? 'T' : ''}${amount === null ? 'X' : String(amount * factor)}${designator}`;
}

/**
 * Level 1 and 2 of EDTF (ISO 8601-2): `2016-09-05`, `1914`, `199X`, `2016-09-03/2016-09-04`, `1942~`, `../1990`. A time of day is
 * written with the reduced precision of ISO 8601-1, on which EDTF rests: `2016-09-05T19`, `2016-09-05T19:15`. EDTF's own
 * level 0 has complete times only, and would claim seconds that no text tells.
 */
export function edtf(
  { first, last, clock }: CivilInterval,
  precision: Precision,
  modifier: TimexModifier | null,
): string {
  // There are clock times and days, and nothing between: a morning is written as its day.
  if (clock !== null && first !== null && precision !== 'part-of-day') return clockEdtf(first, clock, precision);
  const qualifier = modifier === 'APPROX' ? '~' : '';
  const wide = wideUnit(first, last, precision);
  if (wide !== null) return wide + qualifier;
  const width = isDaily(precision) ? 'day' : edgeWidth(first, last, precision);
  const from = first === null ? '..' : edge(first, width) + qualifier;
  const to = last === null ? '..' : edge(last, width) + qualifier;
  return from === to ? from : `${from}/${to}`;
}

/** A whole decade or century of our era: `199X`, `18XX`. */
function wideUnit(first: CivilDate | null, last: CivilDate | null, precision: Precision): string | null {
  if (first === null || last === null || first.year < 1 || edgeWidth(first, last, precision) !== 'year') return null;
  const years = last.year - first.year + 1;
  if (precision === 'decade' && years === 10) return `${isoYear(first.year).slice(0, 3)}X`;
  if (precision === 'century' && years === 100) return `${isoYear(first.year).slice(0, 2)}XX`;
  return null;
}

/** "By 31 August" is about a day, though it covers the month. */
function isDaily(precision: Precision): boolean {
  return precisions.indexOf(precision) >= precisions.indexOf('week');
}

/** How short the ends of an interval may be written without losing a day of it. */
function edgeWidth(first: CivilDate | null, last: CivilDate | null, precision: Precision): 'year' | 'month' | 'day' {
  const startsMonth = first === null || first.day === 1;
  const endsMonth = last === null || last.day === daysInMonth(last.year, last.month);
  if (!startsMonth || !endsMonth) return 'day';
  const startsYear = first === null || first.month === 1;
  const endsYear = last === null || last.month === 12;
  // "Since January 2019" is no "since 2019".
  const isOpen = first === null || last === null;
  const tellsMonth = isOpen && precisions.indexOf(precision) > precisions.indexOf('year');
  return startsYear && endsYear && !tellsMonth ? 'year' : 'month';
}

function edge(date: CivilDate, width: 'year' | 'month' | 'day'): string {
  if (width === 'year') return isoYear(date.year);
  return width === 'month' ? isoDate(date).slice(0, -3) : isoDate(date);
}

/** A clock time, or the stretch between two of one day. */
function clockEdtf(date: CivilDate, { from, until }: ClockSpan, precision: Precision): string {
  const at = (minute: number): string => `${isoDate(date)}T${clockOf(minute, precision)}`;
  return isOneClockTime({ from, until }, precision) ? at(from) : `${at(from)}/${at(until)}`;
}

/** No sharper than the words: `19`, and `19:15` where they name a minute. */
function clockOf(minute: number, precision: Precision): string {
  const time = clockTime(minute);
  return precision === 'hour' && minute % 60 === 0 ? time.slice(0, 2) : time;
}
