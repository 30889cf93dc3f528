import type { TimeWindow } from '../../src-main/figure/types.ts';

import { lowerBound } from './search.ts';

/** What the index needs of an event. */
export interface IndexedEvent {
  readonly id: string;
  /** Civil milliseconds, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly lane: string;
}

/** Events that are counted because there is no room to draw them. */
export interface Cluster {
  readonly id: string;
  readonly lane: string;
  readonly count: number;
  /** From the first start to the last end of its events. */
  readonly from: number;
  readonly to: number;
}

export interface WindowContent {
  readonly events: readonly IndexedEvent[];
  readonly clusters: readonly Cluster[];
}

/**
 * Answers "what lies in this window" for any number of events. The heaviest are drawn as far as there is room, the rest
 * are counted in bins of time, lane by lane.
 */
export class WindowIndex {
  /** By start. */
  readonly #events: readonly IndexedEvent[];
  readonly #starts: Float64Array;
  /** The latest end among an event and all before it: ascending, so it can be searched. */
  readonly #reaches: Float64Array;
  /** 0 is the heaviest. */
  readonly #ranks: Uint32Array;

  constructor(events: readonly IndexedEvent[]) {
    this.#events = [...events].sort((left, right) => left.from - right.from);
    this.#starts = Float64Array.from(this.#events, (event) => event.from);
    let reach = -Infinity;
    this.#reaches = Float64Array.from(this.#events, (event) => (reach = Math.max(reach, event.to)));
    this.#ranks = new Uint32Array(this.#events.length);
    const byWeight = this.#events.map((event, place) => ({ weight: event.weight, place }));
    byWeight.sort((left, right) => right.weight - left.weight || left.place - right.place);
    for (const [rank, { place }] of byWeight.entries()) this.#ranks[place] = rank;
  }

  /**
   * @param room how many events may be drawn one by one
   * @param binWidth civil milliseconds that one counted cluster stands for
   * @param always an event that is drawn even where there is no room: the current one
   */
  within(window: TimeWindow, room: number, binWidth: number, always: string | null = null): WindowContent {
    const places = this.#placesIn(window);
    const worstRank = this.#worstRankDrawn(places, room);
    const events: IndexedEvent[] = [];
    const bins = new Map<string, IndexedEvent[]>();
    for (const place of places) {
      const event = this.#events[place];
      if (event === undefined) continue;
      if ((this.#ranks[place] ?? 0) <= worstRank || event.id === always) {
        events.push(event);
      } else {
        const key = `${event.lane} ${Math.floor(event.from / binWidth)} ${binWidth}`;
        const bin = bins.get(key);
        if (bin === undefined) bins.set(key, [event]);
        else bin.push(event);
      }
    }
    const clusters: Cluster[] = [];
    for (const [key, members] of bins) {
      const [only] = members;
      if (members.length === 1 && only !== undefined) events.push(only);
      else clusters.push(clusterOf(`cluster ${key}`, members));
    }
    return { events, clusters };
  }

  #placesIn(window: TimeWindow): number[] {
    const end = lowerBound(this.#starts, window.to);
    const places: number[] = [];
    for (let place = lowerBound(this.#reaches, window.from); place < end; place += 1) {
      if ((this.#events[place]?.to ?? -Infinity) > window.from) places.push(place);
    }
    return places;
  }

  #worstRankDrawn(places: readonly number[], room: number): number {
    if (places.length <= room) return Infinity;
    const ranks = Uint32Array.from(places, (place) => this.#ranks[place] ?? 0).sort();
    return room === 0 ? -1 : (ranks[room - 1] ?? Infinity);
  }
}

function clusterOf(id: string, members: readonly IndexedEvent[]): Cluster {
  let from = Infinity;
  let to = -Infinity;
  for (const member of members) {
    from = Math.min(from, member.from);
    to = Math.max(to, member.to);
  }
  return { id, lane: members[0]?.lane ?? '', count: members.length, from, to };
}

/** A power of two of milliseconds that is about `pixels` wide at this scale: bins stay put while the view pans. */
export function binWidthFor(millisecondsPerPixel: number, pixels: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(millisecondsPerPixel * pixels, 1)));
}
