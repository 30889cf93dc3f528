import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { placesOf } from '../scripts/setup/places.mjs';

import { durations } from './statistics.mjs';

const runs = 10;

const commands = [
  { what: 'dateline --version, whole process', words: ['--version'] },
  { what: 'dateline extract on the seed article, whole process', words: ['extract', 'syria-2016-09-06.txt'] },
];

/**
 * The built command line from cold, as a script that calls it sees it.
 * @param {string} root
 */
export async function commandLineStart(root) {
  const { commandLine } = placesOf(root);
  return commands.map(({ what, words }) => {
    const times = Array.from({ length: runs }, () => {
      const began = performance.now();
      const { status } = spawnSync(process.execPath, [commandLine, ...words], { cwd: join(root, 'seeds') });
      if (status !== 0) throw new Error(`dateline ${words.join(' ')} ended with status ${status}.`);
      return performance.now() - began;
    });
    return durations(what, times);
  });
}
