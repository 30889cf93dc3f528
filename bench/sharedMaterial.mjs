import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { placesOf } from '../scripts/setup/places.mjs';

/** @typedef {import('./bench.mjs').Measurement} Measurement */

/** More than any script or any annotation writes here. */
const mostBytes = 512 * 1024 * 1024;

/**
 * Material that lies beside the project, not in it, with its own scripts: they write the rows that `annotate` may see, and score
 * what it made of them.
 * @typedef {object} Material
 * @property {(name: string) => string} path of a file in it
 * @property {(script: string, words: readonly string[]) => string} run runs one of its scripts; what it wrote
 * @property {(rows: string, name: string) => Promise<string>} annotate annotates rows; the file with the answers
 */

/**
 * Measures with the material of a folder, or says that it is absent.
 * @param {string} root
 * @param {string} folder from the project's own
 * @param {string} what is measured
 * @param {(material: Material) => Promise<Measurement[]>} measure
 * @returns {Promise<Measurement[]>}
 */
export async function withMaterial(root, folder, what, measure) {
  const place = join(root, folder);
  if (!existsSync(place)) return [{ what, median: 'not measured', range: `(${folder} is absent)` }];
  const answers = join(root, 'out', 'bench-answers');
  await mkdir(answers, { recursive: true });
  return measure({
    path: (name) => join(place, name),
    run: (script, words) => output([join(place, script), ...words], ''),
    annotate: async (rows, name) => {
      const file = join(answers, `${name}.jsonl`);
      await writeFile(file, output([placesOf(root).commandLine, 'annotate', '--jsonl'], rows));
      return file;
    },
  });
}

/**
 * What a script wrote. Status 1 is its verdict on what it read, and no failure of its own.
 * @param {readonly string[]} words
 * @param {string} input
 */
function output(words, input) {
  const { stdout, stderr, status } = spawnSync(process.execPath, words, {
    input,
    encoding: 'utf8',
    maxBuffer: mostBytes,
  });
  if (status !== 0 && status !== 1) throw new Error(`${words.join(' ')} ended with status ${status}: ${stderr}`);
  if (stderr !== '') throw new Error(`${words.join(' ')} complained: ${stderr}`);
  return stdout;
}

/**
 * @param {number} part
 * @param {number} whole
 */
export function percent(part, whole) {
  return whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`;
}
