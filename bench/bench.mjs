// npm run bench [-- NAME…]: measures what the README promises, prints a table, writes no results. One file a bench, in the order
// below; with names, only those. A bench that compares with material outside the repository skips, and says so, where that is
// absent.
import { placesOf, projectFolder } from '../scripts/setup/places.mjs';
import { runEntry } from '../scripts/setup/entry.mjs';
import { setUp, steps } from '../scripts/setup/setUp.mjs';
import { SetupProblem } from '../scripts/setup/setupProblem.mjs';

import { printMeasurements } from './printMeasurements.mjs';

/**
 * @typedef {object} Measurement
 * @property {string} what
 * @property {string} median with its unit
 * @property {string} range from the least to the most
 * @property {boolean} [failed] it is not as it must be: the run ends with status 1
 */

/**
 * Loaded when they are run: a fresh clone has none of the packages that they need until it is set up.
 * @type {Readonly<Record<string, (root: string) => Promise<Measurement[]>>>}
 */
const benches = {
  seed: async (root) => (await import('./extractionOfSeed.mjs')).extractionOfSeed(root),
  'long-text': async (root) => (await import('./extractionOfLongText.mjs')).extractionOfLongText(root),
  start: async (root) => (await import('./commandLineStart.mjs')).commandLineStart(root),
  page: async (root) => (await import('./pageOnScreen.mjs')).pageOnScreen(root),
  'text-pane': async (root) => (await import('./textPane.mjs')).textPane(root),
  projects: async (root) => (await import('./bigProjects.mjs')).bigProjects(root),
  engine: async (root) => (await import('./timeEngineBesidePeers.mjs')).timeEngineBesidePeers(root),
  scaling: async (root) => (await import('./timeEngineScaling.mjs')).timeEngineScaling(root),
  memory: async (root) => (await import('./timeEngineMemory.mjs')).timeEngineMemory(root),
  batch: async (root) => (await import('./batch.mjs')).batch(root),
  tagger: async (root) => (await import('./tagger.mjs')).tagger(root),
  gold: async (root) => (await import('./goldTexts.mjs')).goldTexts(root),
  events: async (root) => (await import('./goldEvents.mjs')).goldEvents(root),
  cases: async (root) => (await import('./cases.mjs')).cases(root),
  gum: async (root) => (await import('./gumDates.mjs')).gumDates(root),
  incidents: async (root) => (await import('./incidents.mjs')).incidents(root),
  trust: async (root) => (await import('./trust.mjs')).trust(root),
  anchors: async (root) => (await import('./anchors.mjs')).anchors(root),
  mutations: async (root) => (await import('./mutations.mjs')).mutations(root),
  'hostile-documents': async (root) => (await import('./hostileDocuments.mjs')).hostileDocuments(root),
  fuzz: async (root) => (await import('./fuzz.mjs')).fuzz(root),
};

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
    printMeasurements(rows);
    failed ||= rows.some((row) => row.failed === true);
  }
  return failed ? 1 : 0;
}

await runEntry(() => Promise.resolve({ run }));
