import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { loadBundles } from './bundles.mjs';
import { thousands } from './statistics.mjs';
import { englishText } from './texts.mjs';

const lengths = [10_000, 1_000_000, 10_000_000];
const reader = fileURLToPath(new URL('./readWholeText.mjs', import.meta.url));

/**
 * The most memory that a process of its own holds while it reads a text into sentences and time expressions and drops them.
 * @param {string} root
 * @returns {Promise<import('./bench.mjs').Measurement[]>}
 */
export async function timeEngineMemory(root) {
  const { folder } = await loadBundles(root);
  const { textOf } = await englishText(root);
  const file = join(folder, 'text.txt');
  const rows = [];
  for (const length of lengths) {
    await writeFile(file, textOf(length));
    const { status, stdout } = spawnSync(process.execPath, [reader, folder, file], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`Reading ${thousands(length)} characters ended with status ${status}.`);
    const { peak } = /** @type {{ peak: number }} */ (JSON.parse(stdout));
    rows.push({
      what: `memory at its most, sentences and time expressions of ${thousands(length)} characters`,
      median: `${thousands(peak / 1024)} MiB`,
      range: '(Node and the model of English included)',
    });
  }
  return rows;
}
