import type { TimeWindow } from '../../src-main/figure/types.ts';
import { minuteMilliseconds } from '../../src-main/time/calendar.ts';

import { LaneIndex, type IndexedEvents } from './laneIndex.ts';

/** Events of one lane that begin in one bin of time and are counted there, since there is no room to draw them all. */
export interface Cluster {
  /** The same while the bin and the scale are. */
  readonly id: string;
  /** Place of the lane. */
  readonly lane: number;
  /** The bin, civil milliseconds. */
  readonly from: number;
  readonly to: number;
  /** How many begin in it that are not drawn one by one. */
  readonly hidden: number;
  /** Rows of the lane that begin in it, drawn ones included; `end` is exclusive. */
  readonly rows: { readonly first: number; readonly end: number };
}

/** How many events are not to be seen in a window. */
export interface OutsideCounts {
  /** Those that end before it. */
  readonly earlier: number;
  /** Those that begin after it. */
  readonly later: number;
  /** Those that have begun before it, go on into it and are not drawn. */
  readonly running: number;
}

/** No lane shows more rows of labels than this before its neighbours show one. */
const mostPerBin = 8;
/** Bins are widened so many times, each time twofold, until every one of them may show an event. */
const mostWidenings = 8;

/**
 * Answers "what lies in this window" for any number of events. The heaviest of every bin of time are drawn as far as
 * there is room, the rest are counted, lane by lane. Bins lie on the calendar, not on the window, so what is drawn stays
 * while the view pans.
 */
export class WindowIndex {
  readonly lanes: readonly LaneIndex[];
  readonly #laneAt: Uint16Array;
  /** Row in its lane of the event at each place. */
  readonly #rowAt: Uint32Array;

  /**
   * @param laneAt place of the lane of the event at each place
   * @param weights by place; the heavier is drawn first
   */
  constructor(events: IndexedEvents, laneAt: Uint16Array, laneCount: number, weights: Float32Array) {
    const counts = new Uint32Array(laneCount);
    this.#rowAt = new Uint32Array(laneAt.length);
    for (let place = 0; place < laneAt.length; place += 1) {
      const lane = laneAt[place] ?? 0;
      const row = counts[lane] ?? 0;
      this.#rowAt[place] = row;
      counts[lane] = row + 1;
    }
    const places = Array.from(counts, (count) => new Uint32Array(count));
    for (let place = 0; place < laneAt.length; place += 1) {
      const ofLane = places[laneAt[place] ?? 0];
      if (ofLane !== undefined) ofLane[this.#rowAt[place] ?? 0] = place;
    }
    this.lanes = places.map((ofLane) => new LaneIndex(ofLane, events, weights, minuteMilliseconds));
    this.#laneAt = laneAt;
  }

  /**
   * The heaviest of what lies in a window, or all of it where there is room.
   *
   * @param room how many events may be drawn one by one
   * @param binWidth civil milliseconds; the heaviest of each bin come first
   * @param always place of an event that is drawn even where there is no room: the current one
   * @returns their places, ascending
   */
  within(window: TimeWindow, room: number, binWidth: number, always: number | null = null): readonly number[] {
    const touching = this.countTouching(window).reduce((sum, count) => sum + count, 0);
    const drawn = touching <= room ? this.#all(window) : this.#best(window, room, binWidth);
    if (always !== null) this.#include(drawn, always, window);
    const places = drawn.flatMap((rows, lane) => [...rows].map((row) => this.lanes[lane]?.places[row] ?? 0));
    return places.sort((left, right) => left - right);
  }

  /** How many events of each lane have some part in a window. */
  countTouching(window: TimeWindow): readonly number[] {
    return this.lanes.map((lane) => countTouching(lane, window));
  }

  /**
   * Counts what begins in a window and is not drawn, bin by bin.
   *
   * @param binWidth civil milliseconds that one count stands for
   * @param drawn places of the events that are drawn
   */
  countBesides(window: TimeWindow, binWidth: number, drawn: readonly number[]): readonly Cluster[] {
    const rows = this.lanes.map((): number[] => []);
    for (const place of drawn) rows[this.#laneAt[place] ?? 0]?.push(this.#rowAt[place] ?? 0);
    return this.lanes.flatMap((index, lane) => {
      const ofLane = rows[lane] ?? [];
      return binsOf(index, window, binWidth).flatMap(({ bin, first, end }): Cluster[] => {
        const hidden = end - first - ofLane.filter((row) => row >= first && row < end).length;
        if (hidden === 0) return [];
        const id = `${lane} ${bin} ${binWidth}`;
        return [{ id, lane, from: bin * binWidth, to: (bin + 1) * binWidth, hidden, rows: { first, end } }];
      });
    });
  }

  /**
   * What of all events is not to be seen in a window.
   *
   * @param drawn places of the events that are drawn
   */
  outside(window: TimeWindow, drawn: readonly number[]): OutsideCounts {
    const over = (count: (index: LaneIndex, lane: number) => number) =>
      this.lanes.reduce((sum, index, lane) => sum + count(index, lane), 0);
    return {
      earlier: over((index) => index.begunBefore(window.from) - index.runningAt(window.from)),
      later: over((index) => index.length - index.begunBefore(window.to)),
      running: over((index, lane) => index.runningAt(window.from) - this.#drawnAcross(lane, window.from, drawn)),
    };
  }

  /** How many of the events drawn are of a lane, began before a time and go on. */
  #drawnAcross(lane: number, time: number, drawn: readonly number[]): number {
    const index = this.lanes[lane];
    if (index === undefined) return 0;
    return drawn.filter((place) => {
      const row = this.#rowAt[place] ?? 0;
      return this.#laneAt[place] === lane && index.startOf(row) < time && index.endOf(row) > time;
    }).length;
  }

  #all(window: TimeWindow): Set<number>[] {
    return this.lanes.map((lane) => {
      const rows = new Set(lane.heaviestRunningAt(window.from, Infinity));
      for (let row = lane.begunBefore(window.from); row < lane.begunBefore(window.to); row += 1) rows.add(row);
      return rows;
    });
  }

  #best(window: TimeWindow, room: number, binWidth: number): Set<number>[] {
    for (let widening = 0; ; widening += 1) {
      const width = binWidth * 2 ** widening;
      const bins = this.lanes.map((lane) => binsOf(lane, window, width));
      const perBin = mostThatFit(
        bins.flatMap((ofLane) => ofLane.map(({ first, end }) => end - first)),
        room,
      );
      if (perBin === 0 && widening < mostWidenings) continue;
      return this.lanes.map((lane, place) => {
        const rows = new Set(lane.heaviestRunningAt(window.from, perBin));
        for (const { first, end } of bins[place] ?? []) {
          for (const row of lane.heaviest(first, end, perBin)) rows.add(row);
        }
        return rows;
      });
    }
  }

  #include(drawn: readonly Set<number>[], place: number, window: TimeWindow): void {
    const lane = this.#laneAt[place] ?? 0;
    const row = this.#rowAt[place] ?? 0;
    const index = this.lanes[lane];
    if (index !== undefined && index.startOf(row) < window.to && index.endOf(row) > window.from) drawn[lane]?.add(row);
  }
}

interface Bin {
  readonly bin: number;
  readonly first: number;
  readonly end: number;
}

/** The bins of a window in which something of the lane begins. */
function binsOf(lane: LaneIndex, window: TimeWindow, width: number): Bin[] {
  const bins: Bin[] = [];
  let first = lane.begunBefore(Math.floor(window.from / width) * width);
  for (let bin = Math.floor(window.from / width); bin * width < window.to; bin += 1) {
    const end = lane.begunBefore((bin + 1) * width);
    if (end > first) bins.push({ bin, first, end });
    first = end;
  }
  return bins;
}

function countTouching(lane: LaneIndex, { from, to }: TimeWindow): number {
  return lane.runningAt(from) + lane.begunBefore(to) - lane.begunBefore(from);
}

/** The most that each bin may show so that all of them together stay within the room. */
function mostThatFit(counts: readonly number[], room: number): number {
  let fitting = 0;
  for (let each = 1; each <= mostPerBin; each += 1) {
    if (counts.reduce((sum, count) => sum + Math.min(count, each), 0) <= room) fitting = each;
  }
  return fitting;
}

/** A power of two of milliseconds that is about `pixels` wide at this scale: bins stay put while the view pans. */
export function binWidthFor(millisecondsPerPixel: number, pixels: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(millisecondsPerPixel * pixels, 1)));
}
