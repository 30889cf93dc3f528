import { shownText } from '../formats/html.ts';
import { TextWriter, type WrittenText } from '../formats/textWriter.ts';

/** Rows of a table as lines, their cells parted by tabs. Empty cells at the end of a row, and empty rows, are left out. */
export function writeTable(rows: Iterable<readonly string[]>): WrittenText {
  const writer = new TextWriter();
  for (const row of rows) {
    const cells = row.map(cellText);
    const length = cells.findLastIndex((cell) => cell !== '') + 1;
    if (length === 0) continue;
    writer.block('table-row', () => {
      for (const [index, cell] of cells.slice(0, length).entries()) {
        if (index > 0) writer.nextCell();
        writer.block('table-cell', () => {
          writer.write(cell);
        });
      }
    });
    writer.endLine();
  }
  return writer.end();
}

/** A cell on one line; HTML in it, as timelines have, is read. */
function cellText(cell: string): string {
  const text = /<(?:p|br|a|b|i|em|strong|div|span)\b[^>]*>/i.test(cell) ? shownText(cell).text : cell;
  return text.replace(/\s+/g, ' ').trim();
}
