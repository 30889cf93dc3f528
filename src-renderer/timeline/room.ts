import { beyond } from './givenStretch.ts';
import { labelWidthIn } from './labelWidth.ts';

/** Pixels. */
const rowHeight = 50;
const headHeight = 64;

/** Enough to fill the view, never more than vis-timeline adds within a frame. */
const bounds = { least: 40, most: 60 };

/**
 * How many events are drawn one by one in a view, and beyond its edges.
 *
 * @param width pixels
 * @param height pixels
 * @param lanes how many; of several, each has a head
 */
export function roomIn(width: number, height: number, lanes: number): number {
  const rows = Math.floor((height - (lanes > 1 ? lanes * headHeight : 0)) / rowHeight);
  const columns = Math.max(1, Math.floor(width / labelWidthIn(width)));
  return Math.min(Math.max(rows * columns * (1 + 2 * beyond), bounds.least), bounds.most);
}
