import type { TimeWindow } from '../../src-main/figure/types.ts';
import { dayMilliseconds } from '../../src-main/time/calendar.ts';

/** What `fitWindow` needs of an event. */
export interface Fitted {
  readonly from: number;
  readonly to: number;
}

const margin = 0.04;
/** Labels hang to the right of a start; they may take up to this share of the view. */
const mostLabelShare = 0.4;

/**
 * The window that shows all events with margins, and room for the label of the one that starts last.
 *
 * @param width pixels of the view
 * @param labelWidth pixels of the widest label
 */
export function fitWindow(events: readonly Fitted[], width: number, labelWidth: number): TimeWindow | null {
  let from = Infinity;
  let to = -Infinity;
  let lastStart = -Infinity;
  for (const event of events) {
    from = Math.min(from, event.from);
    to = Math.max(to, event.to);
    lastStart = Math.max(lastStart, event.from);
  }
  if (!Number.isFinite(from)) return null;
  const breadth = Math.max(to - from, dayMilliseconds / 4);
  const start = from - breadth * margin;
  const labelShare = Math.min(labelWidth / Math.max(width, 1), mostLabelShare);
  const labelled = start + (lastStart - start) / (1 - labelShare);
  return { from: start, to: Math.max(from + breadth * (1 + margin), labelled) };
}
