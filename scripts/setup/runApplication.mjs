import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** @type {NodeJS.Signals[]} */
const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * @typedef {object} ApplicationEnd
 * @property {number} status as a shell would say it: 128 and the signal's number for a signal
 * @property {number} seconds how long it ran
 * @property {boolean} asked whether a signal that came to us ended it
 */

/**
 * Runs an application in our place: its streams are ours, the signals that come to us go to it.
 * @param {string} program
 * @param {readonly string[]} commandLine
 * @param {{ cwd: string }} options
 * @returns {Promise<ApplicationEnd>}
 */
export function runApplication(program, commandLine, { cwd }) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(program, commandLine, { cwd, stdio: 'inherit' });
    let asked = false;
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
      asked = true;
      child.kill(signal);
    };
    for (const signal of forwarded) process.on(signal, forward);
    const stopForwarding = () => {
      for (const signal of forwarded) process.off(signal, forward);
    };
    child.on('error', (error) => {
      stopForwarding();
      reject(error);
    });
    child.on('close', (code, signal) => {
      stopForwarding();
      const status = code ?? (signal === null ? 1 : 128 + constants.signals[signal]);
      resolve({ status, seconds: (performance.now() - began) / 1000, asked });
    });
  });
}
