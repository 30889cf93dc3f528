import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { placesOf } from '../scripts/setup/places.mjs';

import { durations } from './statistics.mjs';

const runs = 20;

const commands = [
  { what: 'Node alone, whole process', words: null },
  { what: 'dateline --version, whole process', words: ['--version'] },
  { what: 'dateline extract on the seed article, whole process', words: ['extract', 'syria-2016-09-06.txt'] },
];

/**
 * The built command line from cold, as a script that calls it sees it.
 * @param {string} root
 */
export async function commandLineStart(root) {
  const { commandLine } = placesOf(root);
  /** @param {readonly string[] | null} words */
  const wordsOfNode = (words) => (words === null ? ['--eval', ''] : [commandLine, ...words]);
  return commands.map(({ what, words }) => {
    const times = Array.from({ length: runs }, () => {
      const began = performance.now();
      const { status } = spawnSync(process.execPath, wordsOfNode(words), { cwd: join(root, 'seeds') });
      if (status !== 0) throw new Error(`${what} ended with status ${status}.`);
      return performance.now() - began;
    });
    return durations(what, times);
  });
}
