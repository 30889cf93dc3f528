import { bases, byHand, certainties, datingRules, eventKinds, makingRules } from '../../events/types.ts';
import { precisions, timexModifiers } from '../../time/types.ts';

/** Words that a field may have, as numbers from 1; 0 is none. */
interface NumberedWords<Word extends string> {
  readonly numberOf: (word: Word | null) => number;
  readonly wordAt: (number: number) => Word | null;
  /** Of a field that is never without. */
  readonly givenAt: (number: number) => Word;
}

function numbered<Word extends string>(words: readonly [Word, ...Word[]]): NumberedWords<Word> {
  const numbers = new Map<Word | null, number>(words.map((word, index) => [word, index + 1]));
  return {
    numberOf: (word) => numbers.get(word) ?? 0,
    wordAt: (number) => words[number - 1] ?? null,
    givenAt: (number) => words[number - 1] ?? words[0],
  };
}

export const kinds = numbered(eventKinds);
export const precisionWords = numbered(precisions);
export const modifiers = numbered(timexModifiers);
export const basisWords = numbered(bases);
export const certaintyWords = numbered(certainties);
export const makingRuleNames = numbered([...makingRules, byHand]);
export const datingRuleNames = numbered([...datingRules, byHand]);
