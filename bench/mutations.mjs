import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { runQuietly } from '../scripts/setup/runQuietly.mjs';

import { securityChanges } from './mutations/changes.mjs';

/** @typedef {import('./mutations/changes.mjs').Change} Change */

/** What a copy of the project can do without, or shares with it. */
const notCopied = ['.git', 'dist', 'node_modules', 'out', 'test-results'];

/** A change may leave a test waiting; its own patience is shorter. */
const secondsForTests = 180;

/**
 * Whether the tests have teeth: each change that would open a hole is made in a copy of the project, and the tests named
 * beside it must fail there. A change whose place is no longer found must be written anew.
 * @param {string} root
 */
export async function mutations(root) {
  const copy = await mkdtemp(join(tmpdir(), 'dateline-mutations-'));
  try {
    for (const name of await readdir(root)) {
      if (!notCopied.includes(name)) await cp(join(root, name), join(copy, name), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');

    const tests = [...new Set(securityChanges.flatMap((change) => change.tests))];
    const { failing, ran } = await runTests(copy, tests);
    if (!ran || failing.length > 0) {
      throw new Error(`Nothing can be said while tests fail as they are: ${failing.join(', ') || 'they did not run'}.`);
    }
    const rows = [];
    for (const change of securityChanges) rows.push(await tried(copy, change));
    return rows;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/**
 * @param {string} copy
 * @param {Change} change
 */
async function tried(copy, { what, file, from, to, tests }) {
  const path = join(copy, file);
  const source = await readFile(path, 'utf8');
  const row = (/** @type {string} */ median, /** @type {string} */ range, failed = true) => ({
    what: `${file.replace('src-main/', '')}: ${what}`,
    median,
    range,
    failed,
  });
  if (source.split(from).length !== 2)
    return row('NO LONGER APPLIES', `${JSON.stringify(from)} does not stand there once`);
  await writeFile(
    path,
    source.replace(from, () => to),
  );
  const { failing, ran } = await runTests(copy, tests);
  await writeFile(path, source);
  if (!ran) return row('DOES NOT RUN', 'the change breaks more than the guard');
  if (failing.length === 0) return row('SURVIVED', tests.map((test) => basename(test)).join(', '));
  return row('caught', failing.join(', '), false);
}

/**
 * The files in which a test failed; `ran` is false where a file could not even be loaded, or nothing was reported.
 * @param {string} copy
 * @param {readonly string[]} tests
 * @returns {Promise<{ failing: string[], ran: boolean }>}
 */
async function runTests(copy, tests) {
  const report = join(copy, 'report.json');
  await rm(report, { force: true });
  const program = join(copy, 'node_modules', 'vitest', 'vitest.mjs');
  const options = ['--config', 'scripts/config/vitest.config.ts', '--project', 'runtimes', '--reporter=json'];
  const { status, output } = await runQuietly(
    process.execPath,
    [program, 'run', ...options, `--outputFile=${report}`, ...tests],
    { cwd: copy, seconds: secondsForTests },
  );
  /** @type {{ testResults: { name: string, assertionResults: { status: string }[] }[] } | null} */
  const said = await readFile(report, 'utf8').then(JSON.parse, () => null);
  // A process that a change has hung is ended without a report, and that was noticed as well.
  if (said === null)
    return status === null ? { failing: ['ended for waiting'], ran: true } : { failing: [output], ran: false };
  const failing = said.testResults.filter(({ assertionResults }) =>
    assertionResults.some((test) => test.status === 'failed'),
  );
  const ran =
    said.testResults.length === tests.length && said.testResults.every((file) => file.assertionResults.length > 0);
  return { failing: failing.map(({ name }) => basename(name)), ran };
}
