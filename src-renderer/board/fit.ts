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
 * @param labelWidth pixels of the widest label
 */
export function firstWindow(
  starts: Float64Array,
  ends: Float64Array,
  width: number,
  labelWidth: number,
): TimeWindow | null {
  const all = fitWindow(starts, ends, width, labelWidth);
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
    labelWidth,
  );
  return core !== null && (all.to - all.from) / (core.to - core.from) >= leastGain ? core : all;
}

const margin = 0.04;
/** Labels hang to the right of a start; they may take up to this share of the view. */
const mostLabelShare = 0.6;

/**
 * The window that shows all events with margins, and room for the label of the one that starts last.
 *
 * @param starts civil milliseconds, ascending
 * @param width pixels of the view
 * @param labelWidth pixels of the widest label
 */
export function fitWindow(
  starts: Float64Array,
  ends: Float64Array,
  width: number,
  labelWidth: number,
): TimeWindow | null {
  const from = starts[0];
  const lastStart = starts.at(-1);
  if (from === undefined || lastStart === undefined) return null;
  const to = greatest(ends);
  const breadth = Math.max(to - from, dayMilliseconds / 4);
  const start = from - breadth * margin;
  const labelShare = Math.min(labelWidth / Math.max(width, 1), mostLabelShare);
  const labelled = start + (lastStart - start) / (1 - labelShare);
  return { from: start, to: Math.max(from + breadth * (1 + margin), labelled) };
}
