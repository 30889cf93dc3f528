/**
 * The calendar: the one file of the pure rooms that sees a `Date`. All arithmetic is date-fns on `UTCDate`, so that no
 * time zone of the machine comes in. Civil milliseconds count from 1970-01-01T00:00 of the civil calendar itself.
 */
import { UTCDate } from '@date-fns/utc';
import {
  addDays as addDaysTo,
  addMonths as addMonthsTo,
  format,
  getDaysInMonth,
  getISODay,
  getISOWeek,
  getISOWeekYear,
  setISOWeek,
  startOfISOWeek,
  type Locale,
} from 'date-fns';

import type { CivilDate, CivilInterval } from './types.ts';

export const minuteMilliseconds = 60_000;
export const dayMilliseconds = 86_400_000;

/** The years that Dateline reads and draws, astronomical. */
export const yearBounds = { least: -9999, most: 9999 } as const;

/** A stretch of civil milliseconds, `to` exclusive; `null` is an open end. */
export interface MillisecondSpan {
  readonly from: number | null;
  readonly to: number | null;
}

function toDate({ year, month, day }: CivilDate): UTCDate {
  const date = new UTCDate(0);
  date.setFullYear(year, month - 1, day);
  return date;
}

function fromDate(date: Date): CivilDate {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

/** The date, or `null` where the calendar has no such day (31 April, month 13, a year out of bounds). */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  const valid =
    Number.isInteger(year) &&
    year >= yearBounds.least &&
    year <= yearBounds.most &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month);
  return valid ? { year, month, day } : null;
}

export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(toDate({ year, month, day: 1 }));
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDate(addDaysTo(toDate(date), days));
}

/** The same day of another month, or that month's last day where it is shorter. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  return fromDate(addMonthsTo(toDate(date), months));
}

/** ISO: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: CivilDate): number {
  return getISODay(toDate(date));
}

export function isoWeekOf(date: CivilDate): { readonly year: number; readonly week: number } {
  return { year: getISOWeekYear(toDate(date)), week: getISOWeek(toDate(date)) };
}

/** Monday of an ISO week. */
export function mondayOf(isoYear: number, week: number): CivilDate {
  return fromDate(startOfISOWeek(setISOWeek(toDate({ year: isoYear, month: 1, day: 4 }), week)));
}

/** Negative when `left` is earlier, 0 when they are the same day. */
export function compareDates(left: CivilDate, right: CivilDate): number {
  return left.year - right.year || left.month - right.month || left.day - right.day;
}

/** Days from `left` to `right`, negative when `right` is earlier. */
export function daysBetween(left: CivilDate, right: CivilDate): number {
  return (millisecondsOf(right) - millisecondsOf(left)) / dayMilliseconds;
}

/** Civil milliseconds of a day's midnight. */
export function millisecondsOf(date: CivilDate): number {
  return toDate(date).getTime();
}

/** The civil day in which a civil millisecond lies. */
export function dateAt(milliseconds: number): CivilDate {
  return fromDate(new UTCDate(milliseconds));
}

/** An interval on the axis: its last day is inside, so `to` is the midnight that ends it. */
export function spanOf(interval: CivilInterval): MillisecondSpan {
  const { first, last, clock } = interval;
  if (first !== null && clock !== null) {
    const midnight = millisecondsOf(first);
    return { from: midnight + clock.from * minuteMilliseconds, to: midnight + clock.until * minuteMilliseconds };
  }
  return {
    from: first === null ? null : millisecondsOf(first),
    to: last === null ? null : millisecondsOf(last) + dayMilliseconds,
  };
}

/** `YYYY-MM-DD`; years before 1 CE or above 9999 in the expanded form of ISO 8601 (`-0043-03-15`). */
export function isoDate({ year, month, day }: CivilDate): string {
  return `${isoYear(year)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Four digits, signed when negative: `0079`, `-0043`. */
export function isoYear(year: number): string {
  return `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;
}

/** Reads `YYYY-MM-DD`; `null` for another form or a day that does not exist. */
export function parseIsoDate(text: string): CivilDate | null {
  const match = /^(-?\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? null : civilDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** date-fns' `format` for a civil date. Years are the caller's business: see `yearLabel`. */
export function formatDate(date: CivilDate, pattern: string, locale: Locale): string {
  return format(toDate(date), pattern, { locale });
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
