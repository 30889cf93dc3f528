/** Changes of a text as people make them, with every letter's way from the old text to the new one and back. For tests and benches. */
import { splitParagraphs } from '../language/paragraphs.ts';
import type { TextSpan } from '../events/types.ts';

export interface ChangedText {
  readonly text: string;
  /** Where a character of the old text stands now; `null` where it was taken out. */
  readonly carried: (offset: number) => number | null;
  /** Where a character stood in the old text; `null` where it is new. */
  readonly original: (offset: number) => number | null;
}

/** A whole number from 0 up to one below `count`. */
export type Below = (count: number) => number;

/** What a new text is put together from: a stretch of the old one, or new words. */
type Piece = TextSpan | string;

export type Change = (text: string, sentences: readonly TextSpan[], below: Below) => ChangedText;

/** One sentence in so many is touched. */
const oneIn = 8;

const strangers = [
  'Nothing else was known.',
  'The mayor opened a new market hall on 14 October 1987.',
  'Their neighbours left the valley two days later, witnesses said.',
  'It rained.',
];

export const changes = {
  unchanged: (text) => assemble(text, [whole(text)]),
  'a blank in front': (text) => assemble(text, [' ', whole(text)]),
  'lines in front': (text) => assemble(text, ['Copied from a page.\n\nShared by a friend\n\n', whole(text)]),
  'blanks put in': (text, _, below) => {
    const gaps = [...text.matchAll(/[ \t]/g)].map(({ index }) => index);
    return insertAt(text, some(gaps, below), () => ' '.repeat(1 + below(2)));
  },
  'sentences put in': (text, sentences, below) =>
    insertAt(text, some(endsOf(text, sentences), below), () => ` ${strangers[below(strangers.length)] ?? ''}`),
  'sentences repeated elsewhere': (text, sentences, below) =>
    insertAt(text, some(endsOf(text, sentences), below), (offset) => {
      const { start, end } = sentences[below(sentences.length)] ?? whole(text);
      // Of two that stand beside each other nobody could say which is the copy.
      const isBeside = offset === end || (offset <= start && text.slice(offset, start).trim() === '');
      return isBeside ? '' : ` ${text.slice(start, end).trim()}`;
    }),
  'sentences taken out': (text, sentences, below) => without(text, some(sentences, below)),
  'paragraphs moved': (text, _, below) => {
    const starts = [...splitParagraphs(text)].map(({ start }) => start).filter((start) => start > 0);
    const pieces = [0, ...starts].map((start, index) => ({ start, end: starts[index] ?? text.length }));
    for (const moved of some(pieces, below)) {
      pieces.splice(pieces.indexOf(moved), 1);
      pieces.splice(below(pieces.length + 1), 0, moved);
    }
    // The last paragraph of a text has no line break behind it.
    return assemble(
      text,
      pieces.flatMap((piece) => (piece.end === text.length ? [piece, '\n'] : [piece])),
    );
  },
} as const satisfies Record<string, Change>;

/** Changes after which a sentence is no longer the same: what is found again there is an offer. */
export const rewordings = {
  'a word changed in sentences': (text, sentences, below) => {
    const words = some(sentences, below).flatMap(({ start, end }) => {
      const own = [...text.slice(start, end).matchAll(/\p{Ll}{3,}/gu)];
      const word = own[below(own.length)];
      return word === undefined ? [] : [{ start: start + word.index, end: start + word.index + word[0].length }];
    });
    return assemble(text, [
      ...withoutPieces(text, words)
        .flatMap((piece) => [piece, 'however'])
        .slice(0, -1),
    ]);
  },
} as const satisfies Record<string, Change>;

function whole(text: string): TextSpan {
  return { start: 0, end: text.length };
}

function some<Item>(items: readonly Item[], below: Below): Item[] {
  const chosen = items.filter(() => below(oneIn) === 0);
  return chosen.length > 0 ? chosen : items.slice(0, 1);
}

/** Where another sentence may follow without becoming a part of the one before. */
function endsOf(text: string, sentences: readonly TextSpan[]): number[] {
  return sentences.flatMap(({ start, end }) => (/[.!?]["”’)]*\s*$/.test(text.slice(start, end)) ? [end] : []));
}

function insertAt(text: string, offsets: readonly number[], words: (offset: number) => string): ChangedText {
  const pieces = offsets.flatMap((offset, index) => [{ start: offsets[index - 1] ?? 0, end: offset }, words(offset)]);
  return assemble(text, [...pieces, { start: offsets.at(-1) ?? 0, end: text.length }]);
}

function without(text: string, spans: readonly TextSpan[]): ChangedText {
  return assemble(text, withoutPieces(text, spans));
}

function withoutPieces(text: string, spans: readonly TextSpan[]): TextSpan[] {
  return [...spans, { start: text.length, end: text.length }].map(({ start }, index) => ({
    start: spans[index - 1]?.end ?? 0,
    end: start,
  }));
}

function assemble(old: string, pieces: readonly Piece[]): ChangedText {
  let length = 0;
  const placed = pieces.map((piece) => {
    const words = typeof piece === 'string' ? piece : old.slice(piece.start, piece.end);
    const from = typeof piece === 'string' ? null : piece.start;
    const at = { words, from, to: length };
    length += words.length;
    return at;
  });
  const forth = new Map<number, number>();
  const back = new Map<number, number>();
  for (const { words, from, to } of placed) {
    for (let index = 0; from !== null && index < words.length; index += 1) {
      forth.set(from + index, to + index);
      back.set(to + index, from + index);
    }
  }
  return {
    text: placed.map(({ words }) => words).join(''),
    carried: (offset) => forth.get(offset) ?? null,
    original: (offset) => back.get(offset) ?? null,
  };
}
