import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * @typedef {object} Npm
 * @property {string} program
 * @property {readonly string[]} first what comes before npm's own arguments
 * @property {boolean} shell
 */

/**
 * How npm is run: by the very npm that runs us, else by the one that came with Node, else by whatever the path has.
 * The first two need no shell, which on Windows a `.cmd` file would.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [node]
 * @returns {Npm}
 */
export function findNpm(env = process.env, node = process.execPath) {
  const callers = env['npm_execpath'];
  const script = [
    ...(callers !== undefined && basename(callers) === 'npm-cli.js' ? [callers] : []),
    join(dirname(node), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(dirname(node), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((path) => existsSync(path));
  if (script !== undefined) return { program: node, first: [script], shell: false };
  return { program: 'npm', first: [], shell: process.platform === 'win32' };
}
