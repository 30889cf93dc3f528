import type { PackedEvents } from '../../src-main/api/eventTable/layout.ts';
import { TableEvent, tableOf, type EventTable } from '../../src-main/api/eventTable/tableEvent.ts';
import type { TimelineEvent } from '../../src-main/events/types.ts';
import type { MillisecondSpan } from '../../src-main/time/calendar.ts';

/** An event among those of several documents: its `id` is unique among all that are open. */
export interface BoardEvent extends TimelineEvent {
  /** `SourceText.id` */
  readonly document: string;
  /** Its interval on the axis. */
  readonly span: MillisecondSpan | null;
}

/** The events of a document. The same clause of the same text keeps its id, however often the text is read. */
export function boardEvents(packed: PackedEvents, document: string): readonly BoardEvent[] {
  const table = { ...tableOf(packed), document };
  const events: BoardEvent[] = [];
  for (let row = 0; row < packed.length; row += 1) events.push(new LaidEvent(table, row));
  return events;
}

class LaidEvent extends TableEvent implements BoardEvent {
  declare protected readonly table: EventTable & { readonly document: string };

  override get id(): string {
    return `${this.document} ${super.id}`;
  }

  get document(): string {
    return this.table.document;
  }
}
