// What runs in the page is handed to it from here.
/* global window, document, requestAnimationFrame, KeyboardEvent */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from '@playwright/test';

import { placesOf } from '../scripts/setup/places.mjs';
import { findChromium, thisMachine } from '../scripts/testing/chromium.mjs';

import { addressOf } from './loopbackAddress.mjs';
import { inventedText } from './projects/inventedTexts.mjs';
import { durations, thousands } from './statistics.mjs';

const projects = [
  { name: 'Few', documents: 8, characters: 50_000_000, events: 100_000 },
  { name: 'Many', documents: 12_000, characters: 24_000_000, events: 80_000 },
];
/** Documents that are handed to the page at a time. */
const portion = 50;
const patience = 600_000;
const corrections = 7;

/**
 * Large projects in the page: opened with what was read kept, corrected, saved. Each is made by the application itself first.
 * @param {string} root
 * @returns {Promise<import('./bench.mjs').Measurement[]>}
 */
export async function bigProjects(root) {
  const executablePath = await findChromium(thisMachine(root, (line) => console.log(line)));
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const rows = [];
  try {
    for (const project of projects) rows.push(...(await measure(root, browser, project)));
  } finally {
    await browser.close();
  }
  return rows;
}

/**
 * @param {string} root
 * @param {import('@playwright/test').Browser} browser
 * @param {typeof projects[number]} project
 */
async function measure(root, browser, project) {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-big-'));
  const file = join(folder, 'projects', `${project.name}.dateline`);
  try {
    const made = await withPage(root, browser, folder, [], (page) => make(page, project));
    const { size } = await stat(file);
    const opened = await withPage(root, browser, folder, [file], (page) => use(page, project));
    const what = `${thousands(project.documents)} documents, ${thousands(made.events)} events`;
    return [
      {
        what: `${what}: made by reading all of it, saved in`,
        median: `${made.saved.toFixed(0)} ms`,
        range: `(${thousands(size / 1e6)} MB)`,
      },
      durations(`${what}: opened, its first events on the screen after`, [opened.first]),
      durations(`${what}: opened, all that is laid read after`, [opened.all]),
      durations(`${what}: the page was still for at most, while it opened`, [opened.stillOpening]),
      durations(`${what}: a star is seen after`, opened.corrections),
      durations(`${what}: saved after a correction in`, [opened.saved]),
      durations(`${what}: the page was still for at most, after it had opened`, [opened.stillLater]),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * A host of its own in the folder, and a page that has not been there.
 * @template Result
 * @param {string} root
 * @param {import('@playwright/test').Browser} browser
 * @param {string} folder
 * @param {readonly string[]} files
 * @param {(page: import('@playwright/test').Page) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
async function withPage(root, browser, folder, files, work) {
  const env = { ...process.env, DATELINE_DATA: join(folder, 'data'), DATELINE_PROJECTS: join(folder, 'projects') };
  const host = spawn(process.execPath, [placesOf(root).webHost, ...files], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env,
  });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.addInitScript(watchForStillness);
    await page.goto(await addressOf(host), { waitUntil: 'commit' });
    return await work(page);
  } finally {
    await context.close();
    const ended = once(host, 'exit');
    host.kill();
    await ended;
  }
}

/** In the page: keeps how long it was still at most. */
function watchForStillness() {
  window.longestStillness = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      window.longestStillness = Math.max(window.longestStillness, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
}

/**
 * Events and counts of events on the timeline.
 * @param {import('@playwright/test').Page} page
 */
function eventsOf(page) {
  return page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: /\d{4}/ });
}

/**
 * Has the host read all texts and save the project.
 * @param {import('@playwright/test').Page} page
 * @param {typeof projects[number]} project
 */
async function make(page, { name, documents, characters, events }) {
  await eventsOf(page).first().waitFor();
  const opened = await page.evaluate(shownProject);
  let found = 0;
  for (let first = 0; first < documents; first += portion) {
    const texts = Array.from({ length: Math.min(portion, documents - first) }, (_, index) => {
      const number = first + index;
      // Not all divides evenly.
      const count = Math.floor(((number + 1) * events) / documents) - Math.floor((number * events) / documents);
      return { name: `Report ${number}.txt`, text: inventedText(number, count, characters / documents) };
    });
    for (const given of texts) found += await page.evaluate(readInHost, { project: opened, ...given });
  }
  return { events: found, saved: await page.evaluate(saveInHost, { project: opened, name }) };
}

/**
 * In the page: what its own code asks of the host, without drawing it. Answers the number of events.
 * @param {{ readonly project: string, readonly name: string, readonly text: string }} given
 */
async function readInHost({ project, name, text }) {
  const taken = await window.dateline.call('readDocument', { project, name, bytes: new TextEncoder().encode(text) });
  if (!taken.ok) throw new Error(taken.problem.message);
  const [file] = taken.value;
  if (file === undefined) throw new Error(`There was no text in ${name}.`);
  const document = file.document.id;
  const read = await window.dateline.call('extract', { ticket: name, document, documentDate: null });
  if (!read.ok) throw new Error(read.problem.message);
  return read.value.events.length;
}

/** In the page: the id of the project that it shows. */
function shownProject() {
  const id = window.sessionStorage.getItem('dateline.project');
  if (id === null) throw new Error('the page has no project');
  return id;
}

/**
 * In the page: milliseconds until it is saved.
 * @param {{ readonly project: string, readonly name: string }} given
 */
async function saveInHost({ project, name }) {
  const began = performance.now();
  const saved = await window.dateline.call('saveProject', { project, view: {}, to: 'other', name, overwrites: false });
  if (!saved.ok) throw new Error(saved.problem.message);
  return performance.now() - began;
}

/**
 * Opens the project as its reader does, stars events and saves it.
 * @param {import('@playwright/test').Page} page
 * @param {typeof projects[number]} project
 */
async function use(page, project) {
  await eventsOf(page).first().waitFor();
  const first = await page.evaluate(() => performance.now());
  await page.waitForFunction(isAllRead, Math.min(project.documents, 12));
  const all = await page.evaluate(() => performance.now());
  // What is left to do when all is drawn still belongs to opening.
  await page.waitForTimeout(2_000);
  const stillOpening = await page.evaluate(takeStillness);
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(500);
  const times = [];
  for (let run = 0; run < corrections; run += 1) {
    await page.waitForTimeout(300);
    times.push(await page.evaluate(timeUntilStarred));
  }
  const saved = await page.evaluate(timeUntilSaved);
  return { first, all, stillOpening, corrections: times, saved, stillLater: await page.evaluate(takeStillness) };
}

/**
 * In the page: whether so many readings came, and were drawn.
 * @param {number} readings
 */
async function isAllRead(readings) {
  const came = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/call/extract'));
  if (came.length < readings) return false;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return true;
}

/** In the page: the longest stillness since this was asked last. */
function takeStillness() {
  const longest = window.longestStillness;
  window.longestStillness = 0;
  return longest;
}

/** In the page: milliseconds from the key to the frame behind the one that shows the star. */
async function timeUntilStarred() {
  const star = () => document.querySelector('button.star')?.getAttribute('aria-pressed') ?? '';
  const before = star();
  if (before === '') throw new Error('no event is current');
  const began = performance.now();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true, cancelable: true }));
  while (star() === before) await new Promise((resolve) => setTimeout(resolve, 1));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  return performance.now() - began;
}

/** In the page: milliseconds from the key to the word that it is saved. */
async function timeUntilSaved() {
  const began = performance.now();
  const keys = { key: 's', ctrlKey: true, bubbles: true, cancelable: true };
  document.body.dispatchEvent(new KeyboardEvent('keydown', keys));
  const isSaid = () => [...document.querySelectorAll('[role="status"]')].some((it) => /is saved/.test(it.textContent));
  while (!isSaid()) {
    if (performance.now() - began > 60_000) throw new Error('it was not saved within a minute');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return performance.now() - began;
}
