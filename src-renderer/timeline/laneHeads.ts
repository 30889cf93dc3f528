import type { LaneRoom } from '../../src-main/figure/layout/lanes.ts';
import type { FigureLane, TimeWindow } from '../../src-main/figure/types.ts';
import type { Chronology } from '../board/chronology.ts';
import { commonNames } from '../board/commonNames.ts';
import type { Cluster, WindowIndex } from '../board/windowIndex.ts';

import { LaneHead } from './laneHead.ts';

/** What the heads count. */
export interface CountedContent {
  readonly clusters: readonly Cluster[];
  /** Civil milliseconds of a bin of clusters. */
  readonly binWidth: number;
  readonly index: WindowIndex;
  readonly chronology: Chronology;
}

/** The heads of all lanes, and the lines that part these. */
export class LaneHeads {
  readonly #layer: HTMLElement;
  readonly #onToggle: (lane: string) => void;
  #lanes: readonly FigureLane[] = [];
  #heads: readonly LaneHead[] = [];
  #clusters: ReadonlyMap<string, Cluster> = new Map();

  constructor(layer: HTMLElement, onToggle: (lane: string) => void) {
    this.#layer = layer;
    this.#onToggle = onToggle;
  }

  /** A single lane needs no caption. */
  show(lanes: readonly FigureLane[], classAt: (place: number) => string): void {
    for (const { element } of this.#heads) element.remove();
    this.#lanes = lanes;
    this.#heads = lanes.map((lane, place) => {
      const onToggle = () => {
        this.#onToggle(lane.id);
      };
      return new LaneHead(lanes.length > 1 ? lane : null, classAt(place), onToggle);
    });
    this.#layer.prepend(...this.#heads.map(({ element }) => element));
  }

  /** Puts the heads where the layout has them, and takes what is counted in them now. */
  arrange(rooms: readonly LaneRoom[], { clusters, binWidth, index, chronology }: CountedContent): void {
    this.#clusters = new Map(clusters.map((cluster) => [cluster.id, cluster]));
    this.#heads.forEach((head, place) => {
      const lane = this.#lanes[place];
      const ofLane = index.lanes[place];
      const room = rooms[place];
      if (lane === undefined || ofLane === undefined || room === undefined) return;
      const namesOf = ({ rows }: Cluster) =>
        commonNames(
          rows.end - rows.first,
          (offset) => chronology.eventAt(ofLane.places[rows.first + offset] ?? -1),
          lane.label,
        );
      head.arrange(room, ofLane.length);
      head.show({ clusters: clusters.filter((cluster) => cluster.lane === place), index: ofLane, binWidth, namesOf });
    });
  }

  /** Marks the lanes of which only the captions are shown. */
  setClosed(isClosed: (lane: number) => boolean): void {
    this.#heads.forEach((head, place) => {
      head.setClosed(isClosed(place));
    });
  }

  /** What is counted under an id, or `null`. */
  clusterOf(id: string | null): Cluster | null {
    return this.#clusters.get(id ?? '') ?? null;
  }

  /** The view rests: there is time to say what is counted. */
  settle(): void {
    for (const head of this.#heads) head.settle();
  }

  /** The colours have changed. */
  forgetLook(): void {
    for (const head of this.#heads) head.forgetLook();
  }

  /** @param width pixels */
  draw(window: TimeWindow, width: number): void {
    for (const head of this.#heads) head.draw(window, width);
  }
}
