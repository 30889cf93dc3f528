// npm run bench: measures what the README promises, prints a table, writes no results. One file a bench, in the order below.
// A bench that compares with material outside the repository skips, and says so, where that is absent.
import { placesOf, projectFolder } from '../scripts/setup/places.mjs';
import { runEntry } from '../scripts/setup/entry.mjs';
import { setUp, steps } from '../scripts/setup/setUp.mjs';

import { commandLineStart } from './commandLineStart.mjs';
import { extractionOfLongText } from './extractionOfLongText.mjs';
import { extractionOfSeed } from './extractionOfSeed.mjs';
import { goldTexts } from './goldTexts.mjs';
import { pageOnScreen } from './pageOnScreen.mjs';

/**
 * @typedef {object} Measurement
 * @property {string} what
 * @property {string} median with its unit
 * @property {string} range from the least to the most
 */

/** @type {readonly ((root: string) => Promise<Measurement[]>)[]} */
const benches = [extractionOfSeed, extractionOfLongText, commandLineStart, pageOnScreen, goldTexts];

/** @param {readonly Measurement[]} rows */
function print(rows) {
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const { what, median, range } of rows) {
    console.log(`${what.padEnd(width)}  ${median.padStart(22)}  ${range}`);
  }
}

async function run() {
  const places = placesOf(projectFolder);
  await setUp(places, [steps.dependencies, steps.build], (line) => console.log(line));
  /** @type {Measurement[]} */
  const rows = [];
  for (const bench of benches) rows.push(...(await bench(places.root)));
  print(rows);
  return 0;
}

await runEntry(() => Promise.resolve({ run }));
