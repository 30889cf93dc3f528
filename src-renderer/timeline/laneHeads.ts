import type { DataItem } from 'vis-timeline/esnext';

import type { FigureLane, TimeWindow } from '../../src-main/figure/types.ts';
import type { Chronology } from '../board/chronology.ts';
import { commonNames } from '../board/commonNames.ts';
import type { Cluster, WindowIndex } from '../board/windowIndex.ts';

import { LaneHead } from './laneHead.ts';
import { visItem } from './visItem.ts';

/** What the heads count. */
export interface CountedContent {
  readonly clusters: readonly Cluster[];
  /** Civil milliseconds of a bin of clusters. */
  readonly binWidth: number;
  readonly index: WindowIndex;
  readonly chronology: Chronology;
}

/** The heads of all lanes: items as long as the calendar, so that each keeps the first row of its lane. */
export class LaneHeads {
  readonly #whole: TimeWindow;
  readonly #onToggle: (lane: string) => void;
  #lanes: readonly FigureLane[] = [];
  #heads: readonly LaneHead[] = [];
  #clusters: ReadonlyMap<string, Cluster> = new Map();

  /** @param whole the stretch of time that vis-timeline can show */
  constructor(whole: TimeWindow, onToggle: (lane: string) => void) {
    this.#whole = whole;
    this.#onToggle = onToggle;
  }

  /** A single lane needs no caption. */
  show(lanes: readonly FigureLane[]): void {
    this.#lanes = lanes;
    this.#heads = lanes.map(
      (lane) =>
        new LaneHead(lanes.length > 1 ? lane : null, () => {
          this.#onToggle(lane.id);
        }),
    );
  }

  /** Takes what is counted now. Answers with the items of the heads that there is something to see of. */
  count({ clusters, binWidth, index, chronology }: CountedContent, isCollapsed: (lane: number) => boolean): DataItem[] {
    this.#clusters = new Map(clusters.map((cluster) => [cluster.id, cluster]));
    return this.#heads.flatMap((head, place): DataItem[] => {
      const lane = this.#lanes[place];
      const ofLane = index.lanes[place];
      if (lane === undefined || ofLane === undefined) return [];
      const counted = clusters.filter((cluster) => cluster.lane === place);
      const namesOf = ({ rows }: Cluster) =>
        commonNames(
          rows.end - rows.first,
          (offset) => chronology.eventAt(ofLane.places[rows.first + offset] ?? -1),
          lane.label,
        );
      head.setCaption(ofLane.length, isCollapsed(place));
      head.show({ clusters: counted, index: ofLane, binWidth, namesOf });
      const isCaptioned = this.#lanes.length > 1;
      if (!isCaptioned && counted.length === 0) return [];
      const classes = ['head', ...(isCaptioned ? ['captioned'] : []), ...(counted.length > 0 ? ['banded'] : [])];
      return [visItem(headId(place), lane.id, this.#whole, classes)];
    });
  }

  /** What is counted under an id, or `null`. */
  clusterOf(id: string | null): Cluster | null {
    return this.#clusters.get(id ?? '') ?? null;
  }

  elementOf(id: string): HTMLElement | null {
    return this.#heads.find((_, place) => headId(place) === id)?.element ?? null;
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

function headId(place: number): string {
  return `head ${place}`;
}
