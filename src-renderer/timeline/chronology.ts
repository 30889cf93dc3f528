import type { TimelineEvent } from '../../src-main/events/types.ts';
import type { TimeWindow } from '../../src-main/figure/types.ts';
import { precisions, type Precision } from '../../src-main/time/types.ts';

import { drawnSpan, type DrawnSpan } from './drawnSpan.ts';
import { lowerBound } from './search.ts';

/** An event with its place on the axis. */
export interface TimedEvent {
  readonly event: TimelineEvent;
  readonly span: DrawnSpan;
  /** Where the playhead stands on it. */
  readonly moment: number;
}

/**
 * The dated events in the order in which they are stepped through: by start, then by place in the text.
 *
 * Every event has a moment of its own, and moments keep that order. Events that start together share the time until
 * the next start (or their own end) in equal parts, so that a playhead drawn across one crowded day visits them all.
 */
export class Chronology {
  readonly ordered: readonly TimedEvent[];
  /** Events without a date, in the order of the text. */
  readonly undated: readonly TimelineEvent[];
  readonly #moments: Float64Array;
  readonly #places: ReadonlyMap<string, number>;
  readonly #events: ReadonlyMap<string, TimelineEvent>;

  constructor(events: readonly TimelineEvent[]) {
    this.#events = new Map(events.map((event) => [event.id, event]));
    const placed = events.map((event) => ({ event, span: drawnSpan(event.interval, event.precision, event.modifier) }));
    const dated = placed.flatMap(({ event, span }) => (span === null ? [] : [{ event, span }]));
    dated.sort((left, right) => left.span.from - right.span.from || left.event.start - right.event.start);
    this.ordered = withMoments(dated);
    this.undated = placed.flatMap(({ event, span }) => (span === null ? [event] : []));
    this.#moments = Float64Array.from(this.ordered, (timed) => timed.moment);
    this.#places = new Map(this.ordered.map((timed, place) => [timed.event.id, place]));
  }

  /** From the first start to the last end, or `null` when nothing is dated. */
  get extent(): TimeWindow | null {
    const first = this.ordered[0];
    if (first === undefined) return null;
    let to = first.span.to;
    for (const { span } of this.ordered) to = Math.max(to, span.to);
    return { from: first.span.from, to };
  }

  /** The sharpest precision of all dates: an axis that is sharper would pretend. */
  get sharpest(): Precision {
    const ranks = this.ordered.map(({ event }) => (event.precision === null ? 0 : precisions.indexOf(event.precision)));
    return precisions[ranks.reduce((left, right) => Math.max(left, right), 0)] ?? 'millennium';
  }

  /** The event of that id, dated or not. */
  eventOf(id: string | null): TimelineEvent | null {
    return id === null ? null : (this.#events.get(id) ?? null);
  }

  /** Place of an event in the order, or `null` when it is undated or unknown. */
  placeOf(id: string | null): number | null {
    return id === null ? null : (this.#places.get(id) ?? null);
  }

  /** The event that a playhead standing at `time` is on: the one whose moment is nearest. */
  nearest(time: number): TimedEvent | null {
    const after = lowerBound(this.#moments, time);
    const right = this.ordered[after];
    const left = this.ordered[after - 1];
    if (left === undefined || right === undefined) return right ?? left ?? null;
    return time - left.moment <= right.moment - time ? left : right;
  }

  /**
   * The event `steps` further in the order than the current one. Where none is current, the step begins at `time`:
   * forward to the first moment after it, backward to the last before it.
   */
  step(current: string | null, time: number | null, steps: 1 | -1): TimedEvent | null {
    const place = this.placeOf(current);
    const after = time === null ? 0 : lowerBound(this.#moments, time);
    const target = place === null ? (steps === 1 ? after : after - 1) : place + steps;
    return this.ordered[Math.min(Math.max(target, 0), this.ordered.length - 1)] ?? null;
  }
}

function withMoments(dated: readonly { event: TimelineEvent; span: DrawnSpan }[]): TimedEvent[] {
  const timed: TimedEvent[] = [];
  for (let first = 0; first < dated.length;) {
    const from = dated[first]?.span.from ?? 0;
    let next = first;
    let reach = Infinity;
    while (next < dated.length && dated[next]?.span.from === from) {
      reach = Math.min(reach, dated[next]?.span.to ?? Infinity);
      next += 1;
    }
    const until = Math.min(reach, dated[next]?.span.from ?? Infinity);
    const share = (until - from) / (next - first);
    for (const [index, { event, span }] of dated.slice(first, next).entries()) {
      timed.push({ event, span, moment: from + share * (index + 0.5) });
    }
    first = next;
  }
  return timed;
}
