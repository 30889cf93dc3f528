import type { BoardEvent } from '../board/boardEvent.ts';

import type { SpanIndex } from './spanIndex.ts';

/** A part of a row, in the colour of a lane. */
export interface RailPart {
  readonly lane: string;
  /** Of the row's events, 0 to 1. */
  readonly share: number;
}

/** What a row of the rail shows: how many events its part of the text has, and of which lanes. */
export interface RailRow {
  readonly count: number;
  readonly parts: readonly RailPart[];
}

/** A row is a few pixels wide: so many events, evenly chosen, tell its colours. */
const mostAsked = 24;

/**
 * Sorts events into rows by where in the text they start.
 *
 * @param edges offsets in the text at which the rows begin, and after them the one at which the last row ends; ascending
 */
export function railRows(
  edges: readonly number[],
  index: SpanIndex,
  events: readonly BoardEvent[],
  laneOf: (event: BoardEvent) => string,
): RailRow[] {
  const counts = edges.map((edge) => index.countBefore(edge));
  return counts.slice(1).map((to, row) => {
    const from = counts[row] ?? 0;
    const lanes = new Map<string, number>();
    const step = Math.max((to - from) / mostAsked, 1);
    let asked = 0;
    for (let order = from; order < to; order += step) {
      const event = events[index.placeAt(Math.floor(order)) ?? -1];
      if (event === undefined) continue;
      const lane = laneOf(event);
      lanes.set(lane, (lanes.get(lane) ?? 0) + 1);
      asked += 1;
    }
    return { count: to - from, parts: [...lanes].map(([lane, count]) => ({ lane, share: count / asked })) };
  });
}
