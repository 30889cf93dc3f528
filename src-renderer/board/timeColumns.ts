import type { TimeWindow } from '../../src-main/figure/types.ts';
import { minuteMilliseconds } from '../../src-main/time/calendar.ts';
import { precisions, type Precision } from '../../src-main/time/types.ts';
import { ascendingOrder, gather, greatest } from '../search/ascending.ts';

import type { BoardEvent } from './boardEvent.ts';
import { drawnSpan } from './drawnSpan.ts';
import { matchLists, matchSome } from './matchLists.ts';

/** `some`: a filter let them through; `edited`: a few of them were replaced, taken out or put in. */
export type ListRelation = 'some' | 'edited';

/** When events are, in columns: by place in the order of time, or by index in the list of all. */
export interface TimeColumns {
  /** By place: civil milliseconds, ends exclusive; starts and moments ascend. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly moments: Float64Array;
  /** By place: the index of the event. */
  readonly indices: Uint32Array;
  /** By index: the place of the event, counted from 1; 0 is undated. */
  readonly placeAfter: Uint32Array;
  /** Indices of the events without a date, ascending. */
  readonly undated: Uint32Array;
  /** How many events have each precision, in the order of `precisions`. */
  readonly precisionCounts: Uint32Array;
  /** From the first start to the last end, or `null` when nothing is dated. */
  readonly extent: TimeWindow | null;
}

/** What is measured of events, row by row. */
interface Rows {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly indices: Uint32Array;
}

/** Of events in the order of the text. */
export function columnsOfTime(events: readonly BoardEvent[]): TimeColumns {
  return withPlaces(events.length, measured(events, null), countsOf(events));
}

/**
 * Of other events, of which those that are the same objects are not measured and sorted again. The very same columns, where
 * each that is another stands where one of the same time stood.
 */
export function updatedColumns(
  columns: TimeColumns,
  before: readonly BoardEvent[],
  after: readonly BoardEvent[],
  relation: ListRelation,
): TimeColumns {
  if (relation === 'edited' && areTimedAlike(before, after)) return columns;
  const { keptAfter, fresh } = (relation === 'some' ? matchSome : matchLists)(before, after);
  const found = fresh.flatMap((index) => after[index] ?? []);
  const rows = merged(columns, keptAfter, measured(found, fresh), after.length);
  if (relation === 'some') return withPlaces(after.length, rows, countsOf(after));
  const counts = columns.precisionCounts.slice();
  const gone = before.filter((_, index) => keptAfter[index] === 0);
  for (const [lost, count] of countsOf(gone).entries()) counts[lost] = (counts[lost] ?? 0) - count;
  for (const [won, count] of countsOf(found).entries()) counts[won] = (counts[won] ?? 0) + count;
  return withPlaces(after.length, rows, counts);
}

/** The sharpest precision of all dates; of none, the roughest. */
export function sharpestOf({ precisionCounts }: TimeColumns): Precision {
  return precisions.findLast((_, index) => (precisionCounts[index] ?? 0) > 0) ?? 'millennium';
}

function areTimedAlike(before: readonly BoardEvent[], after: readonly BoardEvent[]): boolean {
  return (
    before.length === after.length &&
    before.every((event, index) => {
      const other = after[index];
      return event === other || (other !== undefined && isTimedAlike(event, other));
    })
  );
}

function isTimedAlike(left: BoardEvent, right: BoardEvent): boolean {
  const [one, other] = [left.span, right.span];
  return (
    one?.from === other?.from &&
    one?.to === other?.to &&
    left.precision === right.precision &&
    left.modifier === right.modifier
  );
}

function countsOf(events: readonly BoardEvent[]): Uint32Array {
  const counts = new Uint32Array(precisions.length);
  const placeOf = new Map(precisions.map((precision, index) => [precision, index]));
  for (const { precision } of events) {
    const index = precision === null ? undefined : placeOf.get(precision);
    if (index !== undefined) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/**
 * The dated events among these, by start.
 *
 * @param numbers the index that each has, where these are some of others
 */
function measured(events: readonly BoardEvent[], numbers: readonly number[] | null): Rows {
  const rows = new RowsInMaking(events.length);
  for (const [index, event] of events.entries()) {
    const span = drawnSpan(event.span, event.precision, event.modifier);
    if (span !== null) rows.add(span.from, span.to, numbers?.[index] ?? index);
  }
  const { starts, ends, indices } = rows.made();
  const order = ascendingOrder(starts, minuteMilliseconds);
  const inOrder = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place += 1) inOrder[place] = indices[order[place] ?? 0] ?? 0;
  return { starts: gather(starts, order), ends: gather(ends, order), indices: inOrder };
}

/** What is kept of the columns and what is fresh, as one; those that start together follow each other by their index. */
function merged(columns: TimeColumns, keptAfter: Uint32Array, fresh: Rows, most: number): Rows {
  const rows = new RowsInMaking(most);
  let next = 0;
  const addFreshBefore = (start: number, index: number) => {
    for (; next < fresh.starts.length; next += 1) {
      const freshStart = fresh.starts[next] ?? 0;
      const freshIndex = fresh.indices[next] ?? 0;
      if (freshStart > start || (freshStart === start && freshIndex > index)) return;
      rows.add(freshStart, fresh.ends[next] ?? 0, freshIndex);
    }
  };
  for (let place = 0; place < columns.starts.length; place += 1) {
    const after = keptAfter[columns.indices[place] ?? 0] ?? 0;
    if (after === 0) continue;
    const start = columns.starts[place] ?? 0;
    addFreshBefore(start, after - 1);
    rows.add(start, columns.ends[place] ?? 0, after - 1);
  }
  addFreshBefore(Infinity, Infinity);
  return rows.made();
}

class RowsInMaking {
  readonly #starts: Float64Array;
  readonly #ends: Float64Array;
  readonly #indices: Uint32Array;
  #length = 0;

  constructor(most: number) {
    this.#starts = new Float64Array(most);
    this.#ends = new Float64Array(most);
    this.#indices = new Uint32Array(most);
  }

  add(start: number, end: number, index: number): void {
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#indices[this.#length] = index;
    this.#length += 1;
  }

  made(): Rows {
    return {
      starts: this.#starts.subarray(0, this.#length),
      ends: this.#ends.subarray(0, this.#length),
      indices: this.#indices.subarray(0, this.#length),
    };
  }
}

function withPlaces(length: number, rows: Rows, precisionCounts: Uint32Array): TimeColumns {
  const { starts, ends, indices } = rows;
  const placeAfter = new Uint32Array(length);
  for (let place = 0; place < indices.length; place += 1) placeAfter[indices[place] ?? 0] = place + 1;
  const undated = new Uint32Array(length - indices.length);
  let found = 0;
  for (let index = 0; index < length; index += 1) {
    if (placeAfter[index] !== 0) continue;
    undated[found] = index;
    found += 1;
  }
  const extent = starts.length === 0 ? null : { from: starts[0] ?? 0, to: greatest(ends) };
  return { ...rows, moments: momentsOf(starts, ends), placeAfter, undated, precisionCounts, extent };
}

function momentsOf(starts: Float64Array, ends: Float64Array): Float64Array {
  const moments = new Float64Array(starts.length);
  for (let first = 0; first < starts.length;) {
    const from = starts[first] ?? 0;
    let next = first;
    let until = Infinity;
    while (next < starts.length && starts[next] === from) {
      until = Math.min(until, ends[next] ?? Infinity);
      next += 1;
    }
    until = Math.min(until, starts[next] ?? Infinity);
    const share = (until - from) / (next - first);
    for (let place = first; place < next; place += 1) moments[place] = from + share * (place - first + 0.5);
    first = next;
  }
  return moments;
}
