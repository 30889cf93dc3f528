import type { DataItem } from 'vis-timeline/esnext';

import type { TimeWindow } from '../../src-main/figure/types.ts';
import { eventIdAttribute } from '../parts/eventMark.ts';

/** vis-timeline writes what is under this name in an item to the item's element, so that a bar is known for its event. */
export const eventIdName = eventIdAttribute.replace('data-', '');

/** All that vis-timeline draws are its ranges: it keeps the label of one in view while the one is. */
export function visItem(
  id: number | string,
  lane: string,
  { from, to }: TimeWindow,
  classes: readonly string[],
): DataItem {
  return { id, group: lane, start: from, end: to, type: 'range', content: '', className: classes.join(' ') };
}

export function startOf({ start }: DataItem): number {
  return typeof start === 'number' ? start : Number(start.valueOf());
}

/** Whether vis-timeline need not be told. */
export function isSameItem(given: DataItem | null, wanted: DataItem): boolean {
  return (
    given !== null &&
    given.className === wanted.className &&
    given.start === wanted.start &&
    given.end === wanted.end &&
    given.group === wanted.group
  );
}
