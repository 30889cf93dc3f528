import { addDays, addMonths, civilDate } from '../time/calendar.ts';
import type { EventDate } from '../time/eventDate.ts';
import type { CivilDate, Precision } from '../time/types.ts';

/** How far a date is moved: later where the amount is positive. */
export interface DateShift {
  readonly unit: 'minute' | 'day' | 'month' | 'year';
  readonly amount: number;
}

/** The smallest unit by which a date of each precision can be moved and stay what it is. */
export const unitOfPrecision: Readonly<Record<Precision, DateShift['unit']>> = {
  millennium: 'year',
  century: 'year',
  decade: 'year',
  year: 'year',
  half: 'month',
  season: 'month',
  quarter: 'month',
  month: 'month',
  week: 'day',
  weekend: 'day',
  day: 'day',
  'part-of-day': 'day',
  hour: 'minute',
  minute: 'minute',
  second: 'minute',
};

const units = ['minute', 'day', 'month', 'year'] as const;
const minutesOfDay = 1_440;

/**
 * The date moved, or `null` where it is wider than the unit or would leave the years that Dateline knows. Months and years move
 * both ends as months: the last day of April becomes the last of May.
 */
export function shiftDate(date: EventDate, { unit, amount }: DateShift): EventDate | null {
  if (units.indexOf(unitOfPrecision[date.precision]) > units.indexOf(unit)) return null;
  if (unit === 'minute') return shiftMinutes(date, amount);
  const months = unit === 'year' ? amount * 12 : amount;
  const begin = (day: CivilDate) => (unit === 'day' ? addDays(day, amount) : addMonths(day, months));
  // The day behind the last one moves, so that the end of a month stays one.
  const end = (day: CivilDate) =>
    unit === 'day' ? addDays(day, amount) : addDays(addMonths(addDays(day, 1), months), -1);
  const isOneDay = units.indexOf(unitOfPrecision[date.precision]) <= units.indexOf('day');
  const { first, last } = date.interval;
  return within(date, {
    first: first === null ? null : begin(first),
    last: last === null ? null : isOneDay ? begin(last) : end(last),
  });
}

function shiftMinutes(date: EventDate, minutes: number): EventDate | null {
  const { first, clock } = date.interval;
  if (first === null || clock === null) return null;
  const days = Math.floor((clock.from + minutes) / minutesOfDay);
  const from = clock.from + minutes - days * minutesOfDay;
  const until = Math.min(from + clock.until - clock.from, minutesOfDay);
  const day = addDays(first, days);
  return within({ ...date, interval: { ...date.interval, clock: { from, until } } }, { first: day, last: day });
}

function within(
  date: EventDate,
  ends: { readonly first: CivilDate | null; readonly last: CivilDate | null },
): EventDate | null {
  const isKnown = (day: CivilDate | null) => day === null || civilDate(day.year, day.month, day.day) !== null;
  return isKnown(ends.first) && isKnown(ends.last) ? { ...date, interval: { ...date.interval, ...ends } } : null;
}
