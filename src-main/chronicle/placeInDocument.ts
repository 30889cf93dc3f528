import type { Block, Page } from './project.ts';

/** Where words stand, as people cite it; what a document does not have is `null`. */
export interface PlaceInDocument {
  /** What is printed on the page: "4", "xii", "AB-0017". */
  readonly page: string | null;
  /** The number that the paragraph carries in a text whose paragraphs are numbered: "17". */
  readonly paragraph: string | null;
  /** The heading that the words stand under. */
  readonly heading: string | null;
}

/** What is asked of a document. */
export interface PlacedDocument {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly pages: readonly Page[];
}

/** Where the character at `offset` stands: a JavaScript string index. */
export function placeInDocument({ text, blocks, pages }: PlacedDocument, offset: number): PlaceInDocument {
  const heading = blocks.findLast(({ kind, start }) => kind === 'heading' && start <= offset);
  return {
    page: pages.findLast(({ start }) => start <= offset)?.label ?? null,
    paragraph: numberedParagraph(text, offset, heading?.end ?? 0),
    heading: heading === undefined ? null : text.slice(heading.start, heading.end).replace(/\s+/g, ' ').trim(),
  };
}

/** What stands between a numbered paragraph and words that are still of it: quotations, sub-paragraphs. */
const mostLinesBetween = 20;
/** A paragraph's number: "17. ", "17) ", "[17] ". */
const numberAtStart = /^\s*(?:\[(\d{1,4})\]|(\d{1,4})[.)])\s/;

/** The number of the paragraph around `offset`, or of the nearest one before, no further back than `least`. */
function numberedParagraph(text: string, offset: number, least: number): string | null {
  let end = text.indexOf('\n', offset);
  if (end === -1) end = text.length;
  for (let lines = 0; lines < mostLinesBetween && end > least; lines += 1) {
    const start = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    const found = numberAtStart.exec(text.slice(start, Math.min(end, start + 20)));
    const number = found?.[1] ?? found?.[2];
    if (number !== undefined && isOfSeries(text, Number(number), found?.[1] !== undefined)) return number;
    end = start - 1;
  }
  return null;
}

/** Fewer are the entries of a list. */
const leastNumbered = 6;

/** Whether the text numbers its paragraphs: the numbers around begin lines as well. */
function isOfSeries(text: string, number: number, inBrackets: boolean): boolean {
  const begins = (value: number) =>
    (inBrackets ? [`[${value}]`] : [`${value}. `, `${value}) `]).some(
      (sign) => text.includes(`\n${sign}`) || text.startsWith(sign),
    );
  let first = number;
  let last = number;
  while (last - first + 1 < leastNumbered && begins(first - 1)) first -= 1;
  while (last - first + 1 < leastNumbered && begins(last + 1)) last += 1;
  return last - first + 1 >= leastNumbered;
}
