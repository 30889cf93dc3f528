import type { TimelineEvent } from '../../src-main/events/types.ts';

/** An event among those of several documents: its `id` is unique among all that are open. */
export interface BoardEvent extends TimelineEvent {
  /** `SourceDocument.id` */
  readonly document: string;
}

/**
 * Events that the page was just given become its own: the objects themselves, since a million copies would be 150 MB beside
 * them. The same clause of the same text keeps its id, however often the text is read.
 */
export function boardEvents(events: readonly TimelineEvent[], document: string): readonly BoardEvent[] {
  return events.map((event) => Object.assign(event, { id: `${document} ${event.id}`, document }));
}
