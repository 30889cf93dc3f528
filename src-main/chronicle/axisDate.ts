import { addDays, addMonths, dateAt } from '../time/calendar.ts';
import type { EventDate } from '../time/eventDate.ts';
import type { CivilDate } from '../time/types.ts';

import { unitLengths } from './dateStep.ts';

interface AxisPrecision {
  readonly precision: 'century' | 'decade' | 'year' | 'month' | 'day';
  /** Milliseconds from tick to tick, at least. */
  readonly from: number;
  readonly begin: (day: CivilDate) => CivilDate;
  /** 0: it is the day alone. */
  readonly months: number;
}

const years = (count: number): Pick<AxisPrecision, 'from' | 'begin' | 'months'> => ({
  from: unitLengths.year * count,
  begin: ({ year }) => ({ year: Math.floor(year / count) * count, month: 1, day: 1 }),
  months: count * 12,
});

/** What an axis can tell, widest first. */
const axisPrecisions: readonly AxisPrecision[] = [
  { precision: 'century', ...years(100) },
  { precision: 'decade', ...years(10) },
  { precision: 'year', ...years(1) },
  { precision: 'month', from: unitLengths.month, begin: ({ year, month }) => ({ year, month, day: 1 }), months: 1 },
];
const dayOfAxis: AxisPrecision = { precision: 'day', from: 0, begin: (day) => day, months: 0 };

/**
 * The date of a place on the axis, as sharp as the axis and no sharper: a year where its ticks are years. Never sharper than a
 * day.
 *
 * @param time civil milliseconds
 * @param tick milliseconds from one tick to the next
 */
export function dateOfAxis(time: number, tick: number): EventDate {
  // Ticks are as far apart as their unit is in the mean; floating numbers may lie a hair below.
  const found = axisPrecisions.find(({ from }) => tick >= from * 0.99) ?? dayOfAxis;
  const first = found.begin(dateAt(time));
  const last = found.months === 0 ? first : addDays(addMonths(first, found.months), -1);
  return { interval: { first, last, clock: null }, precision: found.precision, modifier: null };
}
