import { splitParagraphs } from '../../src-main/language/paragraphs.ts';
import { upperBound } from '../search/bounds.ts';

/** The paragraphs of a text, as the reading of it parts them. Offsets are string indices, the line break outside. */
export class Paragraphs {
  readonly #text: string;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;

  constructor(text: string) {
    const starts: number[] = [];
    const ends: number[] = [];
    for (const { start, end } of splitParagraphs(text)) {
      let from = start;
      for (const cut of cutsIn(text, start, end)) {
        starts.push(from);
        ends.push(cut);
        from = cut;
      }
    }
    this.#text = text;
    this.#starts = Int32Array.from(starts);
    this.#ends = Int32Array.from(ends);
  }

  get count(): number {
    return this.#starts.length;
  }

  startOf(index: number): number {
    return this.#starts[index] ?? this.#text.length;
  }

  endOf(index: number): number {
    return this.#ends[index] ?? this.#text.length;
  }

  /** The beginning of the text, in one line. */
  sample(characters: number): string {
    return this.#text.slice(0, characters).replaceAll(/[\r\n]+/g, ' ');
  }

  /** The first paragraph that ends after `offset`; the last, where none does. */
  indexAt(offset: number): number {
    return Math.max(Math.min(upperBound(this.#ends, offset), this.count - 1), 0);
  }

  /** A short line without a full stop stands above what follows. */
  isHeading(index: number): boolean {
    const start = this.startOf(index);
    const length = this.endOf(index) - start;
    const isLast = index + 1 >= this.count;
    if (isLast || length > headingLength || this.endOf(index + 1) - this.startOf(index + 1) < 2 * length) return false;
    return !/[.!?:;,”"'’)]\s*$/u.test(this.#text.slice(start, start + length));
  }
}

const headingLength = 80;

/** Browsers take minutes to break a line of a million letters: what is longer is set in pieces, at a space if there is one. */
const longestPiece = 8_000;

/** Where the pieces of a paragraph end. */
function* cutsIn(text: string, start: number, end: number): Generator<number> {
  const last = text.charAt(end - 1) === '\r' ? end - 1 : end;
  let from = start;
  while (last - from > longestPiece) {
    const space = text.lastIndexOf(' ', from + longestPiece - 1);
    from = space > from ? space + 1 : withoutHalfCharacter(text, from + longestPiece);
    yield from;
  }
  yield last;
}

/** A place that does not part a surrogate pair. */
function withoutHalfCharacter(text: string, place: number): number {
  const isInside = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(place - 1, place + 1));
  return isInside ? place - 1 : place;
}
