import type { Piece } from './piece.ts';
import { textOf, usual } from './rows.ts';

/** Words that belong together on one line: of one column, or of one row of a table. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of most of its type. */
  readonly size: number;
  /** The one font of all its words; `null` where there are several. */
  readonly font: string | null;
  /** What its words are set in, and how many letters of each. */
  readonly fonts: readonly (readonly [font: string, letters: number])[];
  readonly pieces: readonly Piece[];
  /** Of a row of a table. */
  readonly cells: readonly string[] | null;
}

export function lineOf(pieces: readonly Piece[], cells: readonly string[] | null = null): Line {
  const size = usual(pieces.map((piece): [number, number] => [piece.size, piece.text.length])) ?? 0;
  const main = pieces.find((piece) => piece.size === size);
  const fonts = pieces.map((piece): [string, number] => [piece.font, piece.text.trim().length]);
  const names = new Set(pieces.map(({ font }) => font));
  return {
    text: cells === null ? textOf(pieces) : cells.join(' '),
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
    baseline: main?.baseline ?? 0,
    size,
    font: names.size === 1 ? (pieces[0]?.font ?? null) : null,
    fonts,
    pieces,
    cells,
  };
}

/** Signs that open the entry of a list: •, –, 1., (a), iv), [12], § 3. */
const marker =
  /^(?:[•‣▪▫◦●○■□➢✓*·–—-]|[([]?(?:\d{1,3}|[a-zA-Z]|[ivxlcIVXLC]{1,7})[.)\]]|(?:\d{1,3}\.){1,5}\d{0,3}\.?|§+ ?\d+\.?|\d{1,3})$/u;
const markedLine =
  /^([•‣▪▫◦●○■□➢✓]|[*·–—-] |[([]?(?:\d{1,3}|[a-zA-Z]|[ivxlcIVXLC]{1,7})[.)\]] |(?:\d{1,3}\.){2,5}\d{0,3} )/u;

/** Whether words are nothing but the sign that opens the entry of a list, or the number of a paragraph. */
export function isMarker(text: string): boolean {
  return marker.test(text);
}

/** The sign that opens a line; empty where none does. */
export function markerOf(text: string): string {
  return markedLine.exec(text)?.[1]?.trim() ?? '';
}
