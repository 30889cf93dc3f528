import { TextWriter, type WrittenText } from '../formats/textWriter.ts';

import type { ReadyEvent } from './readyEvent.ts';

/** Ready events as a text: a paragraph for each, its date, its title, and what it tells. */
export function writeEvents(events: Iterable<ReadyEvent>, opening: readonly string[] = []): WrittenText {
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
  for (const { title, date, until, text, places, people } of events) {
    writer.endParagraph();
    if (date !== null) writer.write(until === null ? `${date}: ` : `${date} to ${until}: `);
    writer.write(title.trim());
    for (const more of [places.join(', '), people.join(', '), text?.trim() ?? '']) {
      if (more === '') continue;
      writer.endLine();
      writer.write(more);
    }
  }
  return writer.end();
}
