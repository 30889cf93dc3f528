import { readTypedDate } from '../../chronicle/typedDate.ts';
import { civilDate, isoDate } from '../../time/calendar.ts';

/** A day with its time and zone behind it: the day counts where the writer was. */
const isoDay = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/;

/**
 * The civil day that a file's metadata give: `2016-09-06T23:10:00-04:00` is 6 September, whatever day it was elsewhere. Words are
 * read as the engine reads them. `null` where they are no day, or leave open which.
 */
export function writtenDay(told: string): string | null {
  const iso = isoDay.exec(told);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const typed = readTypedDate(told.replace(/[,\s]+\d{1,2}:\d{2}.*$/, ''), { documentDate: null });
  if (typed.kind !== 'date' || typed.date.precision !== 'day') return null;
  const { first, last } = typed.date.interval;
  return first !== null && last !== null && isoDate(first) === isoDate(last) ? isoDate(first) : null;
}

/** `YYYY-MM-DD`, or `null` where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  const date = civilDate(year, month, day);
  return date === null ? null : isoDate(date);
}
