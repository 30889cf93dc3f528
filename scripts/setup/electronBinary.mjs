import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { runQuietly } from './runQuietly.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

/** @typedef {import('./places.mjs').Places} Places */

/**
 * @typedef {object} ElectronAnswer
 * @property {string | null} executable
 * @property {string | null} refusal why there is none, to follow a colon
 */

const secondsForDownloading = 300;
const secondsForTrying = 30;

/**
 * What is known of Electron without fetching anything: that it is there, or why it could not be had the last time.
 * @param {Places} places
 * @returns {Promise<ElectronAnswer | null>} `null` when nothing is known
 */
export async function knownElectron(places) {
  const executable = await installedElectron(places);
  const remembered = await rememberedRefusal(places);
  if (remembered === null) return executable === null ? null : { executable, refusal: null };
  // Somebody may have fetched it by hand since it was refused for not being there.
  return remembered.wasThere === (executable !== null) ? { executable: null, refusal: remembered.refusal } : null;
}

/**
 * Fetches Electron's binary, which is not on the npm registry, and tries it. An answer without it is remembered until
 * Electron's version changes or `forgetElectron` is called.
 * @param {Places} places
 * @param {{ say: (line: string) => void, seconds?: number, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<ElectronAnswer>}
 */
export async function fetchElectron(places, { say, seconds = secondsForDownloading, env = process.env }) {
  if ((await installedElectron(places)) === null) {
    say('Fetching Electron (once, about 110 MB)…');
    const script = join(places.electronPackage, 'install.js');
    const result = await runQuietly(process.execPath, [script], { cwd: places.root, env, seconds });
    if (result.status !== 0) return refuse(places, downloadFaultOf(result, seconds));
  }
  const executable = await installedElectron(places);
  if (executable === null) return refuse(places, 'its download was not complete');
  const trial = await tryElectron(executable, places, env);
  if (trial.status !== 0) return refuse(places, trialFaultOf(trial));
  await forgetElectron(places);
  return { executable, refusal: null };
}

/** @param {Places} places */
export async function forgetElectron(places) {
  await rm(places.electronRefusal, { force: true });
}

/**
 * The executable, where Electron's own installer has finished with it.
 * @param {Places} places
 */
async function installedElectron(places) {
  const { electronPackage } = places;
  const downloaded = await readStamp(join(electronPackage, 'dist', 'version'));
  const executable = await readStamp(join(electronPackage, 'path.txt'));
  if (downloaded === null || executable === null) return null;
  if (downloaded.replace(/^v/, '').trim() !== (await electronVersion(places))) return null;
  const path = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(electronPackage, 'dist'), executable);
  return existsSync(path) ? path : null;
}

/**
 * Runs it as Node, which needs no window but all of its libraries.
 * @param {string} executable
 * @param {Places} places
 * @param {NodeJS.ProcessEnv} env
 */
function tryElectron(executable, places, env) {
  return runQuietly(executable, ['--print', 'process.versions.electron'], {
    cwd: places.root,
    env: { ...env, ELECTRON_RUN_AS_NODE: '1' },
    seconds: secondsForTrying,
  });
}

/** @param {Places} places */
async function electronVersion(places) {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(await readFile(join(places.electronPackage, 'package.json'), 'utf8'));
  return version;
}

/**
 * @param {Places} places
 * @returns {Promise<{ refusal: string, wasThere: boolean } | null>}
 */
async function rememberedRefusal(places) {
  const remembered = await readStamp(places.electronRefusal);
  if (remembered === null) return null;
  /** @type {{ version: string, refusal: string, wasThere: boolean }} */
  const { version, ...said } = JSON.parse(remembered);
  return version === (await electronVersion(places)) ? said : null;
}

/**
 * @param {Places} places
 * @param {string} refusal
 * @returns {Promise<ElectronAnswer>}
 */
async function refuse(places, refusal) {
  const version = await electronVersion(places);
  const wasThere = (await installedElectron(places)) !== null;
  await writeStamp(places.electronRefusal, JSON.stringify({ version, refusal, wasThere }));
  return { executable: null, refusal };
}

/**
 * @param {import('./runQuietly.mjs').QuietRun} result
 * @param {number} seconds
 */
function downloadFaultOf({ timedOut, output }, seconds) {
  if (timedOut) return `its download was not over after ${seconds} seconds`;
  if (/\bENOSPC\b/.test(output)) return 'the disk is full';
  if (/fetch failed|\b(?:ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT)\b/.test(output))
    return 'its site could not be reached';
  const status = /\b(?:status|Response code)\D{0,20}(\d{3})\b/i.exec(output);
  return status === null ? 'its download failed' : `its site answered ${status[1]}`;
}

/** @param {import('./runQuietly.mjs').QuietRun} result */
function trialFaultOf({ output }) {
  const library = /error while loading shared libraries: ([^\s:]+)/.exec(output);
  return library === null ? 'it does not run on this machine' : `this system lacks ${library[1]}, which it needs`;
}
