import { withoutFormula } from '../chronicle/citation.ts';

import type { Chronicle } from './chronicle.ts';
import { cellOf, columns, columnsOfDates, type Column } from './columns.ts';
import { exportWords } from './words/words.ts';

/** Without it, Excel takes UTF-8 for the code page of its country. */
const byteOrderMark = '\uFEFF';

/** A row an event, by RFC 4180; what a spreadsheet would take for a formula is made harmless. */
export function* writeCsv(chronicle: Chronicle, chosen: readonly Column[] = columns): Generator<string> {
  const { columns: headings } = exportWords[chronicle.language];
  yield byteOrderMark + commaSeparated(chosen.map((column) => headings[column]));
  for (const event of chronicle.events) {
    yield commaSeparated(
      chosen.map((column) => {
        const cell = cellOf(column, event, chronicle);
        return columnsOfDates.has(column) ? cell : withoutFormula(cell);
      }),
    );
  }
}

/** A row by RFC 4180. */
export function commaSeparated(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
