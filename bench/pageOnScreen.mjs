import { spawn } from 'node:child_process';

import { chromium } from '@playwright/test';

import { placesOf } from '../scripts/setup/places.mjs';
import { findChromium, thisMachine } from '../scripts/testing/chromium.mjs';

import { addressOf } from './loopbackAddress.mjs';
import { durations } from './statistics.mjs';

const runs = 5;

/**
 * From asking for the page to the first event that a reader can see: to stay under 1 s. Each run has a fresh browser profile.
 * @param {string} root
 */
export async function pageOnScreen(root) {
  const executablePath = await findChromium(thisMachine(root, (line) => console.log(line)));
  const host = spawn(process.execPath, [placesOf(root).webHost], { stdio: ['ignore', 'pipe', 'inherit'] });
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const address = await addressOf(host);
    const times = [];
    for (let run = 0; run < runs; run += 1) times.push(await timeToFirstEvent(browser, address));
    return [durations('seed article on the screen after the page’s load began', times)];
  } finally {
    await browser.close();
    host.kill();
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
async function timeToFirstEvent(browser, address) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const began = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  // The name of an event is "date: title".
  const events = page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: /\d{4}: / });
  await events.first().waitFor();
  const milliseconds = performance.now() - began;
  await context.close();
  return milliseconds;
}
