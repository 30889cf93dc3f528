import type { Mark } from './segments.ts';

/** A paragraph of the text; string indices, the line break that ends it outside. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** Marks that touch it, in the order given. */
  readonly marks: readonly Mark[];
  /** A short line without a full stop stands above what follows. */
  readonly heading: boolean;
}

const headingLength = 80;

/**
 * Splits a text into paragraphs and gives each its marks: at every line break, or at blank lines only where the lines
 * were broken to fit a page.
 */
export function paragraphs(text: string, marks: readonly Mark[]): Paragraph[] {
  const lines = isHardWrapped(text) ? [...piecesOf(text, betweenBlankLines)] : [...piecesOf(text, betweenLineBreaks)];
  const marksOf = lines.map((): Mark[] => []);
  for (const mark of marks) {
    for (let line = lineAt(lines, mark.start); line < lines.length; line += 1) {
      if ((lines[line]?.start ?? Infinity) >= mark.end) break;
      marksOf[line]?.push(mark);
    }
  }
  return lines.map((line, index) => ({
    ...line,
    marks: marksOf[index] ?? [],
    heading: isHeading(text, line, lines[index + 1]),
  }));
}

interface Line {
  readonly start: number;
  readonly end: number;
}

const betweenLineBreaks = /[^\r\n]+/g;
const betweenBlankLines = /[^\r\n]+(?:\r?\n[^\r\n]+)*/g;

function* piecesOf(text: string, pattern: RegExp): Generator<Line> {
  for (const { index, 0: piece } of text.matchAll(pattern)) {
    if (piece.trim() !== '') yield* piecesOfLine(text, index, index + piece.length);
  }
}

/** Browsers take minutes to break a line of a million letters: what is longer is set in pieces, at a space if there is one. */
const longestPiece = 8_000;

function* piecesOfLine(text: string, start: number, end: number): Generator<Line> {
  let from = start;
  while (end - from > longestPiece) {
    const space = text.lastIndexOf(' ', from + longestPiece - 1);
    const cut = space > from ? space + 1 : withoutHalfCharacter(text, from + longestPiece);
    yield { start: from, end: cut };
    from = cut;
  }
  yield { start: from, end };
}

/** A place that does not part a surrogate pair. */
function withoutHalfCharacter(text: string, place: number): number {
  const isInside = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(place - 1, place + 1));
  return isInside ? place - 1 : place;
}

/** Lines broken to fit a page are about as long as each other: most that have a next one end between these columns. */
const wrapColumns = { least: 45, most: 100 };

function isHardWrapped(text: string): boolean {
  const lengths = text.split(/\r?\n/).map((line) => line.length);
  const continued = lengths.filter((length, index) => length > 0 && (lengths[index + 1] ?? 0) > 0);
  const wrapped = continued.filter((length) => length >= wrapColumns.least && length <= wrapColumns.most);
  return continued.length > 2 && wrapped.length >= 0.6 * continued.length;
}

/** The first line that ends after `offset`. */
function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isHeading(text: string, line: Line, next: Line | undefined): boolean {
  const length = line.end - line.start;
  if (next === undefined || length > headingLength || next.end - next.start < 2 * length) return false;
  return !/[.!?:;,”"'’)]\s*$/u.test(text.slice(line.start, line.end));
}
