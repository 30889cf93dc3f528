import type { OutlineEntry } from '../../layout/headings.ts';

import type { PDFDocumentProxy } from './openPdf.ts';

/** What a PDF says of itself. */
export interface Told {
  readonly title: string | null;
  readonly author: string | null;
  readonly written: string | null;
}

/** Titles that programs write by themselves: the name of a file, of a printing job, of nothing. */
const madeByPrograms =
  /^(?:microsoft \w+ - |untitled|unbenannt|document\d*$|dokument\d*$|slide \d|print|layout \d|about:blank)|\.(?:docx?|rtf|odt|pdf|indd|qxd|tex|dvi|html?|txt|wpd|pptx?|xlsx?|p65|fm)$/i;
const letters = /\p{L}{2}/u;

/**
 * Reads it from the information that is kept with the document; what is missing or strange is `null`. The day on which a file was
 * made is the day of writing only where the opening of the text names its year: old texts are scanned and printed anew.
 */
export async function toldBy(document: PDFDocumentProxy, text: string): Promise<Told> {
  const { info } = await document.getMetadata();
  const { Title, Author, CreationDate } = info as Readonly<Record<string, unknown>>;
  const title = lineOf(Title);
  const made = typeof CreationDate === 'string' ? dayOf(CreationDate) : null;
  return {
    title: title !== null && !madeByPrograms.test(title) && letters.test(title) ? title : null,
    author: lineOf(Author),
    written: made !== null && text.slice(0, opening).includes(made.slice(0, 4)) ? made : null,
  };
}

/** Characters in which a text says when it was written. */
const opening = 3_000;

function lineOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const line = value.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  return line === '' ? null : line;
}

const pdfDate = /^(?:D:)?(\d{4})(\d\d)(\d\d)/;

/** The civil day of a PDF's date (`D:20200806095125Z`), where the writer was. */
export function dayOf(date: string): string | null {
  const [, year, month, day] = pdfDate.exec(date) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31 && year > '1980';
  return isDay ? `${year}-${month}-${day}` : null;
}

/** Deeper or longer outlines tell no headings. */
const most = { depth: 8, entries: 5_000 } as const;

interface OutlineNode {
  readonly title: string;
  readonly items: readonly OutlineNode[];
}

/** The document's own table of contents, flat. */
export async function outlineOf(document: PDFDocumentProxy): Promise<OutlineEntry[]> {
  const nodes = (await document.getOutline()) as readonly OutlineNode[] | null;
  const entries: OutlineEntry[] = [];
  const walk = (level: number, items: readonly OutlineNode[]) => {
    for (const { title, items: inner } of items) {
      if (entries.length >= most.entries || level > most.depth) return;
      entries.push({ title, level });
      walk(level + 1, inner);
    }
  };
  walk(1, nodes ?? []);
  return entries;
}
