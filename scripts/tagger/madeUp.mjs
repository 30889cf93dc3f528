/**
 * Made-up sentences for what news and histories are full of and a treebank of web pages hardly holds: short statements with a date,
 * with any verb. Few beside the treebank's, so that they teach the shape and not the words.
 */
import { inflected, irregularVerbs, wordNetCounts } from './wordnet.mjs';

/** @typedef {import('./lexicon.mjs').TaggedSentence} TaggedSentence */

/**
 * Words with the name of their tag ("in/ADP", "was/AUX.past"). Words in capitals are filled: VERB is a verb in the form of its tag,
 * NOUN and NAME are words of the treebank that have one tag only.
 */
const templates = [
  'the NOUN/NOUN.singular VERB/VERB.past in/ADP YEAR/NUM ./PUNCT',
  'the NOUN/NOUN.singular VERB/VERB.past the NOUN/NOUN.singular on/ADP WEEKDAY/PROPN.singular ./PUNCT',
  'NOUN/NOUN.plural VERB/VERB.past NUMBER/NUM NOUN/NOUN.plural on/ADP DAY/NUM MONTH/PROPN.singular ./PUNCT',
  'NOUN/NOUN.plural VERB/VERB.past the NOUN/NOUN.plural in/ADP MONTH/PROPN.singular YEAR/NUM ./PUNCT',
  'NAME/PROPN.singular VERB/VERB.past the NOUN/NOUN.singular in/ADP YEAR/NUM ./PUNCT',
  'NAME/PROPN.singular VERB/VERB.past on/ADP WEEKDAY/PROPN.singular ./PUNCT',
  'in/ADP YEAR/NUM ,/PUNCT NAME/PROPN.singular VERB/VERB.past NOUN/NOUN.plural in/ADP NAME/PROPN.singular ./PUNCT',
  'PRONOUN/PRON.personal VERB/VERB.past the NOUN/NOUN.singular on/ADP WEEKDAY/PROPN.singular ./PUNCT',
  'PRONOUN/PRON.personal VERB/VERB.past in/ADP NAME/PROPN.singular in/ADP YEAR/NUM ./PUNCT',
  'the NOUN/NOUN.singular was/AUX.past VERB/VERB.participle in/ADP YEAR/NUM ./PUNCT',
  'NOUN/NOUN.plural were/AUX.past VERB/VERB.participle on/ADP DAY/NUM MONTH/PROPN.singular ./PUNCT',
  'the NOUN/NOUN.singular VERB/VERB.participle in/ADP YEAR/NUM was/AUX.past VERB/VERB.participle by/ADP NOUN/NOUN.plural ./PUNCT',
  'a/DET NOUN/NOUN.singular VERB/VERB.participle by/ADP NAME/PROPN.singular VERB/VERB.past on/ADP WEEKDAY/PROPN.singular ./PUNCT',
  'the VERB/VERB.participle NOUN/NOUN.singular VERB/VERB.past the NOUN/NOUN.singular ,/PUNCT VERB/VERB.ing NUMBER/NUM NOUN/NOUN.plural ./PUNCT',
  'the NOUN/NOUN.singular had/AUX.past VERB/VERB.participle the NOUN/NOUN.plural and/CCONJ VERB/VERB.past in/ADP MONTH/PROPN.singular ./PUNCT',
  'NAME/PROPN.singular NAME/PROPN.singular ,/PUNCT VERB/VERB.participle in/ADP YEAR/NUM ,/PUNCT VERB/VERB.past in/ADP NAME/PROPN.singular ./PUNCT',
  // who did it, in a clause that describes them
  'NOUN/NOUN.plural that/PRON.wh VERB/VERB.past NOUN/NOUN.plural in/ADP MONTH/PROPN.singular VERB/VERB.past the NOUN/NOUN.singular ./PUNCT',
  'the NOUN/NOUN.singular that/PRON.wh VERB/VERB.past NUMBER/NUM NOUN/NOUN.plural was/AUX.past VERB/VERB.participle on/ADP WEEKDAY/PROPN.singular ./PUNCT',
  'the NOUN/NOUN.plural who/PRON.wh VERB/VERB.past NOUN/NOUN.singular NOUN/NOUN.plural VERB/VERB.past in/ADP YEAR/NUM ./PUNCT',
  // verbs behind “and”, and plans
  'the NOUN/NOUN.singular had/AUX.past VERB/VERB.participle the NOUN/NOUN.singular ,/PUNCT and/CCONJ VERB/VERB.past WEEKDAY/PROPN.singular as/ADP the NOUN/NOUN.singular ./PUNCT',
  'NOUN/NOUN.plural VERB/VERB.past the NOUN/NOUN.singular on/ADP WEEKDAY/PROPN.singular and/CCONJ VERB/VERB.past the NOUN/NOUN.plural ./PUNCT',
  'the NOUN/NOUN.singular of/ADP NAME/PROPN.singular is/AUX.thirdPerson VERB/VERB.participle to/PART.infinitive VERB/VERB.base WEEKDAY/PROPN.singular ./PUNCT',
  'the NOUN/NOUN.singular VERB/VERB.thirdPerson to/PART.infinitive VERB/VERB.base the NOUN/NOUN.plural in/ADP YEAR/NUM ./PUNCT',
  // nouns behind names, where verbs might stand as well
  'the NOUN/NOUN.singular will/AUX.modal be/AUX.base VERB/VERB.participle at/ADP the NAME/PROPN.singular NAME/PROPN.singular NOUN/NOUN.singular on/ADP MONTH/PROPN.singular DAY/NUM ./PUNCT',
  'the NAME/PROPN.singular NOUN/NOUN.singular VERB/VERB.past the NOUN/NOUN.singular of/ADP the NAME/PROPN.singular NOUN/NOUN.singular in/ADP YEAR/NUM ./PUNCT',
];
const sentencesOfTemplate = 32;
/** Rarer verbs are left to what the tagger learns of verbs as such. */
const fewestCounts = 3;

/** @type {Readonly<Record<string, readonly string[]>>} */
const slots = {
  MONTH: 'January February March April May June July August September October November December'.split(' '),
  WEEKDAY: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  PRONOUN: 'he she they it'.split(' '),
  NUMBER: 'two three five ten thirty 12 40 350 2,000'.split(' '),
  DAY: Array.from({ length: 28 }, (_, day) => String(day + 1)),
  YEAR: Array.from({ length: 400 }, (_, year) => String(1620 + year)),
};

/**
 * @param {readonly TaggedSentence[]} treebank
 * @param {import('./core.mjs').Core} core
 * @param {() => number} random
 * @returns {Promise<TaggedSentence[]>}
 */
export async function madeUpSentences(treebank, { tagSet }, random) {
  const names = tagSet.map(({ partOfSpeech, form }) => (form === null ? partOfSpeech : `${partOfSpeech}.${form}`));
  const pools = wordsOfOneTag(treebank, names);
  const irregular = await irregularVerbs();
  const verbs = [...(await wordNetCounts())].flatMap(([word, { verb }]) => ((verb ?? 0) >= fewestCounts ? [word] : []));
  verbs.sort();
  /** @param {readonly string[]} list */
  const pick = (list) => list[Math.floor(random() * list.length)] ?? '';
  /** @param {string} word @param {string} name */
  const fill = (word, name) => {
    if (word === 'VERB') return inflected(pick(verbs), irregular)[name.slice('VERB.'.length)] ?? '';
    if (word === 'NOUN' || word === 'NAME') return pick(pools.get(name) ?? []);
    return slots[word] === undefined ? word : pick(slots[word]);
  };
  return templates.flatMap((template) =>
    Array.from({ length: sentencesOfTemplate }, () => {
      const parts = template.split(' ').map((part) => (part === 'the' ? ['the', 'DET'] : part.split('/')));
      const words = parts.map(([word = '', name = '']) => fill(word, name));
      words[0] = (words[0] ?? '').charAt(0).toUpperCase() + (words[0] ?? '').slice(1);
      return { words, tags: parts.map(([, name = '']) => names.indexOf(name)) };
    }),
  );
}

/**
 * @param {readonly TaggedSentence[]} treebank
 * @param {readonly string[]} names of tags
 * @returns {Map<string, string[]>} by the name of the tag
 */
function wordsOfOneTag(treebank, names) {
  /** @type {Map<string, Set<string>>} */
  const tagsOf = new Map();
  for (const { words, tags } of treebank) {
    for (const [index, word] of words.entries()) {
      if (!/^[A-Za-z][a-z]{2,}$/.test(word)) continue;
      tagsOf.set(word, (tagsOf.get(word) ?? new Set()).add(names[tags[index] ?? 0] ?? ''));
    }
  }
  /** @type {Map<string, string[]>} */
  const pools = new Map();
  for (const [word, tags] of tagsOf) {
    const [name = ''] = tags;
    const isLarge = /^[A-Z]/.test(word);
    if (tags.size !== 1 || isLarge !== name.startsWith('PROPN')) continue;
    pools.set(name, [...(pools.get(name) ?? []), word]);
  }
  return pools;
}
