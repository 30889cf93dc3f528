import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { fingerprintOf } from './fingerprint.mjs';
import { keepLog } from './keepLog.mjs';
import { runQuietly } from './runQuietly.mjs';
import { SetupProblem } from './setupProblem.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

/** @typedef {import('./places.mjs').Places} Places */

const secondsForBuilding = 300;

const inputs = [
  'src-main',
  'src-renderer',
  'resources',
  'seeds',
  'electron.vite.config.ts',
  'scripts/notices',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** @param {string} file */
const isBuilt = (file) => !/\.test\.ts$/.test(file);

const outputs = [
  'main/desktop.js',
  'main/web.js',
  'main/cli.js',
  'main/worker.js',
  'preload/preload.cjs',
  'renderer/index.html',
  'renderer/licenses.txt',
];

/**
 * Whether `out` is what the sources as they stand would give.
 * @param {Places} places
 */
export async function buildStands(places) {
  if (!outputs.every((file) => existsSync(join(places.built, file)))) return false;
  return (await readStamp(places.buildStamp)) === (await fingerprintOf(places.root, inputs, isBuilt));
}

/**
 * @param {Places} places
 * @param {{ say: (line: string) => void, builder?: string }} options `builder`: the script that builds
 */
export async function build(places, { say, builder = join(places.nodeModules, 'electron-vite/bin/electron-vite.js') }) {
  say('Building Dateline…');
  // Taken before: what changes while it is built is not in it.
  const fingerprint = await fingerprintOf(places.root, inputs, isBuilt);
  await rm(places.buildStamp, { force: true });
  const result = await runQuietly(process.execPath, [builder, 'build'], {
    cwd: places.root,
    seconds: secondsForBuilding,
  });
  if (result.status !== 0) {
    const log = await keepLog(places.logs, 'build', result.output);
    const sentence = /\bENOSPC\b/.test(result.output)
      ? 'Dateline could not be built, since the disk is full: make room and run it again.'
      : 'Dateline could not be built from these sources: undo what was changed in them, or fetch Dateline anew.';
    throw new SetupProblem(sentence, { log });
  }
  await writeStamp(places.buildStamp, fingerprint);
}
