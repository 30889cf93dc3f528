import { readFile } from 'node:fs/promises';

import { fingerprintOf } from './fingerprint.mjs';
import { keepLog } from './keepLog.mjs';
import { findNpm } from './npm.mjs';
import { runQuietly } from './runQuietly.mjs';
import { SetupProblem } from './setupProblem.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

/** @typedef {import('./places.mjs').Places} Places */

const secondsForInstalling = 900;

/**
 * Whether `node_modules` is what `package-lock.json` asks for on this system.
 * @param {Places} places
 */
export async function dependenciesStand(places) {
  const wanted = await stampOf(places);
  if ((await readStamp(places.dependenciesStamp)) === wanted) return true;
  if (!(await npmInstalledThese(places))) return false;
  await writeStamp(places.dependenciesStamp, wanted);
  return true;
}

/**
 * @param {Places} places
 * @param {{ say: (line: string) => void, npm?: import('./npm.mjs').Npm, env?: NodeJS.ProcessEnv }} options
 */
export async function installDependencies(places, { say, npm = findNpm(), env = process.env }) {
  say('Installing what Dateline needs (once, about a minute)…');
  const stamp = await stampOf(places);
  // Whatever the user's settings leave out, the build needs; and where they silence npm (`npm run -s`), nothing would
  // explain a failure.
  const wishes = ['--include=dev', '--include=optional', '--loglevel=warn', '--no-audit', '--no-fund'];
  const commandLine = [...npm.first, 'ci', ...wishes];
  const { program, shell } = npm;
  const result = await runQuietly(program, commandLine, {
    cwd: places.root,
    env,
    shell,
    seconds: secondsForInstalling,
  });
  if (result.status !== 0) {
    const log = await keepLog(places.logs, 'npm-ci', result.output);
    throw new SetupProblem(faultOf(result), { log });
  }
  await writeStamp(places.dependenciesStamp, stamp);
}

/** @param {Places} places */
async function stampOf(places) {
  const lock = await fingerprintOf(places.root, ['package-lock.json']);
  return `${lock} ${process.platform} ${process.arch}\n`;
}

/**
 * Somebody may have run `npm ci` by hand. npm writes its own record of what it installed when it has done so.
 * @param {Places} places
 */
async function npmInstalledThese(places) {
  const record = await readStamp(places.installedLockFile);
  if (record === null) return false;
  const installed = packagesIn(record);
  const wanted = packagesIn(await readFile(places.lockFile, 'utf8'));
  return (
    wanted.size > 0 &&
    [...wanted].every(([path, { version, integrity, optional }]) => {
      const found = installed.get(path);
      return found === undefined ? optional === true : found.version === version && found.integrity === integrity;
    }) &&
    [...installed.values()].every(({ os, cpu }) => suits(os, process.platform) && suits(cpu, process.arch))
  );
}

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 */

/**
 * @param {string} lockFile
 * @returns {Map<string, LockedPackage>} by their folder; without the project itself
 */
function packagesIn(lockFile) {
  const { packages = {} } = JSON.parse(lockFile);
  return new Map(Object.entries(packages).filter(([path]) => path !== ''));
}

/**
 * @param {string[] | undefined} named systems that a package is for, or with `!` those that it is not for
 * @param {string} ours
 */
function suits(named, ours) {
  if (named === undefined || named.includes(ours)) return true;
  return named.every((name) => name.startsWith('!')) && !named.includes(`!${ours}`);
}

/** What npm says in its noise → what a person can do. */
const faults = [
  {
    sign: /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b/,
    sentence:
      'The npm registry could not be reached: connect to the network (or tell npm your proxy) and run it again.',
  },
  { sign: /\b(?:ENOSPC|EDQUOT)\b/, sentence: 'The disk is full: make room (about 500 MB) and run it again.' },
  { sign: /\bEROFS\b/, sentence: 'This disk can only be read: copy Dateline to another one and run it there.' },
  {
    sign: /\b(?:EACCES|EPERM)\b/,
    sentence: 'You are not permitted to write into this folder or npm’s cache: run it from a folder of your own.',
  },
  {
    sign: /\bEUSAGE\b/,
    sentence:
      'package.json and package-lock.json do not agree: fetch Dateline anew, or run npm install if you changed them.',
  },
  { sign: /\bEINTEGRITY\b/, sentence: 'A package came damaged: run npm cache clean --force, then run it again.' },
];

/** @param {import('./runQuietly.mjs').QuietRun} result */
function faultOf({ missing, timedOut, output }) {
  if (missing) return 'npm was not found, which comes with Node: install Node from https://nodejs.org with its npm.';
  if (timedOut) return 'npm did not finish in 15 minutes: look at the network and run it again.';
  const known = faults.find(({ sign }) => sign.test(output));
  return known?.sentence ?? 'npm could not install what Dateline needs.';
}
