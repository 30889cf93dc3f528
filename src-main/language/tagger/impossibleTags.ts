/** Tags that a word cannot have by how it is written, or by what WordNet knows of it: "summit" is no past, "hill" no adverb. */
import type { PartOfSpeech, WordForm } from '../types.ts';

import type { Lexicon } from './lexicon.ts';
import { tagSet } from './tagSet.ts';
import { classOfWord } from './wordClasses.ts';

interface TagRule {
  readonly partOfSpeech: PartOfSpeech;
  readonly form: WordForm | null;
  /** The letter by which `Lexicon.senses` says that a word can be this. */
  readonly letter: string;
  /** How a word ends that WordNet does not have, if it is this. */
  readonly ending: RegExp;
}

const anyEnding = /(?:)/;

const rules: readonly TagRule[] = [
  { partOfSpeech: 'VERB', form: 'base', letter: 'V', ending: anyEnding },
  { partOfSpeech: 'VERB', form: 'present', letter: 'V', ending: anyEnding },
  { partOfSpeech: 'VERB', form: 'past', letter: 'D', ending: /(?:['’]?d|t)$/ },
  { partOfSpeech: 'VERB', form: 'participle', letter: 'N', ending: /(?:['’]?d|t|n)$/ },
  { partOfSpeech: 'VERB', form: 'ing', letter: 'G', ending: /in['’g]?$/ },
  { partOfSpeech: 'VERB', form: 'thirdPerson', letter: 'Z', ending: /s$/ },
  { partOfSpeech: 'ADV', form: null, letter: 'r', ending: anyEnding },
];

/** With the numbers of their tags, all of which are below 32. */
const numbered = rules.map((rule) => ({
  ...rule,
  tag: tagSet.findIndex(({ partOfSpeech, form }) => partOfSpeech === rule.partOfSpeech && form === rule.form),
}));

/** Parts of speech that no new words come to: what is known as something else only is no pronoun. */
const closedParts: ReadonlySet<PartOfSpeech> = new Set(['PRON', 'DET', 'ADP', 'SCONJ', 'CCONJ', 'AUX']);
const isClosed = tagSet.map(({ partOfSpeech }) => closedParts.has(partOfSpeech));
const pronouns = tagSet.reduce(
  (bits, { partOfSpeech }, tag) => (partOfSpeech === 'PRON' ? bits | (1 << tag) : bits),
  0,
);

/** A bit for each tag that the word cannot have, the lowest for tag 0. What the treebank has is possible, however it is written. */
export function impossibleTags(text: string, lexicon: Lexicon): number {
  const word = text.toLowerCase();
  const usual = lexicon.usualTags(classOfWord(text)).split('/');
  const senses = lexicon.senses(text);
  const isKnown = senses !== '' || usual[0] !== '';
  let bits = isKnown && !usual.some((tag) => tag !== '' && isClosed[Number(tag)] === true) ? pronouns : 0;
  for (const { tag, letter, ending } of numbered) {
    const isPossible = senses === '' ? ending.test(word) : senses.includes(letter);
    if (!isPossible && !usual.includes(String(tag))) bits |= 1 << tag;
  }
  return bits;
}
