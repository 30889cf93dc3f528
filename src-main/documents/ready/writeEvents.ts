import { TextWriter, type WrittenText } from '../formats/textWriter.ts';

import type { ReadyEvent } from './readyEvent.ts';

/** Where an event's own words stand in the text. */
export interface PlacedEvent extends ReadyEvent {
  readonly start: number;
  readonly end: number;
}

export interface WrittenEvents extends WrittenText {
  readonly events: readonly PlacedEvent[];
}

/** Ready events as a text: a paragraph for each, its date, its title, and what it tells. */
export function writeEvents(events: Iterable<ReadyEvent>, opening: readonly string[] = []): WrittenEvents {
  const writer = new TextWriter();
  for (const [index, line] of opening.filter((each) => each.trim() !== '').entries()) {
    if (index === 0) {
      writer.block(
        'heading',
        () => {
          writer.write(line.trim());
        },
        1,
      );
    } else writer.write(line.trim());
    writer.endParagraph();
  }
  const placed: PlacedEvent[] = [];
  for (const event of events) {
    const { title, date, until, text, places } = event;
    writer.endParagraph();
    const start = writer.offset;
    if (date !== null) writer.write(until === null ? `${date}: ` : `${date} to ${until}: `);
    writer.write(title.trim());
    for (const more of [places.join(', '), text?.trim() ?? '']) {
      if (more === '') continue;
      writer.endLine();
      writer.write(more);
    }
    placed.push({ ...event, start, end: writer.offset });
  }
  return { ...writer.end(), events: placed };
}
