/** Sentences and words of an English text as wink-nlp has them, which Dateline's are measured beside. */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

import { splitParagraphs } from '../src-main/language/paragraphs.ts';
import type { PartOfSpeech, Sentence, Token } from '../src-main/language/types.ts';

/** wink-nlp is quadratic in the length of a word and of a paragraph; what is longer is cut, without loss of a character. */
const longest = { word: 60, piece: 6_000 } as const;

const nlp = winkNLP(model, ['sbd', 'pos']);
// eslint-disable-next-line @typescript-eslint/unbound-method -- plain functions, which wink-nlp's types call methods
const { value, pos, precedingSpaces, span } = nlp.its;

/** The sentences of a text, fed piece by piece. */
export function* readSentencesByWink(text: string): Generator<Sentence> {
  for (const [paragraph, { start: from, end: to }] of [...splitParagraphs(text)].entries()) {
    for (let start = from; start < to;) {
      const end = endOfPiece(text, start, to);
      for (const tokens of tokenise(text.slice(start, end), start)) {
        const first = tokens[0];
        const last = tokens.at(-1);
        if (first === undefined || last === undefined) continue;
        const written = text.slice(first.start, last.end);
        yield { start: first.start, end: last.end, text: written, tokens, paragraph, heading: false };
      }
      start = end;
    }
  }
}

/** Cuts an overlong paragraph at a sentence end, else at a space, else anywhere. */
function endOfPiece(text: string, start: number, end: number): number {
  if (end - start <= longest.piece) return end;
  const window = text.slice(start, start + longest.piece);
  const stop = window.lastIndexOf('. ');
  const space = window.lastIndexOf(' ');
  return start + (stop > 0 ? stop + 2 : space > 0 ? space + 1 : longest.piece);
}

/** Words grouped by sentence. Offsets are rebuilt from the words and the spaces before them, which wink-nlp keeps. */
function tokenise(piece: string, offset: number): Token[][] {
  const plain = piece.replace(/\s/g, ' ').replace(/[^ ]+/g, maskLongWord);
  if (plain.trim() === '') return [];
  const document = nlp.readDoc(plain);
  const words = document.tokens().out(value);
  const spaces = document.tokens().out(precedingSpaces);
  const tags = document.tokens().out(pos);
  const lastWords = new Set(
    document
      .sentences()
      .out(span)
      .map((bounds) => Number(bounds[1])),
  );
  const sentences: Token[][] = [];
  let tokens: Token[] = [];
  let end = 0;
  for (const [index, word] of words.entries()) {
    const start = end + (spaces[index]?.length ?? 0);
    end = start + word.length;
    const written = piece.slice(start, end);
    tokens.push({ start: offset + start, end: offset + end, text: written, partOfSpeech: tagOf(tags[index]) });
    if (lastWords.has(index) || index === words.length - 1) {
      sentences.push(tokens);
      tokens = [];
    }
  }
  return sentences;
}

/** Breaks up what no dictionary holds (links, encoded data). The length is kept, so that offsets hold. */
function maskLongWord(word: string): string {
  if (word.length <= longest.word) return word;
  const tail = /[.,;:!?"'”’)]{0,4}$/.exec(word)?.[0] ?? '';
  const chunk = `${'x'.repeat(longest.word - 1)} `;
  return chunk.repeat(Math.ceil(word.length / chunk.length)).slice(0, word.length - tail.length) + tail;
}

function tagOf(tag: string | undefined): PartOfSpeech {
  return (tag ?? 'UNKNOWN') as PartOfSpeech;
}
