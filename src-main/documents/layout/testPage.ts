import type { Piece } from './piece.ts';

/** Points of a letter's width, as a part of the type's size: near enough to a printed page. */
const letterWidth = 0.5;

/** Words set at a place: where they begin, their base line from the top, and their size if it is not 10. */
export function set(text: string, left: number, baseline: number, { size = 10, font = 'body' } = {}): Piece {
  return { text, left, right: left + text.length * letterWidth * size, baseline, size, font, afterBlank: false };
}

/** Lines one below the other, 12 points apart. */
export function column(lines: readonly string[], left: number, top: number): Piece[] {
  return lines.map((line, at) => set(line, left, top + 12 * at));
}
