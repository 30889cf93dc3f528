/**
 * What the tagger looks at, in one table. A feature joins one or two things that can be said of a place: an attribute of a word
 * (of the word itself, or of one before or behind it: "usual+1"), or the tags given to the words before.
 */

/** What is known of a word by itself. */
export const attributes = [
  /** The class of words, where the treebank has it at least twice; else its last two letters and whether it is large. */
  'word',
  /** The class of words, seen or not. */
  'exact',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'prefix1',
  'prefix2',
  'prefix3',
  /** How it is written: "Xx", "X", "x", "d". */
  'shape',
  /** The tags that the treebank gives it. */
  'usual',
  /** What WordNet says it can be. */
  'senses',
] as const;
export type Attribute = (typeof attributes)[number];

/** What is known of a place but not from one word. */
export const circumstances = [
  /** The tag of the word before. */
  'tag-1',
  /** The tags of the two words before. */
  'tags',
  /** Whether it opens the sentence. */
  'opening',
  /** How many finite verbs have been found before, none, one or more, and whether a word behind looks like one. */
  'verbs',
  /** Both that and the tag of the word before. */
  'verbs-tag',
] as const;
export type Circumstance = (typeof circumstances)[number];

// prettier-ignore
export const features: readonly string[] = [
  // the word itself
  'word', 'exact', 'suffix1', 'suffix2', 'suffix3', 'suffix4', 'prefix1', 'prefix2', 'prefix3', 'shape', 'usual', 'senses',
  'senses shape', 'senses suffix2', 'usual senses',
  // its neighbours
  'word-1', 'word-2', 'word+1', 'word+2', 'suffix3-1', 'suffix3+1', 'shape+1', 'shape-1', 'usual-1', 'usual+1', 'usual+2',
  'senses-1', 'senses+1', 'senses+2',
  // the tags before
  'tag-1', 'tags',
  'tag-1 exact', 'tag-1 usual', 'tag-1 suffix3', 'tag-1 senses', 'tags senses', 'tags usual', 'tag-1 word+1',
  // two words
  'word-1 word', 'word word+1', 'word-1 word+1', 'usual usual+1', 'usual-1 usual+1', 'usual+1 usual+2', 'tag-1 usual+1', 'tag-1 senses+1',
  'suffix3 usual+1', 'senses usual+1', 'senses word+1', 'senses senses+1', 'senses word-1',
  // a past form is a participle rather where the sentence has its finite verb elsewhere
  'verbs usual', 'verbs senses', 'verbs suffix2', 'verbs-tag senses', 'verbs-tag usual',
  // capitals mean little where a sentence begins
  'shape opening',
];

/** How far from the word a feature may look, in words. */
export const reach = 2;
const positions = 2 * reach + 1;

/** The number of a thing that can be said of a place: the attributes of the words in reach from left to right, then circumstances. */
export const slots = positions * attributes.length + circumstances.length;

export function slotOf(attribute: number, position: number): number {
  return (position + reach) * attributes.length + attribute;
}

export const slotOfCircumstance = (circumstance: Circumstance): number =>
  positions * attributes.length + circumstances.indexOf(circumstance);

/** A feature, ready to be computed. */
export interface Feature {
  /** Of its own by its words, not by its place in the table: no two features share rows of weights but by chance. */
  readonly seed: number;
  readonly first: Part;
  readonly second: Part | null;
}

export type Part =
  | { readonly kind: 'word'; readonly position: number; readonly attribute: number; readonly slot: number }
  | { readonly kind: 'circumstance'; readonly name: Circumstance; readonly slot: number };

export function readFeatures(table: readonly string[]): Feature[] {
  return table.map((feature) => {
    const [first, second, third] = feature.split(' ').map(readPart);
    if (first === undefined || third !== undefined) throw new Error(`A feature has one or two parts: ${feature}`);
    return { seed: hashOf(feature), first, second: second ?? null };
  });
}

function readPart(name: string): Part {
  const circumstance = circumstances.find((known) => known === name);
  if (circumstance !== undefined) {
    return { kind: 'circumstance', name: circumstance, slot: slotOfCircumstance(circumstance) };
  }
  const match = /^([a-z]+[0-9]?)([+-][0-9])?$/.exec(name);
  const attribute = attributes.findIndex((known) => known === match?.[1]);
  const position = Number(match?.[2] ?? 0);
  if (attribute === -1 || Math.abs(position) > reach) throw new Error(`There is no such part of a feature: ${name}`);
  return { kind: 'word', position, attribute, slot: slotOf(attribute, position) };
}

/** A number for a string, 32 bits: FNV-1a over its code units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) | 0;
}

/** How many rows of weights there are, as a power of two: features share them by chance (the "hashing trick"). */
export const rowBits = 18;

/** The row of weights of a feature and its values; the multipliers are those of MurmurHash3. */
export function rowOf(seed: number, first: number, second: number): number {
  return rowOfHashes(hashOfFirst(seed, first), hashOfSecond(second));
}

/** What the first value and the second give to the row: a word that is met again has them at hand. */
export function hashOfFirst(seed: number, first: number): number {
  const hash = Math.imul(first ^ seed, 0xcc9e2d51);
  return hash ^ (hash >>> 15);
}

export function hashOfSecond(second: number): number {
  return Math.imul(second, 0x1b873593);
}

export function rowOfHashes(first: number, second: number): number {
  let hash = Math.imul(first ^ second, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash >>> (32 - rowBits);
}
