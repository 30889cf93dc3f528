import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { runQuietly } from '../setup/runQuietly.mjs';
import { SetupProblem } from '../setup/setupProblem.mjs';

const secondsForPlaywright = 240;
const secondsForDebian = 600;
const secondsForTrying = 30;

const namesOnPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const otherPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * @typedef {object} Machine what the search asks of it
 * @property {NodeJS.ProcessEnv} env
 * @property {(path: string) => Promise<boolean>} works
 * @property {() => Promise<string>} playwrightsOwn where Playwright's own browser would be
 * @property {() => Promise<void>} installPlaywrights
 * @property {(() => Promise<void>) | null} installDebians `null` where it cannot be asked for
 */

/**
 * A Chromium for the end-to-end suite: the one named by CHROMIUM_PATH, Playwright's own, the system's; else Playwright's or
 * Debian's is installed.
 * @param {Machine} machine
 * @returns {Promise<string>} its executable
 */
export async function findChromium(machine) {
  const named = machine.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (await machine.works(named)) return named;
    throw new SetupProblem(`CHROMIUM_PATH names ${named}, which is no browser that runs: correct it, or unset it.`);
  }
  const present = await firstThatWorks(machine);
  if (present !== null) return present;
  await machine.installPlaywrights();
  const downloaded = await firstThatWorks(machine);
  if (downloaded !== null) return downloaded;
  if (machine.installDebians !== null) await machine.installDebians();
  const installed = await firstThatWorks(machine);
  if (installed !== null) return installed;
  throw new SetupProblem(
    'No Chromium was found for the end-to-end tests: install Chromium or Google Chrome (Debian: apt-get install chromium), or name one in CHROMIUM_PATH.',
  );
}

/** @param {Machine} machine */
async function firstThatWorks({ env, works, playwrightsOwn }) {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = namesOnPath.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const path of [await playwrightsOwn(), ...onPath, ...otherPlaces]) {
    if (await works(path)) return path;
  }
  return null;
}

/**
 * @param {string} root
 * @param {(line: string) => void} say
 * @returns {Machine}
 */
export function thisMachine(root, say) {
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  return {
    env: process.env,
    works: (path) => runsHere(path, root),
    playwrightsOwn: async () => (await import('@playwright/test')).chromium.executablePath(),
    installPlaywrights: async () => {
      say('Fetching Playwright’s Chromium (once)…');
      const script = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
      await runQuietly(process.execPath, [script, 'install', 'chromium'], { cwd: root, seconds: secondsForPlaywright });
    },
    installDebians: isRootOnDebian
      ? async () => {
          say('It could not be had. Installing Debian’s Chromium (once)…');
          await installWithApt(root);
        }
      : null,
  };
}

/** @param {string} root */
async function installWithApt(root) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const commandLine of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    await runQuietly('apt-get', commandLine, { cwd: root, env, seconds: secondsForDebian });
  }
}

/**
 * A browser can be there and lack a library of the system.
 * @param {string} path
 * @param {string} root
 */
async function runsHere(path, root) {
  if (!existsSync(path)) return false;
  // On Windows, asking for the version opens a window.
  if (process.platform === 'win32') return true;
  return (await runQuietly(path, ['--version'], { cwd: root, seconds: secondsForTrying })).status === 0;
}
