// npm run bench:timeline [-- dateline]: first picture, frames while zooming and panning, and memory, of Dateline's timeline
// and of vis-timeline bare and with its own clusters, in headless Chromium, over generated events.
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chromium } from '@playwright/test';
import { build } from 'vite';

import { runEntry } from '../../scripts/setup/entry.mjs';
import { placesOf, projectFolder } from '../../scripts/setup/places.mjs';
import { setUp, steps } from '../../scripts/setup/setUp.mjs';
import { findChromium, thisMachine } from '../../scripts/testing/chromium.mjs';

import { measure, measureFirst } from './measure.mjs';
import { printTable } from './table.mjs';

/** Which timelines are measured at which numbers of events: the peers are not asked for what they never finish. */
const plan = [
  { mode: 'dateline', counts: [1_000, 100_000, 1_000_000] },
  { mode: 'vis', counts: [1_000, 5_000] },
  { mode: 'vis with clusters', counts: [1_000, 5_000, 100_000] },
];

/** Pictures made only to be timed, besides the one that is used: a single one says more of the machine than of the page. */
const firstPictures = 4;

/**
 * @param {readonly (number | null)[]} times
 * @returns {number | null} the middle one, `null` where one did not end
 */
function middle(times) {
  const ended = times.filter((time) => time !== null).sort((left, right) => left - right);
  return ended.length < times.length ? null : (ended[Math.floor(ended.length / 2)] ?? null);
}

/** A name of this machine: the page may use what browsers keep for secure ones. Nothing is asked of the network. */
const origin = 'http://timeline.localhost';
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/**
 * Builds the page as the application's page is built.
 * @param {string} root
 */
async function buildPage(root) {
  const folder = join(root, 'out', 'bench-timeline');
  await build({
    configFile: false,
    root: join(root, 'bench', 'timeline', 'page'),
    base: './',
    logLevel: 'warn',
    plugins: [svelte({ configFile: false })],
    build: { outDir: folder, emptyOutDir: true, minify: true, chunkSizeWarningLimit: 2_000, assetsInlineLimit: 0 },
  });
  return folder;
}

/**
 * A browser of its own for every row: nothing is left from the row before.
 * @template Measured
 * @param {string} executablePath
 * @param {string} folder
 * @param {(page: import('@playwright/test').Page) => Promise<Measured>} use
 */
async function withPage(executablePath, folder, use) {
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const page = await browser.newPage({ viewport: { width: 1600, height: 700 } });
    await page.route(`${origin}/**`, async (route) => {
      const path = new URL(route.request().url()).pathname;
      const type = types[/** @type {keyof typeof types} */ (extname(path))] ?? 'application/octet-stream';
      await route.fulfill({ body: await readFile(join(folder, path)), contentType: type });
    });
    await page.goto(`${origin}/index.html`);
    return await use(page);
  } finally {
    await browser.close();
  }
}

/** @param {string[]} wanted modes; all where none is named */
async function run(wanted) {
  const places = placesOf(projectFolder);
  await setUp(places, [steps.dependencies], (line) => console.log(line));
  const executablePath = await findChromium(thisMachine(places.root, (line) => console.log(line)));
  const folder = await buildPage(places.root);
  /** @type {import('./measure.mjs').Row[]} */
  const rows = [];
  for (const { mode, counts } of plan) {
    if (wanted.length > 0 && !wanted.includes(mode)) continue;
    for (const count of counts) {
      const firsts = [];
      for (let repetition = 0; repetition < firstPictures; repetition += 1) {
        firsts.push(await withPage(executablePath, folder, (page) => measureFirst(page, mode, count)));
      }
      const row = await withPage(executablePath, folder, (page) => measure(page, mode, count));
      rows.push({ ...row, first: middle([...firsts, row.first]) });
      console.log(`${mode}, ${count.toLocaleString('en')} events: ${row.note ?? 'measured'}`);
    }
  }
  printTable(rows);
  return 0;
}

await runEntry(() => Promise.resolve({ run }));
