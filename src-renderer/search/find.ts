import type { TextSpan } from '../../src-main/events/types.ts';

import { fold } from './fold.ts';

/** Characters that are searched at a time: about a millisecond's worth. */
const pieceLength = 65_536;
/** White space between words, line ends among it: at most so much of it. */
const mostSpace = 8;

/**
 * Finds all that reads like `wanted`, whatever its case, accents and kind of quotation marks; a space stands for a line end,
 * too. Piece by piece, so that whoever asks can pause between: each answer holds the hits of one piece, in the order of the
 * text, without overlaps.
 */
export function* findIn(text: string, wanted: string): Generator<readonly TextSpan[], undefined> {
  const pattern = patternOf(wanted);
  if (pattern === null) return undefined;
  // A hit is begun in one piece and may end in the next; accents that stand by themselves make it longer than what is wanted.
  const overlap = 8 * (wanted.length + mostSpace);
  for (let from = 0; from < text.length;) {
    const next = from + pieceLength;
    const hits = hitsBetween(text, from, Math.min(next + overlap, text.length), pattern).filter(
      ({ start }) => start < next,
    );
    yield hits;
    from = Math.max(next, hits.at(-1)?.end ?? 0);
  }
  return undefined;
}

function hitsBetween(text: string, from: number, to: number, pattern: RegExp): TextSpan[] {
  const folded = fold(text.slice(from, to));
  return Array.from(folded.text.matchAll(pattern), ({ index, 0: { length } }) => ({
    start: from + folded.startOf(index),
    end: from + folded.endOf(index + length - 1),
  }));
}

function patternOf(wanted: string): RegExp | null {
  const words = fold(wanted).text.split(/\s+/).map(escaped);
  return words.every((word) => word === '') ? null : new RegExp(words.join(`\\s{1,${mostSpace}}`), 'g');
}

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
