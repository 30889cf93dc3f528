import type { PackedEvents } from '../../src-main/api/eventTable/layout.ts';
import { TableEvent, tableOf, type EventTable } from '../../src-main/api/eventTable/tableEvent.ts';
import type { ChronicleEvent } from '../../src-main/chronicle/chronicleEvent.ts';

/** An event among those of several documents. */
export type BoardEvent = ChronicleEvent;

/** The events of a document as they were read. The same clause of the same text keeps its id, however often the text is read. */
export function boardEvents(packed: PackedEvents, document: string): readonly BoardEvent[] {
  const table = { ...tableOf(packed), document };
  const events: BoardEvent[] = [];
  for (let row = 0; row < packed.length; row += 1) events.push(new LaidEvent(table, row));
  return events;
}

class LaidEvent extends TableEvent implements BoardEvent {
  declare protected readonly table: EventTable & { readonly document: string };
  declare readonly curation: null;

  static {
    // One for all events: a field of its own would cost each of a million its place.
    Object.defineProperty(this.prototype, 'curation', { value: null });
  }

  override get id(): string {
    return `${this.document} ${super.id}`;
  }

  get document(): string {
    return this.table.document;
  }
}
