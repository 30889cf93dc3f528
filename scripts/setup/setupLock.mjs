import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { systemError } from './setupProblem.mjs';
import { readStamp } from './stamp.mjs';

const heartbeatMilliseconds = 2_000;
/** A holder that has not touched its lock for so long is gone, though its number may live on in another process. */
const mostSilence = 30_000;
const pollMilliseconds = 200;

/**
 * Does `work` while no other start in the same folder sets anything up. The lock is a file with the holder's process
 * number; one whose holder has died is taken over.
 * @template Result
 * @param {string} path
 * @param {(line: string) => void} say
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withSetupLock(path, say, work) {
  await mkdir(dirname(path), { recursive: true });
  let told = false;
  while (!(await tryToTake(path))) {
    const state = await stateOf(path);
    if (state === 'stale') await removeStale(path);
    if (state === 'held' && !told) {
      say('Another start is setting Dateline up; waiting for it…');
      told = true;
    }
    await wait(state === 'held' ? pollMilliseconds : 1);
  }
  const heartbeat = setInterval(() => {
    // A heartbeat that fails says no more than one that was late.
    utimes(path, new Date(), new Date()).catch(() => undefined);
  }, heartbeatMilliseconds);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    // Unless the machine slept so long that another start took over.
    if ((await readStamp(path)) === String(process.pid)) await rm(path, { force: true });
  }
}

/** @param {string} path */
async function tryToTake(path) {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (thrown) {
    if (systemError(thrown).code === 'EEXIST') return false;
    throw thrown;
  }
}

/**
 * @param {string} path
 * @returns {Promise<'held' | 'stale' | 'gone'>}
 */
async function stateOf(path) {
  try {
    const { mtimeMs } = await stat(path);
    const silence = Date.now() - mtimeMs;
    const holder = await readFile(path, 'utf8');
    // Empty for the moment between its making and its writing.
    const isHeld = holder === '' ? silence < heartbeatMilliseconds : silence < mostSilence && isAlive(Number(holder));
    return isHeld ? 'held' : 'stale';
  } catch (thrown) {
    if (systemError(thrown).code === 'ENOENT') return 'gone';
    throw thrown;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    // EPERM: it lives, and belongs to somebody else.
    return systemError(thrown).code === 'EPERM';
  }
}

/**
 * Two starts may find the same stale lock, and the slower one must not remove the lock that the faster has taken since: so
 * looking and removing is done by one at a time, the one whose folder it is.
 * @param {string} path
 */
async function removeStale(path) {
  const takeover = `${path}.takeover`;
  try {
    await mkdir(takeover);
  } catch (thrown) {
    if (systemError(thrown).code !== 'EEXIST') throw thrown;
    await removeForgotten(takeover);
    return;
  }
  try {
    if ((await stateOf(path)) === 'stale') await rm(path, { force: true });
  } finally {
    await rm(takeover, { recursive: true, force: true });
  }
}

/**
 * A takeover lasts no longer than a moment, unless its process was ended in that moment.
 * @param {string} takeover
 */
async function removeForgotten(takeover) {
  try {
    const { mtimeMs } = await stat(takeover);
    if (Date.now() - mtimeMs > mostSilence) await rm(takeover, { recursive: true, force: true });
  } catch (thrown) {
    if (systemError(thrown).code !== 'ENOENT') throw thrown;
  }
}
