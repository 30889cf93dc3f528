import { compareDates } from '../time/calendar.ts';
import type { EventDate } from '../time/eventDate.ts';
import type { CivilInterval, ClockSpan, TimexModifier } from '../time/types.ts';

import { shiftDate, type DateShift } from './shiftDate.ts';

export type DateEnd = 'first' | 'last';

/**
 * The date with one end moved, or `null` where there is no such end, nothing would be left between the ends, or the end would
 * leave its day or the years that Dateline knows. What was the middle of a stretch is not that of another stretch.
 */
export function stretchDate(date: EventDate, end: DateEnd, by: DateShift): EventDate | null {
  const { first, last, clock } = date.interval;
  const moved = date.interval[end] === null ? null : shiftDate(date, by)?.interval;
  if (moved === null || moved === undefined) return null;
  const interval = end === 'first' ? { ...moved, last } : { ...moved, first };
  const stretched = { ...interval, clock: stretchedClock(clock, end, moved.clock) };
  const modifier = date.modifier !== null && partsOfStretch.has(date.modifier) ? null : date.modifier;
  return isSound(stretched) ? { ...date, interval: stretched, modifier } : null;
}

const partsOfStretch: ReadonlySet<TimexModifier> = new Set(['START', 'MID', 'END']);

function stretchedClock(clock: ClockSpan | null, end: DateEnd, moved: ClockSpan | null): ClockSpan | null {
  if (clock === null || moved === null) return null;
  return end === 'first' ? { from: moved.from, until: clock.until } : { from: clock.from, until: moved.until };
}

/** A clock tells a part of one day. */
function isSound({ first, last, clock }: CivilInterval): boolean {
  if (first === null || last === null) return true;
  const days = compareDates(first, last);
  return clock === null ? days <= 0 : days === 0 && clock.from < clock.until;
}
