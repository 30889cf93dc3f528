import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { readTreebank } from '../scripts/tagger/treebank.mjs';
import { loadBundles } from './bundles.mjs';
import { processorTime } from './processorTime.mjs';
import { rates, thousands } from './statistics.mjs';
import { englishText } from './texts.mjs';

/** Treebanks lie beside the project, not in it: their sentences belong to their authors. */
const folder = join('..', 'shared', 'treebanks');
const treebanks = [
  { name: 'EWT test', file: 'en_ewt-test.conllu' },
  { name: 'PUD', file: 'en_pud-test.conllu' },
];
const speed = { length: 1_000_000, runs: 7, warmUps: 2 };

/** @typedef {import('../scripts/tagger/treebank.mjs').TreebankSentence} TreebankSentence */
/** @typedef {{ start: number, end: number, partOfSpeech: string, endsSentence: boolean }} Word */

/**
 * Words, sentence ends and parts of speech against linguists', beside wink-nlp's in the same run; and how fast they are found.
 * @param {string} root
 * @returns {Promise<import('./bench.mjs').Measurement[]>}
 */
export async function tagger(root) {
  const bundles = await loadBundles(root);
  const measured = existsSync(join(root, folder))
    ? await Promise.all(
        treebanks.map(async ({ name, file }) => againstTreebank(name, join(root, folder, file), bundles)),
      )
    : [[{ what: 'parts of speech against treebanks', median: 'not measured', range: `(${folder} is absent)` }]];
  return [...measured.flat(), ...(await howFast(root, bundles))];
}

/**
 * @param {string} name
 * @param {string} file
 * @param {import('./bundles.mjs').Bundles} bundles
 */
async function againstTreebank(name, file, { readSentences, readSentencesByWink, englishTagger, tagSet }) {
  const sentences = await readTreebank(file);
  const { text, words } = inPlainText(sentences);
  const own = compare(words, wordsOf(readSentences(text, 'en')));
  const wink = compare(words, wordsOf(readSentencesByWink(text)));
  const given = givenWords(sentences, (list) =>
    [...englishTagger().tag(list)].map((tag) => tagSet[tag]?.partOfSpeech ?? 'X'),
  );
  /** @param {string} what @param {(shares: Shares) => number} share */
  const row = (what, share) => ({
    what: `${name}, from plain text: ${what}`,
    median: percent(share(own)),
    range: `(wink-nlp ${percent(share(wink))})`,
  });
  return [
    {
      what: `${name}, words given: parts of speech right`,
      median: percent(given.right),
      range: `(verbs found ${percent(given.verbsFound)}; ${thousands(words.length)} words)`,
    },
    row('parts of speech right', ({ right }) => right),
    row('verbs found', ({ verbsFound }) => verbsFound),
    row('what is called a verb is one', ({ verbsRight }) => verbsRight),
    row('words, F1', ({ words: f1 }) => f1),
    row('sentence ends, F1', ({ ends }) => ends),
  ];
}

/**
 * The treebank's text, with an empty line between paragraphs, and where its words lie in it. A word that is not written as the
 * treebank has it (of "dunno" the parts) is left out.
 * @param {readonly TreebankSentence[]} sentences
 * @returns {{ text: string, words: Word[] }}
 */
function inPlainText(sentences) {
  let text = '';
  /** @type {Word[]} */
  const found = [];
  for (const { text: written, words, partsOfSpeech, opensParagraph } of sentences) {
    text += text === '' ? '' : opensParagraph ? '\n\n' : ' ';
    let at = text.length;
    text += written;
    for (const [index, word] of words.entries()) {
      const start = text.indexOf(word, at);
      if (start === -1 || text.slice(at, start).trim() !== '') continue;
      at = start + word.length;
      found.push({
        start,
        end: at,
        partOfSpeech: partsOfSpeech[index] ?? '',
        endsSentence: index === words.length - 1,
      });
    }
  }
  return { text, words: found };
}

/** @param {Iterable<import('../src-main/language/types.ts').Sentence>} sentences @returns {Word[]} */
function wordsOf(sentences) {
  return Array.from(sentences, ({ tokens }) =>
    tokens.map(({ start, end, partOfSpeech }, index) => ({
      start,
      end,
      partOfSpeech,
      endsSentence: index === tokens.length - 1,
    })),
  ).flat();
}

/** @typedef {{ right: number, verbsFound: number, verbsRight: number, words: number, ends: number }} Shares */

/** @param {readonly Word[]} gold @param {readonly Word[]} found @returns {Shares} */
function compare(gold, found) {
  const at = new Map(found.map((word) => [`${word.start}-${word.end}`, word]));
  const met = gold.map((word) => ({ word, other: at.get(`${word.start}-${word.end}`) }));
  const isVerb = (/** @type {Word | undefined} */ word) => word?.partOfSpeech === 'VERB';
  const right = met.filter(({ word, other }) => word.partOfSpeech === other?.partOfSpeech).length;
  const verbs = met.filter(({ word, other }) => isVerb(word) && isVerb(other)).length;
  const goldEnds = new Set(gold.filter(({ endsSentence }) => endsSentence).map(({ end }) => end));
  const ends = found.filter(({ endsSentence }) => endsSentence);
  return {
    right: right / gold.length,
    verbsFound: verbs / gold.filter(isVerb).length,
    verbsRight: verbs / found.filter(isVerb).length,
    words: f1(met.filter(({ other }) => other !== undefined).length, gold.length, found.length),
    ends: f1(ends.filter(({ end }) => goldEnds.has(end)).length, goldEnds.size, ends.length),
  };
}

/** @param {readonly TreebankSentence[]} sentences @param {(words: readonly string[]) => string[]} tag */
function givenWords(sentences, tag) {
  const pairs = sentences.flatMap(({ words, partsOfSpeech }) => {
    const tags = tag(words);
    return partsOfSpeech.map((gold, index) => ({ gold, found: tags[index] }));
  });
  const verbs = pairs.filter(({ gold }) => gold === 'VERB');
  return {
    right: pairs.filter(({ gold, found }) => gold === found).length / pairs.length,
    verbsFound: verbs.filter(({ found }) => found === 'VERB').length / verbs.length,
  };
}

/**
 * @param {string} root
 * @param {import('./bundles.mjs').Bundles} bundles
 */
async function howFast(root, { readSentences, readSentencesByWink, englishTagger }) {
  const { textOf, source } = await englishText(root);
  const text = textOf(speed.length);
  const sentences = Array.from(readSentences(text, 'en'), ({ tokens }) => tokens.map(({ text: word }) => word));
  const readAll = (/** @type {Iterable<import('../src-main/language/types.ts').Sentence>} */ read) => {
    let words = 0;
    for (const { tokens } of read) words += tokens.length;
    return words;
  };
  return [
    rates(
      `tagging alone, ${thousands(text.length)} characters`,
      timed(text, () => sentences.forEach((words) => englishTagger().tag(words))),
      source,
    ),
    rates(
      'cutting into words and sentences, and tagging',
      timed(text, () => readAll(readSentences(text, 'en'))),
    ),
    rates(
      'the same, wink-nlp',
      timed(text, () => readAll(readSentencesByWink(text))),
    ),
  ];
}

/** @param {string} text @param {() => unknown} work @returns {number[]} characters a second */
function timed(text, work) {
  for (let run = 0; run < speed.warmUps; run += 1) work();
  return Array.from({ length: speed.runs }, () => {
    const taken = processorTime();
    work();
    return text.length / (taken() / 1000);
  });
}

/** @param {number} found @param {number} gold @param {number} all */
function f1(found, gold, all) {
  return (2 * found) / (gold + all);
}

/** @param {number} share */
function percent(share) {
  return `${(share * 100).toFixed(1)} %`;
}
