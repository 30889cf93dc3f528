import { TextWriter, type WrittenText } from '../formats/textWriter.ts';

import { headingLevels, type OutlineEntry } from './headings.ts';
import { markerOf } from './line.ts';
import type { Piece } from './piece.ts';
import { lineEndsOf } from './lineEnds.ts';
import {
  bodyType,
  paragraphsOf,
  rounded,
  type BodyType,
  type PageStacks,
  type Paragraph,
  type PlacedLine,
} from './paragraphs.ts';

/** Where a piece of a page went. */
export interface WrittenPiece {
  readonly piece: Piece;
  /** JavaScript string indices, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Index of its page. */
  readonly page: number;
  /** Index of the entry in `pages` in which it lies. */
  readonly entry: number;
}

export interface WrittenPages extends WrittenText {
  readonly pieces: readonly WrittenPiece[];
}

/** The text of all pages, with its headings, lists, tables and notes, and where each page begins. */
export function writePages(
  pages: readonly PageStacks[],
  labels: readonly string[],
  outline: readonly OutlineEntry[],
): WrittenPages {
  const body = bodyType(pages);
  const paragraphs = paragraphsOf(pages);
  const levels = headingLevels(paragraphs, body, outline);
  const ends = lineEndsOf(pages.flatMap(({ stacks }) => stacks.flatMap(({ lines }) => lines.map(({ text }) => text))));
  const writer = new TextWriter();
  const turn = pageTurner(writer, labels);
  const pieces: WrittenPiece[] = [];

  paragraphs.forEach((paragraph, index) => {
    const level = levels[index] ?? null;
    const work = () => {
      writeLines(paragraph.lines);
    };
    const [first] = paragraph.lines;
    if (first === undefined) return;
    turn(first.page);
    if (first.cells !== null) writeRow(first.cells);
    else if (level !== null) writer.block('heading', work, level);
    else {
      const kind = kindOf(paragraph, body);
      if (kind === null) work();
      else writer.block(kind, work, ...(kind === 'list-item' ? [1] : []));
    }
    const next = paragraphs[index + 1]?.lines[0];
    if (first.cells !== null && next !== undefined && next.cells !== null) writer.endLine();
    else writer.endParagraph();
  });
  turn(labels.length - 1);
  return { ...writer.end(), pieces };

  function writeRow(cells: readonly string[]): void {
    writer.block('table-row', () => {
      cells.forEach((cell, at) => {
        if (at > 0) writer.write('\t');
        writer.block('table-cell', () => {
          writer.write(cell);
        });
      });
    });
  }

  /** Written line by line, so that a page begins at its own first letter. */
  function writeLines(lines: readonly PlacedLine[]): void {
    let pending = '';
    for (const line of lines) {
      const joined = pending === '' ? line.text : ends.join(pending, line.text);
      writer.write(joined.slice(0, joined.length - line.text.length));
      const entry = turn(line.page);
      pending = line.text;
      place(line, entry);
    }
    writer.write(pending);
  }

  /** A word that a hyphen divides is two pieces. */
  function place(line: PlacedLine, entry: number): void {
    const last = pieces.at(-1);
    // The hyphen at the end of the line before has gone.
    if (last !== undefined && last.end > writer.offset) pieces[pieces.length - 1] = { ...last, end: writer.offset };
    let at = 0;
    for (const piece of line.pieces) {
      const words = piece.text.trim();
      const found = line.text.indexOf(words, at);
      if (found === -1) continue;
      at = found + words.length;
      pieces.push({ piece, start: writer.offset + found, end: writer.offset + at, page: line.page, entry });
    }
  }
}

/**
 * Says where pages begin, and gives the index of the entry. Pages without words begin where the next one does; a note may come back
 * to the page before.
 */
function pageTurner(writer: TextWriter, labels: readonly string[]): (page: number) => number {
  let at = -1;
  let furthest = -1;
  let entries = 0;
  const enter = (page: number) => {
    writer.page(labels[page] ?? '');
    entries += 1;
  };
  return (page) => {
    if (page !== at) {
      for (let next = furthest + 1; next < page; next += 1) enter(next);
      enter(page);
      furthest = Math.max(furthest, page);
      at = page;
    }
    return entries - 1;
  };
}

const caption =
  /^(?:fig(?:ure|\.)?|table|abb(?:ildung|\.)?|tab(?:elle|\.)?|plate|tafel|karte|map|chart|photo|foto)\s*\d+/i;
/** A note's own number or sign. */
const note = /^(?:\d{1,3}|[*†‡§]{1,3}|[a-z])[\s.)]*\S/u;
const smaller = 0.93;

function kindOf({ lines }: Paragraph, body: BodyType): 'list-item' | 'footnote' | 'caption' | null {
  const [first] = lines;
  if (first === undefined) return null;
  const small = rounded(first.size) <= smaller * body.size;
  if (caption.test(first.text) && (small || lines.length <= 3)) return 'caption';
  if (small && note.test(first.text)) return 'footnote';
  return markerOf(first.text) === '' ? null : 'list-item';
}
