import type { CivilDate, DayMonthOrder, OrderedDays } from './types.ts';

/** Dates in numbers, and the beginnings of stretches that share their year: "6/18 to 7/4/2010". */
const numericDates =
  /(?<![0-9./])([0-9]{1,2})([/.])([0-9]{1,2})(?:\2(?:[0-9]{4}|[0-9]{2})(?![0-9]|[./][0-9])|(?=(?: to |\s?[-–]\s?)[0-9]{1,2}\/[0-9]{1,2}\/[0-9]{4}))/g;

/**
 * How a text writes dates in numbers, from those of its dates that can be read only one way: 23/12/1969 says that days come
 * first. `null` where it has none, or has both kinds. Linear in the length of the text.
 */
export function judgeDayMonthOrder(text: string): DayMonthOrder | null {
  const seen = new Set<DayMonthOrder>();
  for (const [, first, , second] of text.matchAll(numericDates)) {
    if (isDayOnly(first) && isMonth(second)) seen.add('day-month');
    if (isDayOnly(second) && isMonth(first)) seen.add('month-day');
    if (seen.size === 2) return null;
  }
  return [...seen][0] ?? null;
}

/** Both days that a date in numbers can be, from the one that it is by the order in which it was read. */
export function orderedDays(read: CivilDate, order: DayMonthOrder): OrderedDays {
  const swapped = { year: read.year, month: read.day, day: read.month };
  return order === 'day-month'
    ? { 'day-month': read, 'month-day': swapped }
    : { 'day-month': swapped, 'month-day': read };
}

function isDayOnly(written: string | undefined): boolean {
  return Number(written) > 12 && Number(written) <= 31;
}

function isMonth(written: string | undefined): boolean {
  return Number(written) >= 1 && Number(written) <= 12;
}
