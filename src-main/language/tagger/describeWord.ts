/** A word's attributes, as numbers: what features join. */
import { attributes, hashOf, type Attribute } from './features.ts';
import type { Lexicon } from './lexicon.ts';
import { classOfWord, shapeOfWord } from './wordClasses.ts';

/** A number for each of `attributes`, in their order. */
export type WordAttributes = Int32Array;

/** Beyond the ends of a sentence. */
export const before: WordAttributes = new Int32Array(attributes.length).fill(1);
export const behind: WordAttributes = new Int32Array(attributes.length).fill(2);

/** The attributes of a word; `hidden` as if the treebank did not have it, which training does at times on purpose. */
export function describeWord(text: string, lexicon: Lexicon, hidden = false): WordAttributes {
  const exact = classOfWord(text);
  const usual = hidden ? '' : lexicon.usualTags(exact);
  const small = text.toLowerCase();
  const values: Readonly<Record<Attribute, string>> = {
    word: usual === '' ? `?${small.slice(-2)}${small === text ? '' : 'X'}` : exact,
    exact: hidden ? '?' : exact,
    suffix1: small.slice(-1),
    suffix2: small.slice(-2),
    suffix3: small.slice(-3),
    suffix4: small.slice(-4),
    prefix1: small.slice(0, 1),
    prefix2: small.slice(0, 2),
    prefix3: small.slice(0, 3),
    shape: shapeOfWord(text),
    usual,
    senses: lexicon.senses(text),
  };
  return Int32Array.from(attributes, (attribute) => hashOf(values[attribute]));
}
