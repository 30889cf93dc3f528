import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { placesOf } from '../scripts/setup/places.mjs';

/** @typedef {import('./bench.mjs').Measurement} Measurement */

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
 * What a script wrote. Status 1 is its verdict on what it read, and no failure of its own. It writes into a file: one that ends by
 * `process.exit` loses what a pipe has not taken yet.
 * @param {readonly string[]} words
 * @param {string} input
 */
function output(words, input) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  const written = join(folder, 'written');
  const descriptor = openSync(written, 'w');
  try {
    const { stderr, status } = spawnSync(process.execPath, words, { input, stdio: ['pipe', descriptor, 'pipe'] });
    if (status !== 0 && status !== 1) throw new Error(`${words.join(' ')} ended with status ${status}: ${stderr}`);
    if (stderr.length > 0) throw new Error(`${words.join(' ')} complained: ${stderr}`);
    return readFileSync(written, 'utf8');
  } finally {
    closeSync(descriptor);
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {number} part
 * @param {number} whole
 */
export function percent(part, whole) {
  return whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`;
}
