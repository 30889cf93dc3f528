import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { loadExtract } from './engine.mjs';

/** Gold-standard texts and their scorer lie beside the project, not in it: they belong to their publishers. */
const material = join('..', 'shared', 'bench', 'time');
const corpora = ['timebank', 'aquaint', 'wikiwars'];

/** @typedef {{ id: string, text: string, dct: string }} GoldRow */

/**
 * Time expressions against linguists' (TempEval-3 measures, F1 in per cent): found with the same span, found with the same value.
 * @param {string} root
 * @returns {Promise<import('./bench.mjs').Measurement[]>}
 */
export async function goldTexts(root) {
  const folder = join(root, material);
  if (!existsSync(folder)) {
    return [{ what: 'time expressions against gold', median: 'not measured', range: `(${material} is absent)` }];
  }
  const extract = await loadExtract(root);
  const { score, readJsonl } = await import(pathToFileURL(join(folder, 'score.mjs')).href);
  return corpora.map((corpus) => {
    /** @type {GoldRow[]} */
    const gold = readJsonl(join(folder, 'data', `${corpus}.jsonl`));
    const predicted = gold.map(({ id, text, dct }) => {
      const [year = 0, month = 0, day = 0] = dct.split('-').map(Number);
      return { id, timexes: extract(text, { documentDate: { year, month, day } }).expressions };
    });
    const { strict, value } = score(gold, predicted);
    return {
      what: `${corpus}, time expressions: value F1`,
      median: percent(value.f1),
      range: `(strict F1 ${percent(strict.f1)}, ${gold.length} texts)`,
    };
  });
}

/** @param {number} share */
function percent(share) {
  return `${(share * 100).toFixed(1)} %`;
}
