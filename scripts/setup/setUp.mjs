import { build, buildStands } from './build.mjs';
import { dependenciesStand, installDependencies } from './dependencies.mjs';
import { fetchElectron, forgetElectron, knownElectron } from './electronBinary.mjs';
import { withSetupLock } from './setupLock.mjs';

/** @typedef {import('./places.mjs').Places} Places */
/** @typedef {import('./electronBinary.mjs').ElectronAnswer} ElectronAnswer */

/**
 * @typedef {object} Step
 * @property {(places: Places) => Promise<boolean>} stands
 * @property {(places: Places, options: { say: (line: string) => void }) => Promise<unknown>} take
 */

/** @type {Readonly<Record<'dependencies' | 'electron' | 'build', Step>>} */
export const steps = {
  dependencies: { stands: dependenciesStand, take: installDependencies },
  electron: { stands: async (places) => (await knownElectron(places)) !== null, take: fetchElectron },
  build: { stands: buildStands, take: build },
};

/**
 * Takes the steps that are wanting, in order, one start at a time. Where none is, nothing is written: a read-only
 * installation works too.
 * @param {Places} places
 * @param {readonly Step[]} wanted
 * @param {(line: string) => void} say
 */
export async function setUp(places, wanted, say) {
  for (const { stands, take } of wanted) {
    if (await stands(places)) continue;
    await withSetupLock(places.setupLock, say, async () => {
      // Whoever held the lock before may have taken this step.
      if (!(await stands(places))) await take(places, { say });
    });
  }
}

/**
 * @param {Places} places
 * @param {{ say: (line: string) => void, retryElectron?: boolean }} options
 * @returns {Promise<ElectronAnswer>}
 */
export async function setUpApplication(places, { say, retryElectron = false }) {
  await setUp(places, [steps.dependencies], say);
  if (retryElectron) await forgetElectron(places);
  await setUp(places, [steps.electron, steps.build], say);
  return (await knownElectron(places)) ?? { executable: null, refusal: 'it has gone meanwhile' };
}
