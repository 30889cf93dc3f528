import type { TimelineEvent } from '../../src-main/events/types.ts';

/** An event among those of several documents: its `id` is unique among all that are open. */
export interface BoardEvent extends TimelineEvent {
  /** `SourceDocument.id` */
  readonly document: string;
}

/** The same clause of the same text keeps its id, however often the text is read. */
export function boardEvent(event: TimelineEvent, document: string): BoardEvent {
  return { ...event, id: `${document} ${event.id}`, document };
}
