/** Makes the lexicon: words of the treebank with their tags, words of WordNet with their counts. */
import { irregularVerbs, wordNetCounts } from './wordnet.mjs';

/** @typedef {import('../../src-main/language/tagger/lexicon.ts').LexiconFile} LexiconFile */
/** @typedef {{ words: readonly string[], tags: readonly number[] }} TaggedSentence */

/** A word that was met once only is as good as unknown; so the tagger learns what unknown words are like. */
const fewestTimes = 2;
/** Tags that a word has less often are mistakes or marvels. */
const leastShare = 0.02;
const mostTags = 3;
/** A list of tags that fewer words have is cut to its first. */
const fewestWordsOfList = 2;

/**
 * @param {readonly TaggedSentence[]} sentences
 * @param {import('./core.mjs').Core} core
 * @returns {Promise<LexiconFile>}
 */
export async function makeLexicon(sentences, { classOfWord, digits }) {
  const usual = usualTags(sentences, classOfWord);
  const tagLists = ['', ...[...new Set(usual.values())].sort()];
  const senses = await sensesOfWords();
  const words = [...new Set([...usual.keys(), ...senses.keys()])].sort();
  /** @param {number} value */
  const pair = (value) => `${digits.charAt(value >> 6)}${digits.charAt(value & 63)}`;
  return {
    words: words.join(' '),
    usual: words.map((word) => pair(tagLists.indexOf(usual.get(word) ?? ''))).join(''),
    tagLists,
    senses: words.map((word) => pair(senses.get(word) ?? 0)).join(''),
    irregularVerbs: (await irregularVerbs()).map((forms) => forms.join(':')).join(' '),
  };
}

/**
 * @param {readonly TaggedSentence[]} sentences
 * @param {(word: string) => string} classOfWord
 * @returns {Map<string, string>}
 */
function usualTags(sentences, classOfWord) {
  /** @type {Map<string, Map<number, number>>} */
  const counts = new Map();
  for (const { words, tags } of sentences) {
    for (const [index, word] of words.entries()) {
      const name = classOfWord(word);
      const ofWord = counts.get(name) ?? new Map();
      const tag = tags[index] ?? 0;
      ofWord.set(tag, (ofWord.get(tag) ?? 0) + 1);
      counts.set(name, ofWord);
    }
  }
  /** @type {Map<string, number[]>} */
  const lists = new Map();
  for (const [word, ofWord] of counts) {
    const times = [...ofWord.values()].reduce((sum, count) => sum + count, 0);
    if (times < fewestTimes || /\s/.test(word)) continue;
    const common = [...ofWord].filter(([, count]) => count >= times * leastShare);
    common.sort(([tag, count], [otherTag, otherCount]) => otherCount - count || tag - otherTag);
    const list = common.slice(0, mostTags).map(([tag]) => tag);
    lists.set(word, list);
  }
  /** @type {Map<string, number>} */
  const wordsOfList = new Map();
  for (const list of lists.values()) wordsOfList.set(list.join('/'), (wordsOfList.get(list.join('/')) ?? 0) + 1);
  return new Map(
    [...lists].map(([word, list]) => {
      const isRare = (wordsOfList.get(list.join('/')) ?? 0) < fewestWordsOfList;
      return [word, (isRare ? list.slice(0, 1) : list).join('/')];
    }),
  );
}

/**
 * Three bits each for verb, noun, adjective, adverb. Words that can only be nouns and were hardly met are left out: an unknown word
 * is taken for one anyway.
 * @returns {Promise<Map<string, number>>}
 */
async function sensesOfWords() {
  /** @type {Map<string, number>} */
  const senses = new Map();
  for (const [word, { verb, noun, adjective, adverb }] of await wordNetCounts()) {
    const isTold = verb !== undefined || (noun ?? 0) > 0 || adjective !== undefined || adverb !== undefined;
    if (!isTold) continue;
    senses.set(word, (step(verb) << 9) | (step(noun) << 6) | (step(adjective) << 3) | step(adverb));
  }
  return senses;
}

/** Each step stands for about four times as many. @param {number | undefined} count */
function step(count) {
  if (count === undefined) return 0;
  return 1 + [1, 4, 16, 64, 256, 1024].filter((least) => count >= least).length;
}
