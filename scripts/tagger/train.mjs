/**
 * Makes the tagger's weights again, bit for bit, from the Universal Dependencies English Web Treebank and WordNet:
 * `node scripts/tagger/train.mjs --treebanks FOLDER`. Learns from `en_ewt-train.conllu` only; `en_ewt-dev.conllu` is what choices
 * were made by, and its figures are printed. The result, `resources/models/english.json`, is committed.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { loadCore } from './core.mjs';
import { makeLexicon } from './lexicon.mjs';
import { madeUpSentences } from './madeUp.mjs';
import { learn, learnTogether, randomNumbers } from './perceptron.mjs';
import { readTreebank } from './treebank.mjs';
import { writeWeights } from './writeWeights.mjs';

const seedOfMadeUp = 5;
const passes = { first: 8, second: 6 };
/** One a learner: what they learn is averaged. The first is also that of the rows that are used. */
const seeds = [7, 8, 9, 10, 11];
/** A row that was changed less often tells of chance. */
const fewestChanges = 3;

const root = fileURLToPath(new URL('../..', import.meta.url));
const target = join(root, 'resources', 'models', 'english.json');

const { values } = parseArgs({ options: { treebanks: { type: 'string' } } });
if (values.treebanks === undefined) {
  console.error('Say where the treebanks lie: node scripts/tagger/train.mjs --treebanks FOLDER');
  process.exit(2);
}

const core = await loadCore(root);
/** @param {string} name */
const read = async (name) => tagged(await readTreebank(join(values.treebanks ?? '', name)));
const training = await read('en_ewt-train.conllu');
const file = await makeLexicon(training, core);
const lexicon = new core.Lexicon(file);
const examples = [...training, ...(await madeUpSentences(training, core, randomNumbers(seedOfMadeUp)))];
// Learnt twice: first it shows which rows of weights come to be used, then those few do all the work.
console.log('Which rows of weights are used:');
const { changes } = learn(examples, lexicon, core, {
  seed: seeds[0] ?? 0,
  passes: passes.first,
  kept: null,
  tell: console.log,
});
const kept = Uint8Array.from(changes, (count) => (count >= fewestChanges ? 1 : 0));
console.log(`Weights for ${kept.reduce((sum, one) => sum + one, 0)} rows:`);
const learnt = learnTogether(seeds, (seed) =>
  learn(examples, lexicon, core, { seed, passes: passes.second, kept, tell: console.log }),
);
const weights = writeWeights(learnt, core);
const model = {
  about: 'Made by scripts/tagger/train.mjs. Licences and attribution: english.md beside this file.',
  ...file,
  weights,
};
await writeFile(target, `${JSON.stringify(model, null, 1)}\n`);

const tagger = new core.Tagger(lexicon, core.readWeights(weights));
const { words, right } = compare(tagger, await read('en_ewt-dev.conllu'));
console.log(`dev: ${((100 * right) / words).toFixed(2)} % of the parts of speech right`);
console.log(`${target}: ${Math.round(JSON.stringify(model).length / 1000)} kB`);

/** @param {readonly import('./treebank.mjs').TreebankSentence[]} sentences */
function tagged(sentences) {
  return sentences.map(({ words, partsOfSpeech, penn }) => ({
    words,
    tags: partsOfSpeech.map((partOfSpeech, index) => core.tagOf(partOfSpeech, penn[index] ?? '')),
  }));
}

/**
 * @param {InstanceType<import('./core.mjs').Core['Tagger']>} tagger
 * @param {ReturnType<typeof tagged>} sentences
 */
function compare(tagger, sentences) {
  let words = 0;
  let right = 0;
  for (const sentence of sentences) {
    const tags = tagger.tag(sentence.words);
    words += tags.length;
    tags.forEach((tag, index) => {
      const gold = core.tagSet[sentence.tags[index] ?? 0]?.partOfSpeech;
      if (core.tagSet[tag]?.partOfSpeech === gold) right += 1;
    });
  }
  return { words, right };
}
