import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Keeps what a failed step said, where it can be kept: on a full disk there is no place, and the step's own sentence
 * matters more.
 * @param {string} folder
 * @param {string} step
 * @param {string} output
 * @returns {Promise<string | null>} the log's path
 */
export async function keepLog(folder, step, output) {
  const path = join(folder, `${step}.log`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(path, output);
    return path;
  } catch {
    return null;
  }
}
