/** Sentences and words of a text, by our own rules, with parts of speech by our own tagger. */
import { detectLanguage } from './detectLanguage.ts';
import { germanSentenceEnds } from './germanSentenceEnds.ts';
import { splitParagraphs, type Paragraph } from './paragraphs.ts';
import { englishTagger } from './tagger/english.ts';
import { tagSet } from './tagger/tagSet.ts';
import type { Language, Sentence, Token } from './types.ts';
import { cutWords, type Cuts } from './words/cutWords.ts';
import { englishSentenceEnds, possibleEnds } from './words/sentenceEnds.ts';

/** A longer sentence is cut at a space, without loss of a character: what reads sentences need not be linear in their length. */
const longestSentence = 6_000;

/**
 * The sentences of a text, one after the other: linear in its length, and memory does not grow with it. The tags are those of
 * English; of another language only the ends of sentences are known, the parts of speech are guesses.
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
  let count = 0;
  for (let start = paragraph.start; start < paragraph.end;) {
    const end = endOfPiece(text, start, paragraph.end);
    const { cuts, lastWords } = cutSentences(text, start, end, language);
    // The last sentence of a piece that is not the last may go on: it is read again with what follows.
    const complete = end < paragraph.end && lastWords.length > 1 ? lastWords.slice(0, -1) : lastWords;
    let opening = 0;
    for (const last of complete) {
      const tokens = tokensOf(text, cuts, opening, last + 1);
      const [first] = tokens;
      const final = tokens.at(-1);
      opening = last + 1;
      if (first === undefined || final === undefined) continue;
      count += 1;
      yield {
        start: first.start,
        end: final.end,
        text: text.slice(first.start, final.end),
        tokens,
        paragraph: index,
        heading: oneLine && count === 1 && final.end >= paragraph.end - 2,
      };
    }
    start = complete.length === lastWords.length ? end : (cuts.starts[opening] ?? end);
  }
}

function endOfPiece(text: string, start: number, end: number): number {
  if (end - start <= longestSentence) return end;
  const space = text.lastIndexOf(' ', start + longestSentence);
  return space > start ? space : start + longestSentence;
}

/** The words of a piece of text, and the indices of those that end its sentences; the last word always does. */
function cutSentences(
  text: string,
  start: number,
  end: number,
  language: Language,
): { cuts: Cuts; lastWords: number[] } {
  const cuts = cutWords(text, start, end);
  const last = cuts.starts.length - 1;
  const found = sentenceEndsOf[language](text, cuts);
  const lastWords = [...found].filter((index) => index < last);
  return { cuts, lastWords: last < 0 ? [] : [...lastWords, last] };
}

const sentenceEndsOf: Readonly<Record<Language, (text: string, cuts: Cuts) => ReadonlySet<number>>> = {
  en: englishSentenceEnds,
  de: (text, cuts) => {
    const words = cuts.starts.map((start, index) => text.slice(start, cuts.ends[index]));
    // "v. Chr.", "z. B.": a letter with its full stop is an abbreviation, which the rules of German do not expect.
    const isLetter = (end: number) => /(?:^|[^\p{L}\p{M}])\p{L}\.$/u.test(text.slice(Math.max(0, end - 4), end));
    const possible = possibleEnds(text, cuts).filter((index) => !isLetter(cuts.ends[index] ?? 0));
    return germanSentenceEnds(words, possible);
  },
};

function tokensOf(text: string, { starts, ends }: Cuts, from: number, to: number): Token[] {
  const words: string[] = [];
  for (let index = from; index < to; index += 1) words.push(text.slice(starts[index], ends[index]));
  const tags = englishTagger().tag(words);
  const capitalsTell = words.some((word) => /\p{Ll}/u.test(word));
  return words.map((word, index) => {
    const isName = capitalsTell && smallWordsInCapitals.has(word);
    const { partOfSpeech, form } = isName ? name : (tagSet[tags[index] ?? 0] ?? unknown);
    return { start: starts[from + index] ?? 0, end: ends[from + index] ?? 0, text: word, partOfSpeech, form };
  });
}

/** Names that the tagger takes for the small words they look like: "IS fighters", "WHO officials". */
const smallWordsInCapitals: ReadonlySet<string> = new Set(['IS', 'US', 'IT', 'WHO', 'AM']);
const name = { partOfSpeech: 'PROPN', form: 'singular' } as const;
const unknown = { partOfSpeech: 'X', form: null } as const;
