// What runs in the page is handed to it from here.
/* global document, requestAnimationFrame */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from '@playwright/test';

import { placesOf } from '../scripts/setup/places.mjs';
import { findChromium, thisMachine } from '../scripts/testing/chromium.mjs';

import { addressOf } from './loopbackAddress.mjs';
import { durations } from './statistics.mjs';
import { englishText } from './texts.mjs';

const characters = 10_000_000;
/** Frames in which the text is scrolled from its top to its end: some ten views of it in each. */
const frames = 600;
const patience = 240_000;

/**
 * A text of 10 MB in the page: what a reader waits for its marks once it has been read, how it scrolls from its top to its end,
 * and how much of it is in the document meanwhile.
 * @param {string} root
 */
export async function textPane(root) {
  const executablePath = await findChromium(thisMachine(root, (line) => console.log(line)));
  const folder = await mkdtemp(join(tmpdir(), 'dateline-text-pane-'));
  const file = join(folder, 'long.txt');
  await writeFile(file, (await englishText(root)).textOf(characters));
  const host = spawn(process.execPath, [placesOf(root).webHost, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(await addressOf(host));
    const wait = await page.waitForFunction(timeUntilMarked, null, { timeout: patience });
    // Whatever else begins with the extraction comes to an end.
    await page.waitForTimeout(5_000);
    const { times, mostElements } = await page.evaluate(scrollThrough, frames);
    return [
      durations('marks in a text of 10 MB after its extraction arrived', [await wait.jsonValue()]),
      frameTimes('a frame while it is scrolled from its top to its end', times),
      { what: 'elements in the text pane meanwhile, at the most', median: String(mostElements), range: '' },
    ];
  } finally {
    await browser.close();
    host.kill();
    await rm(folder, { recursive: true });
  }
}

/** In the page: milliseconds from the last byte of the extraction until words are marked; 0 until then. */
function timeUntilMarked() {
  const arrivals = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/call/extract'));
  const arrival = /** @type {PerformanceResourceTiming | undefined} */ (arrivals.at(-1));
  const isMarked = document.querySelector('article [role="button"]') !== null;
  return arrival === undefined || !isMarked ? 0 : performance.now() - arrival.responseEnd;
}

/**
 * In the page.
 * @param {number} frames
 */
async function scrollThrough(frames) {
  const pane = document.querySelector('article')?.parentElement;
  if (!pane) throw new Error('the page has no text pane');
  /** @type {number[]} */
  const times = [];
  let mostElements = 0;
  const step = (pane.scrollHeight - pane.clientHeight) / frames;
  /** @type {() => Promise<number>} */
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  let before = await nextFrame();
  for (let frame = 0; frame < frames; frame += 1) {
    pane.scrollTop += step;
    const now = await nextFrame();
    times.push(now - before);
    before = now;
    mostElements = Math.max(mostElements, pane.getElementsByTagName('*').length);
  }
  return { times, mostElements };
}

/**
 * @param {string} what
 * @param {readonly number[]} times
 */
function frameTimes(what, times) {
  const sorted = [...times].sort((left, right) => left - right);
  const within = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
  const longest = sorted.at(-1) ?? Number.NaN;
  const range = `(95 % within ${within.toFixed(1)} ms, longest ${longest.toFixed(1)} ms, ${times.length} frames)`;
  return { ...durations(what, times), range };
}
