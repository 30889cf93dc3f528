/** Time to pixels: what stretch of time is drawn, and where a moment stands on it. */
import { millisecondsOf, minuteMilliseconds, yearBounds, type MillisecondSpan } from '../time/calendar.ts';

import type { TimeWindow } from './types.ts';

/** The moment `window.from` stands at `left`, `window.to` at `right` (CSS pixels). */
export interface TimeScale {
  readonly window: TimeWindow;
  readonly left: number;
  readonly right: number;
}

/** Not clamped: a moment outside the window stands outside the plot. */
export function xOf({ window, left, right }: TimeScale, milliseconds: number): number {
  return left + ((milliseconds - window.from) / (window.to - window.from)) * (right - left);
}

export function pixelsPerMillisecond({ window, left, right }: TimeScale): number {
  return (right - left) / (window.to - window.from);
}

/** Air at the ends of a whole timeline, as parts of its length. */
const margins = { plain: 0.03, openEnd: 0.12 };

/** All that the calendar can name. */
const calendar = {
  from: millisecondsOf({ year: yearBounds.least, month: 1, day: 1 }),
  to: millisecondsOf({ year: yearBounds.most + 1, month: 1, day: 1 }),
};

/** The window that holds all the spans with some air, or `null` when none of them has an end on the calendar. */
export function windowAround(spans: readonly MillisecondSpan[]): TimeWindow | null {
  let from = Infinity;
  let to = -Infinity;
  let alike = true;
  let openStart = false;
  let openEnd = false;
  for (const span of spans) {
    const first = span.from ?? span.to;
    const last = span.to ?? span.from;
    if (first === null || last === null) continue;
    alike &&= (from === Infinity || from === first) && (to === -Infinity || to === last);
    from = Math.min(from, first);
    to = Math.max(to, last);
    openStart ||= span.from === null;
    openEnd ||= span.to === null;
  }
  if (from === Infinity) return null;
  const length = Math.max(to - from, minuteMilliseconds);
  // A single day between margins of three hundredths would fill the picture and tell nothing.
  const air = (open: boolean) => length * (alike ? 1 : open ? margins.openEnd : margins.plain);
  return drawableWindow({ from: from - air(openStart), to: to + air(openEnd) });
}

/** The part of a window that the calendar can name, at least a minute long; `null` when it is no stretch of time. */
export function drawableWindow({ from, to }: TimeWindow): TimeWindow | null {
  const start = Math.max(from, calendar.from);
  const end = Math.min(to, calendar.to);
  if (!(start < end)) return null;
  const missing = Math.max(0, minuteMilliseconds - (end - start)) / 2;
  return { from: start - missing, to: end + missing };
}
