import type { TimeWindow } from '../../src-main/figure/types.ts';
import type { Precision } from '../../src-main/time/types.ts';
import { lowerBound } from '../search/bounds.ts';

import type { BoardEvent } from './boardEvent.ts';
import { drawnSpan, type DrawnSpan } from './drawnSpan.ts';
import { columnsOfTime, sharpestOf, updatedColumns, type ListRelation, type TimeColumns } from './timeColumns.ts';

/** An event with its place on the axis. */
export interface TimedEvent {
  readonly event: BoardEvent;
  /** Place in the chronology. */
  readonly place: number;
  readonly span: DrawnSpan;
  /** Where the playhead stands on it. */
  readonly moment: number;
}

/** Another chronology, and what the events of one are of its. */
export interface KnownChronology {
  readonly chronology: Chronology;
  readonly events: ListRelation;
}

/** An event that stands where another stood. */
export interface ReplacedEvent {
  readonly before: BoardEvent;
  readonly after: BoardEvent;
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
  readonly #columns: TimeColumns;
  /** Ids are asked for again and again, of one event at a time. */
  #found: { readonly id: string; readonly index: number } | null = null;

  /**
   * @param events in the order of the text
   * @param known another chronology, and what the events are of its: what it has measured and sorted of them is taken over
   */
  constructor(events: readonly BoardEvent[], known: KnownChronology | null = null) {
    this.#events = events;
    const columns =
      known === null
        ? columnsOfTime(events)
        : updatedColumns(known.chronology.#columns, known.chronology.#events, events, known.events);
    this.#columns = columns;
    this.starts = columns.starts;
    this.ends = columns.ends;
    this.moments = columns.moments;
    this.length = columns.indices.length;
    this.undated = Array.from(columns.undated, (index) => events[index]).filter((event) => event !== undefined);
    this.sharpest = sharpestOf(columns);
    this.extent = columns.extent;
    const found = known === null ? null : known.chronology.#found;
    if (found !== null && events[found.index]?.id === found.id) this.#found = found;
  }

  /**
   * The events that stand where others stood in a chronology before; `null` where there is more between the two than that: a
   * place that moved, or an event more or less.
   */
  replacedSince(before: Chronology): readonly ReplacedEvent[] | null {
    if (before.#columns !== this.#columns) return null;
    if (before.#events === this.#events) return [];
    const replaced: ReplacedEvent[] = [];
    for (const [index, after] of this.#events.entries()) {
      const stood = before.#events[index];
      if (stood !== undefined && stood !== after) replaced.push({ before: stood, after });
    }
    return replaced;
  }

  /** The event at a place, or `null` beyond the ends. */
  eventAt(place: number): BoardEvent | null {
    const index = this.#columns.indices[place];
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
    const { placeAfter } = this.#columns;
    for (let index = 0; index < placeAfter.length; index += 1) {
      const after = placeAfter[index] ?? 0;
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
    const after = this.#columns.placeAfter[this.#indexOf(id)] ?? 0;
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

  #indexOf(id: string | null): number {
    if (id === null) return -1;
    if (this.#found?.id !== id) this.#found = { id, index: this.#events.findIndex((event) => event.id === id) };
    return this.#found.index;
  }
}
