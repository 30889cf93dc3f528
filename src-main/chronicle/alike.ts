/** Sentences that were changed: the one among those that are left which is most like what it was, and stands in the same place. */
import { distance } from 'fastest-levenshtein';

import type { TextSpan } from '../events/types.ts';

import type { Place } from './decidePlaces.ts';
import { inkOf } from './ink.ts';
import { agreementAt, type Agreement, type Quotation } from './surroundings.ts';

/** The words count most; what stands around them must bear them out. */
const weights = { words: 0.6, before: 0.2, after: 0.2 } as const;

const leastLikeness = 0.6;
const leastScore = 0.75;

/** Another number is another day, or another row of a list, unless it stands between the same sentences. */
const leastAroundOtherNumbers = 0.9;

/** A word that stands in more sentences tells none of them. */
const mostSentencesOfWord = 40;

/** Sentences that are compared letter by letter with one that is gone. */
const mostCompared = 6;

/** For each quotation at most one sentence, and no sentence for two; the likest are given first. */
export function findAlike<Quoted extends Quotation>(
  gone: readonly Quoted[],
  sentences: readonly TextSpan[],
  text: string,
): Place<Quoted>[] {
  if (gone.length === 0) return [];
  const byWord = sentencesByWord(sentences, text);
  const pairs = gone.flatMap((quotation) =>
    sharingWords(quotation, byWord).flatMap((stretch) => {
      const score = scoreOf(quotation, stretch, text);
      return score >= leastScore ? [{ quotation, stretch, score }] : [];
    }),
  );
  pairs.sort((left, right) => right.score - left.score);
  const placed = new Map<Quoted, Place<Quoted>>();
  const taken = new Set<TextSpan>();
  for (const pair of pairs) {
    if (placed.has(pair.quotation) || taken.has(pair.stretch)) continue;
    placed.set(pair.quotation, pair);
    taken.add(pair.stretch);
  }
  return [...placed.values()];
}

function scoreOf(quotation: Quotation, stretch: TextSpan, text: string): number {
  const words = text.slice(stretch.start, stretch.end);
  const likeness = likenessOf(quotation.ink, inkOf(words));
  if (likeness < leastLikeness) return 0;
  const around = agreementAt(quotation, text, stretch);
  if (!haveSameNumbers(quotation.quote, words) && !isBetween(around)) return 0;
  return weights.words * likeness + weights.before * around.before + weights.after * around.after;
}

/** The share of the longer one's characters that stay when the one is made into the other. */
function likenessOf(left: string, right: string): number {
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
  return shorter.length < leastLikeness * longer.length ? 0 : 1 - distance(left, right) / longer.length;
}

function haveSameNumbers(left: string, right: string): boolean {
  const numbers = (words: string) => (words.match(/\p{N}+/gu) ?? []).join(' ');
  return numbers(left) === numbers(right);
}

function isBetween({ before, after }: Agreement): boolean {
  return before >= leastAroundOtherNumbers && after >= leastAroundOtherNumbers;
}

type SentencesByWord = ReadonlyMap<string, readonly TextSpan[]>;

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function sentencesByWord(sentences: readonly TextSpan[], text: string): SentencesByWord {
  const byWord = new Map<string, TextSpan[]>();
  for (const sentence of sentences) {
    for (const word of wordsOf(text.slice(sentence.start, sentence.end))) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [sentence]);
      else if (known.length <= mostSentencesOfWord) known.push(sentence);
    }
  }
  return byWord;
}

/** The sentences that share the most words with a quotation. */
function sharingWords({ quote }: Quotation, byWord: SentencesByWord): TextSpan[] {
  const shared = new Map<TextSpan, number>();
  for (const word of wordsOf(quote)) {
    const sentences = byWord.get(word) ?? [];
    if (sentences.length > mostSentencesOfWord) continue;
    for (const sentence of sentences) shared.set(sentence, (shared.get(sentence) ?? 0) + 1);
  }
  return [...shared]
    .sort(([, left], [, right]) => right - left)
    .slice(0, mostCompared)
    .map(([sentence]) => sentence);
}
