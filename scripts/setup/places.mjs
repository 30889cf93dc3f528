import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const projectFolder = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/**
 * Where set-up keeps what it knows. What belongs to the dependencies lies inside `node_modules` and what belongs to the
 * build inside `out`, so that deleting either deletes what is known of it.
 * @param {string} root
 */
export const placesOf = (root) => ({
  root,
  lockFile: join(root, 'package-lock.json'),
  nodeModules: join(root, 'node_modules'),
  /** npm's own record of what it put there; written last. */
  installedLockFile: join(root, 'node_modules', '.package-lock.json'),
  dependenciesStamp: join(root, 'node_modules', '.dateline', 'dependencies'),
  electronPackage: join(root, 'node_modules', 'electron'),
  electronRefusal: join(root, 'node_modules', '.dateline', 'electron.json'),
  built: join(root, 'out'),
  buildStamp: join(root, 'out', '.build-stamp'),
  setupLock: join(root, 'out', '.setup-lock'),
  logs: join(root, 'out', 'logs'),
  desktopHost: join(root, 'out', 'main', 'desktop.js'),
  webHost: join(root, 'out', 'main', 'web.js'),
  commandLine: join(root, 'out', 'main', 'cli.js'),
});

/** @typedef {ReturnType<typeof placesOf>} Places */
