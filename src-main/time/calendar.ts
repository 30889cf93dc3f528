/**
 * The calendar: the proleptic Gregorian one, with the years counted astronomically (0 is 1 BCE). Every date of a text comes
 * through here many times, so the arithmetic is on whole days in closed form; the tests hold it against date-fns. date-fns
 * writes the dates in the reader's language, and that is the one place of the pure rooms that sees a `Date`. Civil
 * milliseconds count from 1970-01-01T00:00 of the civil calendar itself.
 */
// Without its big sister's words for dates, which cost milliseconds at the start and are not asked for.
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { format, type Locale } from 'date-fns';

import type { CivilDate, CivilInterval, ClockSpan, Precision } from './types.ts';

export const minuteMilliseconds = 60_000;
export const dayMilliseconds = 86_400_000;

/** The years that Dateline reads and draws, astronomical. */
export const yearBounds = { least: -9999, most: 9999 } as const;

/** A stretch of civil milliseconds, `to` exclusive; `null` is an open end. */
export interface MillisecondSpan {
  readonly from: number | null;
  readonly to: number | null;
}

/** Years are counted from March, so that the day that comes and goes is the last of its year. */
const daysInEra = 146_097;
const yearsInEra = 400;
/** Days from 1 March of the year 0 to 1 January 1970. */
const epochShift = 719_468;

/**
 * Days from 1970-01-01 to a date, negative before it. By Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"
 * (days_from_civil), with `Math.floor` in the place of his distinction by sign.
 */
function dayNumberOf({ year, month, day }: CivilDate): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / yearsInEra);
  const yearOfEra = marchYear - era * yearsInEra;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysInEra + dayOfEra - epochShift;
}

/** The way back (civil_from_days). */
function dateOfDayNumber(dayNumber: number): CivilDate {
  const shifted = dayNumber + epochShift;
  const era = Math.floor(shifted / daysInEra);
  const dayOfEra = shifted - era * daysInEra;
  const leapDays = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * yearsInEra + (month <= 2 ? 1 : 0), month, day };
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

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Months from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOfDayNumber(dayNumberOf(date) + days);
}

/** The same day of another month, or that month's last day where it is shorter. */
export function addMonths({ year, month, day }: CivilDate, months: number): CivilDate {
  const count = year * 12 + month - 1 + months;
  const movedYear = Math.floor(count / 12);
  const movedMonth = modulo(count, 12) + 1;
  return { year: movedYear, month: movedMonth, day: Math.min(day, daysInMonth(movedYear, movedMonth)) };
}

/** ISO: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: CivilDate): number {
  return modulo(dayNumberOf(date) + thursday - 1, 7) + 1;
}

/** The first day of the count, 1 January 1970, was one. */
const thursday = 4;

/** Days back to the last such weekday, 0 … 6: a Monday is 0 days after Monday. Forwards it is as many fewer than 7. */
export function daysSinceWeekday(date: CivilDate, weekday: number): number {
  return modulo(weekdayOf(date) - weekday, 7);
}

/** A week belongs to the year of its Thursday. */
export function isoWeekOf(date: CivilDate): { readonly year: number; readonly week: number } {
  const { year } = addDays(date, thursday - weekdayOf(date));
  return { year, week: Math.floor(daysBetween(mondayOf(year, 1), date) / 7) + 1 };
}

/** Monday of an ISO week. The first of a year is the one with 4 January. */
export function mondayOf(isoYear: number, week: number): CivilDate {
  const inFirstWeek = { year: isoYear, month: 1, day: 4 };
  return addDays(inFirstWeek, 1 - weekdayOf(inFirstWeek) + (week - 1) * 7);
}

/** Negative when `left` is earlier, 0 when they are the same day. */
export function compareDates(left: CivilDate, right: CivilDate): number {
  return left.year - right.year || left.month - right.month || left.day - right.day;
}

/** Days from `left` to `right`, negative when `right` is earlier. */
export function daysBetween(left: CivilDate, right: CivilDate): number {
  return dayNumberOf(right) - dayNumberOf(left);
}

/** Civil milliseconds of a day's midnight. */
export function millisecondsOf(date: CivilDate): number {
  return dayNumberOf(date) * dayMilliseconds;
}

/** The civil day in which a civil millisecond lies. */
export function dateAt(milliseconds: number): CivilDate {
  return dateOfDayNumber(Math.floor(milliseconds / dayMilliseconds));
}

/** An interval on the axis: its last day is inside, so `to` is the midnight that ends it. */
export function millisecondSpanOf(interval: CivilInterval): MillisecondSpan {
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

/** Whether a part of a day is no longer than what one clock time names: an hour, or a minute. */
export function isOneClockTime({ from, until }: ClockSpan, precision: Precision): boolean {
  return until - from <= (precision === 'hour' ? 60 : 1);
}

/** `HH:MM` of a minute since midnight; the last of a day is `24:00`. */
export function clockTime(minute: number): string {
  return `${pad(Math.floor(minute / 60), 2)}:${pad(minute % 60, 2)}`;
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
  return format(new UTCDateMini(millisecondsOf(date)), pattern, { locale });
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

/** Of two whole numbers, never negative. */
function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
