// npm run bench:faults [-- NAME…] [--seed NUMBER] [--times NUMBER]: proves by doing it that nothing a person decided is lost, on the
// built host and in a real Chromium. One file a part, in the order below; with names, only those. A row that is not as it must be
// ends the run with status 1.
import { parseArgs } from 'node:util';

import { runEntry } from '../../scripts/setup/entry.mjs';
import { placesOf, projectFolder } from '../../scripts/setup/places.mjs';
import { setUp, steps } from '../../scripts/setup/setUp.mjs';
import { SetupProblem } from '../../scripts/setup/setupProblem.mjs';

/** @typedef {import('../bench.mjs').Measurement} Measurement */
/**
 * @typedef {object} Trial
 * @property {string} root of the project, where it is built
 * @property {number} seed of all that is left to chance
 * @property {number | null} times how often it is tried; `null` for as often as the part itself wants
 * @property {(line: string) => void} say what is worth seeing before the table
 */

/**
 * Loaded when they are run: a fresh clone has none of the packages that they need until it is set up.
 * @type {Readonly<Record<string, (trial: Trial) => Promise<readonly Measurement[]>>>}
 */
const parts = {
  'host-kills': async (trial) => (await import('./hostKills.mjs')).hostKills(trial),
  'page-kills': async (trial) => (await import('./pageKills.mjs')).pageKills(trial),
  'save-steps': async (trial) => (await import('./saveSteps.mjs')).saveSteps(trial),
  'mutated-files': async (trial) => (await import('./mutatedFiles.mjs')).mutatedFiles(trial),
  'two-hosts': async (trial) => (await import('./twoHosts.mjs')).twoHosts(trial),
};

/** @param {string[]} commandLine */
function readCommandLine(commandLine) {
  const { values, positionals } = parseArgs({
    args: commandLine,
    allowPositionals: true,
    options: { seed: { type: 'string' }, times: { type: 'string' } },
  });
  const unknown = positionals.find((name) => !(name in parts));
  if (unknown !== undefined)
    throw new SetupProblem(`There is no part named ${unknown}; there are ${Object.keys(parts).join(', ')}.`);
  return {
    names: positionals.length > 0 ? positionals : Object.keys(parts),
    seed: wholeNumber('seed', values.seed) ?? Math.floor(Math.random() * 2 ** 32),
    times: wholeNumber('times', values.times),
  };
}

/** @param {string} option @param {string | undefined} text */
function wholeNumber(option, text) {
  if (text === undefined) return null;
  if (!/^\d{1,10}$/.test(text)) throw new SetupProblem(`--${option} wants a whole number, not “${text}”.`);
  return Number(text);
}

/** @param {string[]} commandLine */
async function run(commandLine) {
  const { names, seed, times } = readCommandLine(commandLine);
  const places = placesOf(projectFolder);
  /** @param {string} line */
  const say = (line) => console.log(line);
  await setUp(places, [steps.dependencies, steps.build], say);
  const { printMeasurements } = await import('../printMeasurements.mjs');
  say(`Seed ${seed}; the same with --seed ${seed}.`);
  let failed = false;
  for (const [name, part] of Object.entries(parts)) {
    if (!names.includes(name)) continue;
    const rows = await part({ root: places.root, seed, times, say });
    printMeasurements(rows);
    failed ||= rows.some((row) => row.failed === true);
  }
  return failed ? 1 : 0;
}

await runEntry(() => Promise.resolve({ run }));
