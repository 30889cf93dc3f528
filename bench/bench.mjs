// npm run bench [-- NAME…]: measures what the README promises, prints a table, writes no results. One file a bench, in the order
// below; with names, only those. A bench that compares with material outside the repository skips, and says so, where that is
// absent.
import { placesOf, projectFolder } from '../scripts/setup/places.mjs';
import { runEntry } from '../scripts/setup/entry.mjs';
import { setUp, steps } from '../scripts/setup/setUp.mjs';
import { SetupProblem } from '../scripts/setup/setupProblem.mjs';

import { commandLineStart } from './commandLineStart.mjs';
import { extractionOfLongText } from './extractionOfLongText.mjs';
import { extractionOfSeed } from './extractionOfSeed.mjs';
import { fuzz } from './fuzz.mjs';
import { goldEvents } from './goldEvents.mjs';
import { goldTexts } from './goldTexts.mjs';
import { pageOnScreen } from './pageOnScreen.mjs';
import { timeEngineBesidePeers } from './timeEngineBesidePeers.mjs';
import { timeEngineMemory } from './timeEngineMemory.mjs';
import { timeEngineScaling } from './timeEngineScaling.mjs';

/**
 * @typedef {object} Measurement
 * @property {string} what
 * @property {string} median with its unit
 * @property {string} range from the least to the most
 * @property {boolean} [failed] it is not as it must be: the run ends with status 1
 */

/** @type {Readonly<Record<string, (root: string) => Promise<Measurement[]>>>} */
const benches = {
  seed: extractionOfSeed,
  'long-text': extractionOfLongText,
  start: commandLineStart,
  page: pageOnScreen,
  engine: timeEngineBesidePeers,
  scaling: timeEngineScaling,
  memory: timeEngineMemory,
  gold: goldTexts,
  events: goldEvents,
  fuzz,
};

/** @param {readonly Measurement[]} rows */
function print(rows) {
  const width = Math.max(64, ...rows.map(({ what }) => what.length));
  for (const { what, median, range } of rows) {
    console.log(`${what.padEnd(width)}  ${median.padStart(22)}  ${range}`);
  }
}

/** @param {readonly string[]} names */
async function run(names) {
  const unknown = names.find((name) => !(name in benches));
  if (unknown !== undefined)
    throw new SetupProblem(`There is no bench named ${unknown}; there are ${Object.keys(benches).join(', ')}.`);
  const places = placesOf(projectFolder);
  await setUp(places, [steps.dependencies, steps.build], (line) => console.log(line));
  let failed = false;
  for (const [name, bench] of Object.entries(benches)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const rows = await bench(places.root);
    print(rows);
    failed ||= rows.some((row) => row.failed === true);
  }
  return failed ? 1 : 0;
}

await runEntry(() => Promise.resolve({ run }));
