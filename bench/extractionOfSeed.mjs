import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { loadBundles } from './bundles.mjs';
import { durations } from './statistics.mjs';

const warmUps = 30;
const runs = 200;

/**
 * The seed article, warm: to stay under 20 ms.
 * @param {string} root
 */
export async function extractionOfSeed(root) {
  const { extract } = await loadBundles(root);
  const text = await readFile(join(root, 'seeds', 'syria-2016-09-06.txt'), 'utf8');
  const times = [];
  for (let run = 0; run < warmUps + runs; run += 1) {
    const began = performance.now();
    extract(text, { documentDate: null });
    times.push(performance.now() - began);
  }
  return [durations(`seed article (${text.length} characters), extraction, warm`, times.slice(warmUps))];
}
