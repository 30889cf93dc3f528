import type { SourceDocument } from '../../src-main/api/contract.ts';
import type { TimelineEvent } from '../../src-main/events/types.ts';
import type { FigureLane } from '../../src-main/figure/types.ts';

/** A way of sorting events into lanes. */
export interface Lanes {
  /** Those that hold an event, in the order in which they are drawn; their place decides their hue. */
  readonly all: readonly FigureLane[];
  readonly laneOf: (event: TimelineEvent) => string;
  /** Place of an event's lane among `all`. */
  readonly placeOf: (event: TimelineEvent) => number;
}

/** A lane for the document: what tells its events apart is their dates, and the look of their marks. */
export function laneOfDocument({ id, name }: Pick<SourceDocument, 'id' | 'name'>): Lanes {
  return { all: [{ id, label: name }], laneOf: () => id, placeOf: () => 0 };
}
