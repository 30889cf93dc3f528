import type { TimeWindow } from '../../src-main/figure/types.ts';
import { dayMilliseconds } from '../../src-main/time/calendar.ts';
import { greatest } from '../search/ascending.ts';
import { lowerBound, upperBound } from '../search/bounds.ts';

/** Quartiles with so many of their distances on either side hold all but what lies far outside. */
const fence = 6;
/** Fewer events have no outliers; and what more than this share of them is like is no outlier. */
const leastEvents = 5;
const mostOutside = 0.1;
/** Leaving them out must make the rest so many times as large, or it is not worth it. */
const leastGain = 3;

/**
 * The window of a first view: far outliers stay outside where they would squeeze all the rest into a corner.
 *
 * @param starts civil milliseconds, ascending
 * @param width pixels of the view
 */
export function firstWindow(starts: Float64Array, ends: Float64Array, width: number): TimeWindow | null {
  const all = fitWindow(starts, ends, width);
  if (all === null || starts.length < leastEvents) return all;
  const [low, high] = [starts[Math.floor(starts.length / 4)] ?? 0, starts[Math.floor((starts.length * 3) / 4)] ?? 0];
  const reach = Math.max(high - low, dayMilliseconds) * fence;
  const [first, end] = [lowerBound(starts, low - reach), upperBound(starts, high + reach)];
  const outside = starts.length - (end - first);
  if (outside > Math.max(1, starts.length * mostOutside)) return all;
  const core = fitWindow(
    starts.subarray(first, end),
    ends.subarray(first, end).map((time) => Math.min(time, high + reach)),
    width,
  );
  return core !== null && (all.to - all.from) / (core.to - core.from) >= leastGain ? core : all;
}

/** Pixels of air at either end, and the most of the view that they may take. */
const margin = 14;
const mostMargin = 0.04;

/**
 * The window that shows all events, with a little air. Labels stand on that side of their mark where there is room.
 *
 * @param starts civil milliseconds, ascending
 * @param width pixels of the view
 */
export function fitWindow(starts: Float64Array, ends: Float64Array, width: number): TimeWindow | null {
  const from = starts[0];
  if (from === undefined) return null;
  const to = greatest(ends);
  const breadth = Math.max(to - from, dayMilliseconds / 4);
  const air = breadth * Math.min(margin / Math.max(width, 1), mostMargin);
  return { from: from - air, to: from + breadth + air };
}
