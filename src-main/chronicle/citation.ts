import type { ChronicleEvent } from './chronicleEvent.ts';
import type { PlaceInDocument } from './placeInDocument.ts';

/** What of its document stands in a citation. */
export interface CitedDocument extends PlaceInDocument {
  readonly name: string;
  /** The reader's own: "Ex. 4". */
  readonly label: string | null;
  readonly quote: string;
}

/** What of an event is cited: its date as people write it, its headline, and where it stands; `null` where no text tells it. */
export interface Citation {
  readonly date: string;
  readonly title: string;
  readonly source: CitedDocument | null;
}

/** "5 September 2016: Blasts shook Homs (“Blasts shook …”, Ex. 4, article.txt, p. 3)". */
export function citedLine({ date, title, source }: Citation): string {
  if (source === null) return `${date}: ${title}`;
  const quote = source.quote.replace(/\s+/g, ' ').trim();
  return `${date}: ${title} (${[`“${quote}”`, ...placeOf(source)].join(', ')})`;
}

function placeOf({ name, label, page, paragraph, heading }: CitedDocument): string[] {
  const numbers = [...(page === null ? [] : [`p. ${page}`]), ...(paragraph === null ? [] : [`¶ ${paragraph}`])];
  const under = numbers.length === 0 && heading !== null ? [`“${heading}”`] : [];
  return [...(label === null ? [] : [label]), name, ...numbers, ...under];
}

/** The cells of a row for spreadsheets: date, EDTF, headline, places, people, source, quotation, label, document, page, note. */
export function citedCells({ date, title, source }: Citation, event: ChronicleEvent): readonly string[] {
  return [
    ...[date, event.when ?? '', title, event.places.join('; '), event.actors.join('; '), event.attribution ?? ''],
    ...[source?.quote.replace(/\s+/g, ' ').trim() ?? '', source?.label ?? '', source?.name ?? '', source?.page ?? ''],
    event.curation?.note ?? '',
  ];
}

/** Rows for spreadsheets: tabs between cells. What would end a cell or begin a formula is made harmless. */
export function tabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(cellOf).join('\t')).join('\n');
}

function cellOf(text: string): string {
  const plain = text.replace(/[\t\r\n]+/g, ' ');
  return withoutFormula(plain);
}

/** The apostrophe tells a spreadsheet that what follows is text (OWASP, "CSV injection"). */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
