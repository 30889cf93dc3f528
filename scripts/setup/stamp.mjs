import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { systemError } from './setupProblem.mjs';

/**
 * A small file that says what a step was done for. It is written when the step is over, and whole.
 * @param {string} path
 * @param {string} content
 */
export async function writeStamp(path, content) {
  await mkdir(dirname(path), { recursive: true });
  const aside = `${path}.${process.pid}`;
  await writeFile(aside, content);
  await rename(aside, path);
}

/**
 * @param {string} path
 * @returns {Promise<string | null>} `null` when there is none
 */
export async function readStamp(path) {
  try {
    return await readFile(path, 'utf8');
  } catch (thrown) {
    if (['ENOENT', 'ENOTDIR'].includes(systemError(thrown).code)) return null;
    throw thrown;
  }
}
