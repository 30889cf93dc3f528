import type { TimeWindow } from '../../src-main/figure/types.ts';
import { minuteMilliseconds } from '../../src-main/time/calendar.ts';
import { precisions, type Precision } from '../../src-main/time/types.ts';
import { ascendingOrder, gather, greatest } from '../search/ascending.ts';
import { matchLists, matchSome } from './matchLists.ts';
import { lowerBound } from '../search/bounds.ts';

import type { BoardEvent } from './boardEvent.ts';
import { drawnSpan, type DrawnSpan } from './drawnSpan.ts';

/** An event with its place on the axis. */
export interface TimedEvent {
  readonly event: BoardEvent;
  /** Place in the chronology. */
  readonly place: number;
  readonly span: DrawnSpan;
  /** Where the playhead stands on it. */
  readonly moment: number;
}

/** `some`: a filter let them through; `edited`: a few of them were replaced, taken out or put in. */
export interface KnownChronology {
  readonly chronology: Chronology;
  readonly events: 'some' | 'edited';
}

/**
 * The dated events in the order in which they are stepped through: by start, then by place in the text. An event's
 * number in that order is its place. Kept in columns, since a million small objects would cost a second and 100 MB.
 *
 * Every event has a moment of its own, and moments keep that order. Events that start together share the time until
 * the next start (or their own end) in equal parts, so that a playhead drawn across one crowded day visits them all.
 */
export class Chronology {
  /** Number of dated events. */
  readonly length: number;
  /** By place: civil milliseconds, ends exclusive; starts and moments ascend. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly moments: Float64Array;
  /** Events without a date, in the order of the text. */
  readonly undated: readonly BoardEvent[];
  /** The sharpest precision of all dates: an axis that is sharper would pretend. */
  readonly sharpest: Precision;
  /** From the first start to the last end, or `null` when nothing is dated. */
  readonly extent: TimeWindow | null;

  readonly #events: readonly BoardEvent[];
  /** Index of the event at each place, and the place of the event at each index, counted from 1; 0 is undated. */
  readonly #indexAt: Uint32Array;
  readonly #placeAfter: Uint32Array;
  /** Ids are asked for again and again, of one event at a time. */
  #found: { readonly id: string; readonly index: number } | null = null;

  /**
   * @param events in the order of the text
   * @param known another chronology, and what the events are of its: what it has measured and sorted of them is taken over
   */
  constructor(events: readonly BoardEvent[], known: KnownChronology | null = null) {
    this.#events = events;
    const { starts, ends, indices, undated, sharpest } =
      known === null ? inOrderOfTime(events) : known.chronology.#updated(events, known.events);
    this.undated = undated;
    this.sharpest = sharpest;
    this.length = indices.length;
    this.starts = starts;
    this.ends = ends;
    this.#indexAt = indices;
    this.#placeAfter = new Uint32Array(events.length);
    for (let place = 0; place < indices.length; place += 1) this.#placeAfter[indices[place] ?? 0] = place + 1;
    this.moments = momentsOf(this.starts, this.ends);
    this.extent = this.length === 0 ? null : { from: this.starts[0] ?? 0, to: greatest(this.ends) };
  }

  /** The event at a place, or `null` beyond the ends. */
  eventAt(place: number): BoardEvent | null {
    const index = this.#indexAt[place];
    return index === undefined ? null : (this.#events[index] ?? null);
  }

  /** The event at a place with all that is known of it, or `null` beyond the ends. */
  at(place: number): TimedEvent | null {
    const event = this.eventAt(place);
    const span = event === null ? null : drawnSpan(event.span, event.precision, event.modifier);
    return event === null || span === null ? null : { event, place, span, moment: this.moments[place] ?? span.from };
  }

  /** The dated events. */
  inOrder(): BoardEvent[] {
    return Array.from({ length: this.length }, (_, place) => this.eventAt(place)).filter((event) => event !== null);
  }

  /** Visits the dated events in the order of the text, which is how they lie in memory. */
  forEach(visit: (event: BoardEvent, place: number) => void): void {
    for (let index = 0; index < this.#placeAfter.length; index += 1) {
      const after = this.#placeAfter[index] ?? 0;
      const event = this.#events[index];
      if (after > 0 && event !== undefined) visit(event, after - 1);
    }
  }

  /** Visits all events, the undated with places behind those of the dated. */
  forAll(visit: (event: BoardEvent, place: number) => void): void {
    this.forEach(visit);
    for (const [index, event] of this.undated.entries()) visit(event, this.length + index);
  }

  /** The event of that id, dated or not. */
  eventOf(id: string | null): BoardEvent | null {
    return this.#events[this.#indexOf(id)] ?? null;
  }

  /** Place of an event in the order, or `null` when it is undated or unknown. */
  placeOf(id: string | null): number | null {
    const after = this.#placeAfter[this.#indexOf(id)] ?? 0;
    return after === 0 ? null : after - 1;
  }

  /** The event that a playhead standing at `time` is on: the one whose moment is nearest. */
  nearest(time: number): TimedEvent | null {
    const after = lowerBound(this.moments, time);
    const left = this.moments[after - 1];
    const right = this.moments[after];
    const isLeft = left !== undefined && (right === undefined || time - left <= right - time);
    return this.at(isLeft ? after - 1 : after);
  }

  /**
   * The event `steps` further in the order than the current one. Where none is current, the step begins at `time`:
   * forward to the first moment after it, backward to the last before it.
   */
  step(current: string | null, time: number | null, steps: 1 | -1): TimedEvent | null {
    const place = this.placeOf(current);
    const after = time === null ? 0 : lowerBound(this.moments, time);
    const target = place === null ? (steps === 1 ? after : after - 1) : place + steps;
    return this.at(Math.min(Math.max(target, 0), this.length - 1));
  }

  /** The columns of other events, of which those that are the same objects are not measured and sorted again. */
  #updated(events: readonly BoardEvent[], relation: KnownChronology['events']): DatedColumns {
    const { keptAfter, fresh } = (relation === 'some' ? matchSome : matchLists)(this.#events, events);
    const others = inOrderOfTime(
      fresh.map((index) => events[index]).filter((event) => event !== undefined),
      fresh,
    );
    const columns = new Columns(events.length);
    let other = 0;
    const addOthersBefore = (start: number, index: number) => {
      for (; other < others.starts.length; other += 1) {
        const otherStart = others.starts[other] ?? 0;
        const otherIndex = others.indices[other] ?? 0;
        if (otherStart > start || (otherStart === start && otherIndex > index)) return;
        columns.add(otherStart, others.ends[other] ?? 0, otherIndex);
      }
    };
    for (let place = 0; place < this.length; place += 1) {
      const after = keptAfter[this.#indexAt[place] ?? 0] ?? 0;
      if (after === 0) continue;
      addOthersBefore(this.starts[place] ?? 0, after - 1);
      columns.add(this.starts[place] ?? 0, this.ends[place] ?? 0, after - 1);
    }
    addOthersBefore(Infinity, Infinity);
    const dated = columns.with(events);
    return { ...dated, undated: undatedOf(events, dated.indices) };
  }

  #indexOf(id: string | null): number {
    if (id === null) return -1;
    if (this.#found?.id !== id) this.#found = { id, index: this.#events.findIndex((event) => event.id === id) };
    return this.#found.index;
  }
}

interface DatedColumns {
  /** Of the dated events. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Index of each among the events given. */
  readonly indices: Uint32Array;
  readonly undated: readonly BoardEvent[];
  readonly sharpest: Precision;
}

/** Dated events, row by row. */
class Columns {
  readonly #starts: Float64Array;
  readonly #ends: Float64Array;
  readonly #indices: Uint32Array;
  readonly #undated: BoardEvent[] = [];
  #rows = 0;

  constructor(most: number) {
    this.#starts = new Float64Array(most);
    this.#ends = new Float64Array(most);
    this.#indices = new Uint32Array(most);
  }

  add(start: number, end: number, index: number): void {
    this.#starts[this.#rows] = start;
    this.#ends[this.#rows] = end;
    this.#indices[this.#rows] = index;
    this.#rows += 1;
  }

  leave(undated: BoardEvent): void {
    this.#undated.push(undated);
  }

  /** With the sharpest precision of all events. */
  with(events: readonly BoardEvent[]): DatedColumns {
    const used = new Set<Precision>();
    for (const { precision } of events) if (precision !== null) used.add(precision);
    return {
      starts: this.#starts.subarray(0, this.#rows),
      ends: this.#ends.subarray(0, this.#rows),
      indices: this.#indices.subarray(0, this.#rows),
      undated: this.#undated,
      sharpest: precisions.findLast((precision) => used.has(precision)) ?? 'millennium',
    };
  }
}

/**
 * The columns of events in the order of the text, by start.
 *
 * @param numbers the index that each has, where these are some of others
 */
function inOrderOfTime(events: readonly BoardEvent[], numbers: readonly number[] | null = null): DatedColumns {
  const columns = new Columns(events.length);
  for (const [index, event] of events.entries()) {
    const span = drawnSpan(event.span, event.precision, event.modifier);
    if (span === null) columns.leave(event);
    else columns.add(span.from, span.to, numbers?.[index] ?? index);
  }
  const dated = columns.with(events);
  const order = ascendingOrder(dated.starts, minuteMilliseconds);
  const indices = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place += 1) indices[place] = dated.indices[order[place] ?? 0] ?? 0;
  return { ...dated, starts: gather(dated.starts, order), ends: gather(dated.ends, order), indices };
}

function undatedOf(events: readonly BoardEvent[], dated: Uint32Array): BoardEvent[] {
  const isDated = new Uint8Array(events.length);
  for (const index of dated) isDated[index] = 1;
  return events.filter((_, index) => isDated[index] === 0);
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
