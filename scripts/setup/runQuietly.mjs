import { spawn } from 'node:child_process';

import { Interrupted } from './setupProblem.mjs';

/** Characters of a step's output that are kept: its end is what explains a failure. */
const mostKept = 2_000_000;

/** @type {NodeJS.Signals[]} */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * @typedef {object} QuietRun
 * @property {number | null} status `null` when it was ended, or could not be started
 * @property {boolean} timedOut
 * @property {boolean} missing there is no such program
 * @property {string} output standard output and error, as they came
 */

/**
 * Runs a program without input and without showing its output. On a signal, or when its time is over, it is ended with
 * all that it started.
 * @param {string} program
 * @param {readonly string[]} commandLine
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, seconds: number, shell?: boolean }} options
 * @returns {Promise<QuietRun>}
 */
export function runQuietly(program, commandLine, { cwd, env = process.env, seconds, shell = false }) {
  return new Promise((resolve, reject) => {
    const windows = process.platform === 'win32';
    // Its own process group: what it starts can then be ended with it.
    const child = spawn(program, commandLine, {
      cwd,
      env,
      shell,
      detached: !windows,
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let timedOut = false;
    /** @type {NodeJS.Signals | null} */
    let interruption = null;

    /** @param {Buffer} chunk */
    const keep = (chunk) => {
      output = (output + chunk.toString()).slice(-mostKept);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);

    /** @param {NodeJS.Signals} signal */
    const interrupt = (signal) => {
      interruption = signal;
      endWithChildren(child.pid, signal);
    };
    for (const signal of endings) process.on(signal, interrupt);
    const timer = setTimeout(() => {
      timedOut = true;
      endWithChildren(child.pid, 'SIGKILL');
    }, seconds * 1000);

    /** @param {{ status: number | null, missing: boolean }} end */
    const finish = ({ status, missing }) => {
      clearTimeout(timer);
      for (const signal of endings) process.off(signal, interrupt);
      if (interruption !== null) reject(new Interrupted(interruption));
      else resolve({ status: timedOut ? null : status, timedOut, missing, output });
    };
    child.on('error', (error) => {
      keep(Buffer.from(String(error)));
      finish({ status: null, missing: 'code' in error && error.code === 'ENOENT' });
    });
    child.on('close', (status) => finish({ status, missing: false }));
  });
}

/**
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} signal
 */
function endWithChildren(pid, signal) {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true });
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch (thrown) {
    // It has just ended by itself.
    if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'ESRCH')) throw thrown;
  }
}
