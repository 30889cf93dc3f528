import { certainties, type TimelineEvent } from '../../src-main/events/types.ts';
import type { FigureLane } from '../../src-main/figure/types.ts';

import { words } from '../words.ts';

/** A way of sorting events into lanes. */
export interface Lanes {
  /** Those that hold an event, in the order in which they are drawn; their place decides their hue. */
  readonly all: readonly FigureLane[];
  readonly laneOf: (event: TimelineEvent) => string;
  /** Place of an event's lane among `all`. */
  readonly placeOf: (event: TimelineEvent) => number;
}

/** A lane for each way in which a text tells events: as fact, on somebody's word, as planned, possible, denied. */
export function lanesByCertainty(events: readonly TimelineEvent[]): Lanes {
  const present = new Set(events.map((event) => event.certainty));
  const all = certainties.filter((certainty) => present.has(certainty));
  return {
    all: all.map((certainty) => ({ id: certainty, label: words.lanes[certainty] })),
    laneOf: (event) => event.certainty,
    placeOf: (event) => Math.max(all.indexOf(event.certainty), 0),
  };
}
