import { compareDates } from '../calendar.ts';
import { precisions, type CivilInterval, type ClockSpan, type Precision, type TimeExpression } from '../types.ts';

type Placeable = Pick<TimeExpression, 'interval' | 'precision'>;

/**
 * The stretch from one end of a range to the other; `null` where they are no ends of one. Within a day it is that day with its
 * clock, as precise as the wider of both; else it is days, as precise as the sharper of both, and a day at the most.
 */
export function stretchOfRange(
  first: Placeable,
  last: Placeable,
): { readonly interval: CivilInterval; readonly precision: Precision } | null {
  const from = first.interval?.first ?? null;
  const to = last.interval?.last ?? null;
  if (from === null || to === null || first.precision === null || last.precision === null) return null;
  if (compareDates(from, to) > 0) return null;
  const [wider, sharper] = [first.precision, last.precision].sort(
    (one, other) => precisions.indexOf(one) - precisions.indexOf(other),
  );
  if (wider === undefined || sharper === undefined) return null;
  const clock = compareDates(from, to) === 0 ? clockOfRange(first, last) : null;
  const precision = clock !== null ? wider : isWithinDay(sharper) ? 'day' : sharper;
  return { interval: { first: from, last: to, clock }, precision };
}

/** "To 5 p.m." ends when that hour begins, "to the evening" when the evening ends. */
function clockOfRange(first: Placeable, last: Placeable): ClockSpan | null {
  const begins = first.interval?.clock ?? null;
  const ends = last.interval?.clock ?? null;
  if (begins === null || ends === null) return null;
  const until = last.precision === 'part-of-day' ? ends.until : ends.from;
  return until > begins.from ? { from: begins.from, until } : null;
}

function isWithinDay(precision: Precision): boolean {
  return precisions.indexOf(precision) > precisions.indexOf('day');
}
