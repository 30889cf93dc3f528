import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { loadBundles } from './bundles.mjs';
import { englishCorpora, material } from './texts.mjs';

/** Each with whether chrono-node is asked to read it too: the adapter has it read English. */
const corpora = [
  ...englishCorpora.map((corpus) => ({ corpus, chronoReads: true })),
  { corpus: 'krauts', chronoReads: false },
];
const packagesFromHere = fileURLToPath(new URL('./packagesFromHere.mjs', import.meta.url));

/** @typedef {{ id: string, text: string, dct: string }} GoldRow */

/**
 * Time expressions against linguists' (TempEval-3 measures, F1 in per cent): found with the same span, found with the same value;
 * beside chrono-node's.
 * @param {string} root
 * @returns {Promise<import('./bench.mjs').Measurement[]>}
 */
export async function goldTexts(root) {
  const folder = join(root, material);
  if (!existsSync(folder)) {
    return [{ what: 'time expressions against gold', median: 'not measured', range: `(${material} is absent)` }];
  }
  const bundles = await loadBundles(root);
  const { score, readJsonl } = await import(pathToFileURL(join(folder, 'score.mjs')).href);
  return corpora.map(({ corpus, chronoReads }) => {
    const file = join(folder, 'data', `${corpus}.jsonl`);
    /** @type {GoldRow[]} */
    const gold = readJsonl(file);
    const { strict, value } = score(
      gold,
      gold.map((row) => predicted(row, bundles)),
    );
    const answers = join(bundles.folder, `${corpus}-chrono.jsonl`);
    const chrono = chronoReads ? score(gold, readJsonl(readByChrono(folder, file, answers))) : null;
    const beside =
      chrono === null ? [] : [`chrono-node: value ${percent(chrono.value.f1)}, strict ${percent(chrono.strict.f1)}`];
    return {
      what: `${corpus}, time expressions: value F1`,
      median: percent(value.f1),
      range: `(${[`strict F1 ${percent(strict.f1)}, ${gold.length} texts`, ...beside].join('; ')})`,
    };
  });
}

/**
 * @param {GoldRow} row
 * @param {import('./bundles.mjs').Bundles} bundles
 */
function predicted({ id, text, dct }, { makeTimeReader, readSentences }) {
  const [year = 0, month = 0, day = 0] = dct.split('-').map(Number);
  const reader = makeTimeReader(text, { documentDate: { year, month, day } });
  return {
    id,
    timexes: Array.from(readSentences(text, reader.language), (sentence) => reader.read(sentence).expressions).flat(),
  };
}

/**
 * Has chrono-node read a corpus by the adapter that lies beside the gold texts.
 * @param {string} folder
 * @param {string} corpus
 * @param {string} answers where they are written
 */
function readByChrono(folder, corpus, answers) {
  const adapter = join(folder, 'adapters', 'chrono.mjs');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', pathToFileURL(packagesFromHere).href, adapter, corpus, answers],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`chrono-node’s adapter ended with status ${status}: ${stderr}`);
  return answers;
}

/** @param {number} share */
function percent(share) {
  return `${(share * 100).toFixed(1)} %`;
}
