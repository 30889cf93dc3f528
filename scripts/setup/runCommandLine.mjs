import { existsSync } from 'node:fs';

import { placesOf, projectFolder } from './places.mjs';
import { runApplication } from './runApplication.mjs';
import { setUp, steps } from './setUp.mjs';
import { callersFolder } from './surroundings.mjs';

/** Standard output belongs to the command's answer. @param {string} line */
const say = (line) => void console.error(line);

/**
 * @param {string[]} commandLine
 * @returns {Promise<number>}
 */
export async function run(commandLine) {
  const places = placesOf(projectFolder);
  // An installed package comes built, and without the lock file that npm leaves out of packages.
  if (existsSync(places.lockFile)) await setUp(places, [steps.dependencies, steps.build], say);
  const end = await runApplication(process.execPath, [places.commandLine, ...commandLine], {
    cwd: callersFolder('dateline'),
  });
  return end.status;
}
