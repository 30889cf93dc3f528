import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { systemError } from './setupProblem.mjs';

/**
 * A hash of names and contents of files and folders under `root`; what is not there counts as not there. Contents, not
 * times: a checkout or a copy gives every file a new time.
 * @param {string} root
 * @param {readonly string[]} names files or folders
 * @param {(name: string) => boolean} [counts] asked for each file
 * @returns {Promise<string>}
 */
export async function fingerprintOf(root, names, counts = () => true) {
  const hash = createHash('sha256');
  for (const name of names) {
    for (const file of await filesUnder(root, name)) {
      if (!counts(file)) continue;
      const content = await readFile(join(root, file));
      hash.update(`${file}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} name
 * @returns {Promise<string[]>} paths below `root`, with `/`, sorted
 */
async function filesUnder(root, name) {
  try {
    if (!(await stat(join(root, name))).isDirectory()) return [name];
  } catch (thrown) {
    if (systemError(thrown).code === 'ENOENT') return [];
    throw thrown;
  }
  const entries = (await readdir(join(root, name))).sort();
  return (await Promise.all(entries.map((entry) => filesUnder(root, `${name}/${entry}`)))).flat();
}
