import type { TimeWindow } from '../../src-main/figure/types.ts';
import { dayMilliseconds } from '../../src-main/time/calendar.ts';

import { greatest } from './ascending.ts';

const margin = 0.04;
/** Labels hang to the right of a start; they may take up to this share of the view. */
const mostLabelShare = 0.4;

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
