import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { findNpm } from '../setup/npm.mjs';
import { placesOf, projectFolder } from '../setup/places.mjs';
import { runQuietly } from '../setup/runQuietly.mjs';
import { Interrupted, sentenceOf, SetupProblem } from '../setup/setupProblem.mjs';
import { setUp, setUpApplication, steps } from '../setup/setUp.mjs';
import { hasDisplay } from '../setup/surroundings.mjs';

import { boxed } from './boxed.mjs';
import { findChromium, thisMachine } from './chromium.mjs';
import { addCounts, countsLine, noCounts, playwrightCounts, vitestCounts } from './counts.mjs';
import { parseSelection } from './selection.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

/**
 * @typedef {object} Outcome
 * @property {boolean} passed
 * @property {string} output what to show of a failure
 * @property {Counts} counts
 * @property {string | null} remark to be shown in any case
 */

const secondsForAStep = 900;

const places = placesOf(projectFolder);
const reports = join(places.built, 'reports');

/** @param {string} line */
const say = (line) => void console.log(line);

/**
 * Stages in the order in which they are run, what is quick first. The checks of a stage run side by side: each keeps one
 * core busy, and two cores are common.
 * @type {readonly (readonly (readonly [string, () => Promise<Outcome>])[])[]}
 */
const stages = [
  [
    ['format', () => npmScript('format:check')],
    ['lint', () => npmScript('lint')],
    ['types', () => npmScript('types')],
  ],
  [['unit', runUnitTests]],
  [['build', runBuild]],
  [['e2e', runEndToEnd]],
];
const names = stages.flatMap((stage) => stage.map(([name]) => name));

/**
 * Runs the stages to the first with a check that fails. The last line is always the counts of tests, alone.
 * @param {string[]} commandLine `--only NAME[,NAME]` selects checks
 * @returns {Promise<number>}
 */
export async function run(commandLine) {
  const selected = parseSelection(commandLine, names);
  let counts = noCounts;
  let passed = true;
  try {
    await setUp(places, [steps.dependencies], say);
    await mkdir(reports, { recursive: true });
    for (const stage of stages) {
      const chosen = stage.filter(([name]) => selected.includes(name));
      const outcomes = await Promise.all(chosen.map(([name, check]) => timed(name, check)));
      counts = outcomes.reduce((sum, outcome) => addCounts(sum, outcome.counts), counts);
      passed = outcomes.every((outcome) => outcome.passed);
      if (!passed) break;
    }
  } catch (thrown) {
    if (thrown instanceof Interrupted) throw thrown;
    passed = false;
    say(sentenceOf(thrown));
  }
  // What failed without counting a test is no run in which nothing failed.
  if (!passed && counts.failed === 0) counts = { ...counts, failed: 1 };
  say(countsLine(counts));
  return passed ? 0 : 1;
}

/**
 * @param {string} name
 * @param {() => Promise<Outcome>} check
 * @returns {Promise<Outcome>}
 */
async function timed(name, check) {
  const began = performance.now();
  const outcome = await check();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (!outcome.passed) say(outcome.output.trimEnd());
  const tests = outcome.counts === noCounts ? '' : `   ${countsLine(outcome.counts)}`;
  say(`${outcome.passed ? '✓' : '✗ FAILED:'} ${name.padEnd(8)}${seconds.padStart(7)} s${tests}`);
  if (outcome.remark !== null) say(outcome.remark);
  return outcome;
}

/**
 * @param {string} script
 * @param {readonly string[]} [more]
 * @param {{ env?: NodeJS.ProcessEnv, within?: readonly string[] }} [options] `within`: a program that runs it, with its arguments
 * @returns {Promise<Outcome>}
 */
async function npmScript(script, more = [], { env = {}, within = [] } = {}) {
  const npm = findNpm();
  const words = [...within, npm.program, ...npm.first, 'run', '--silent', script, '--', ...more];
  const result = await runQuietly(words[0] ?? npm.program, words.slice(1), {
    cwd: places.root,
    env: { ...process.env, ...env },
    shell: npm.shell,
    seconds: secondsForAStep,
  });
  const output = result.timedOut
    ? `${result.output}\nIt was not over after ${secondsForAStep} seconds.`
    : result.output;
  return { passed: result.status === 0, output, counts: noCounts, remark: null };
}

/** @returns {Promise<Outcome>} */
async function runUnitTests() {
  const report = join(reports, 'unit.json');
  await rm(report, { force: true });
  const more = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { ...(await npmScript('test:unit', more)), counts: await countsIn(report, vitestCounts) };
}

/** @returns {Promise<Outcome>} */
async function runBuild() {
  await setUp(places, [steps.build], () => undefined);
  return { passed: true, output: '', counts: noCounts, remark: null };
}

/** The suite in a browser, and the same in Electron where it can be had. */
async function runEndToEnd() {
  const electron = await setUpApplication(places, { say });
  const chromium = await findChromium(thisMachine(places.root, say));
  const inBrowser = await endToEnd('browser', { DATELINE_CHROMIUM: chromium });
  if (!inBrowser.passed) return inBrowser;
  if (electron.executable === null) {
    return { ...inBrowser, remark: boxed(`The end-to-end suite did NOT run in Electron: ${electron.refusal}.`) };
  }
  const within = hasDisplay() ? [] : ['xvfb-run', '--auto-servernum'];
  const inElectron = await endToEnd('electron', { DATELINE_ELECTRON: electron.executable }, within);
  return { ...inElectron, counts: addCounts(inBrowser.counts, inElectron.counts) };
}

/**
 * @param {string} project as in e2e/playwright.config.ts
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} [within]
 * @returns {Promise<Outcome>}
 */
async function endToEnd(project, env, within = []) {
  const report = join(reports, `${project}.json`);
  await rm(report, { force: true });
  const outcome = await npmScript('test:e2e', [`--project=${project}`, '--reporter=list,json'], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    within,
  });
  return { ...outcome, counts: await countsIn(report, playwrightCounts) };
}

/**
 * @param {string} report
 * @param {(report: any) => Counts} read
 * @returns {Promise<Counts>}
 */
async function countsIn(report, read) {
  try {
    return read(JSON.parse(await readFile(report, 'utf8')));
  } catch (cause) {
    // A runner that wrote no report has failed, and its output says why.
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return noCounts;
    throw new SetupProblem(`The report ${report} could not be read.`, { cause });
  }
}
