/** What is known of a place in a sentence but not from its words: the tags and verbs found so far. */
import { slotOfCircumstance, slots, type Feature, rowOf } from './features.ts';
import type { Lexicon } from './lexicon.ts';
import { tagSet } from './tagSet.ts';
import { classOfWord } from './wordClasses.ts';

/** The number for the places before a sentence, where no tag is. */
export const noTag = tagSet.length;

export interface Place {
  /** The tags of the word before and of the one before that; `noTag` where there is none. */
  readonly last: number;
  readonly lastButOne: number;
  readonly opening: boolean;
  /** See `verbsAround`. */
  readonly verbs: number;
}

/** Tells how many finite verbs were found before a word, and whether a word behind it looks like one: 0 to 5. */
export function verbsAround(found: number, ahead: boolean): number {
  return 2 * Math.min(found, 2) + (ahead ? 1 : 0);
}

const slotsOf = {
  last: slotOfCircumstance('tag-1'),
  tags: slotOfCircumstance('tags'),
  opening: slotOfCircumstance('opening'),
  verbs: slotOfCircumstance('verbs'),
  verbsAndLast: slotOfCircumstance('verbs-tag'),
};

/** Writes the circumstances of a place into their slots. */
export function tellPlace(values: Int32Array, { last, lastButOne, opening, verbs }: Place): void {
  values[slotsOf.last] = last;
  values[slotsOf.tags] = 1000 * (lastButOne + 1) + last;
  values[slotsOf.opening] = opening ? 1 : 0;
  values[slotsOf.verbs] = verbs;
  values[slotsOf.verbsAndLast] = 1000 * (verbs + 1) + last;
}

const finiteTags = tagSet.map(
  ({ partOfSpeech, form }) =>
    /^(?:VERB|AUX)$/.test(partOfSpeech) && /^(?:present|thirdPerson|past|modal)$/.test(form ?? ''),
);

/** Whether a tag is that of a finite verb. */
export function isFinite(tag: number): boolean {
  return finiteTags[tag] === true;
}

/** Whether a word by itself looks like a finite verb: the treebank has it as one first of all, or WordNet as nothing else. */
export function looksFinite(text: string, lexicon: Lexicon): boolean {
  const usual = lexicon.usualTags(classOfWord(text));
  if (usual !== '') return isFinite(Number(usual.split('/')[0]));
  return /^[DZN]+$/.test(lexicon.senses(text)) && !text.endsWith('ed');
}

/** The rows of weights that vote at a place, one of each feature: what training changes. `values` has a number for each slot, and a 0. */
export function rowsAt(features: readonly Feature[], values: Int32Array, rows: Int32Array): void {
  for (const [index, { seed, first, second }] of features.entries()) {
    rows[index] = rowOf(seed, values[first.slot] ?? 0, values[second?.slot ?? slots] ?? 0);
  }
}
