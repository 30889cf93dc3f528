/** How a date is moved by hand: in steps of its own precision, so that a moved date says no more than it did. */
import { dayMilliseconds, minuteMilliseconds } from '../time/calendar.ts';
import type { Precision } from '../time/types.ts';

import type { DateShift } from './shiftDate.ts';

const by =
  (unit: DateShift['unit']) =>
  (amount: number): DateShift => ({ unit, amount });
const [minutes, days, months, years] = [by('minute'), by('day'), by('month'), by('year')] as const;

/** The shortest way that a date goes and is still what its words call it: a decade moves by ten years, a week by seven days. */
const stepOfPrecision: Readonly<Record<Precision, DateShift>> = {
  millennium: years(1000),
  century: years(100),
  decade: years(10),
  year: years(1),
  half: months(6),
  season: months(3),
  quarter: months(3),
  month: months(1),
  week: days(7),
  weekend: days(7),
  day: days(1),
  'part-of-day': days(1),
  hour: minutes(60),
  minute: minutes(1),
  second: minutes(1),
};

/** Milliseconds; of months and years in the mean. */
export const unitLengths: Readonly<Record<DateShift['unit'], number>> = {
  minute: minuteMilliseconds,
  day: dayMilliseconds,
  month: dayMilliseconds * 30.436875,
  year: dayMilliseconds * 365.2425,
};

/** @param steps later where positive */
export function stepsOf(precision: Precision, steps: number): DateShift {
  const { unit, amount } = stepOfPrecision[precision];
  return { unit, amount: amount * steps };
}

/**
 * The whole steps that come nearest to a way along the axis. A time of day goes by quarters of an hour, hours or days where the
 * axis is too coarse for its minutes: nobody means the minute that a pixel happens to be.
 *
 * @param milliseconds later where positive
 * @param finest milliseconds that can be told apart
 */
export function shiftAlong(precision: Precision, milliseconds: number, finest: number): DateShift {
  const own = stepOfPrecision[precision];
  const coarser = own.unit === 'minute' ? [minutes(15), minutes(60), days(1)] : [];
  const steps = [own, ...coarser.filter((step) => lengthOf(step) > lengthOf(own))];
  const step = steps.find((each) => lengthOf(each) >= finest) ?? steps.at(-1) ?? own;
  return { unit: step.unit, amount: Math.round(milliseconds / lengthOf(step)) * step.amount };
}

function lengthOf({ unit, amount }: DateShift): number {
  return unitLengths[unit] * amount;
}
