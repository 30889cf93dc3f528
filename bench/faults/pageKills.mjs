import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

import { randomFrom } from '../fuzz/random.mjs';
import { durations, thousands } from '../statistics.mjs';

import { KillableChromium } from './chromium.mjs';
import { Host, HostFolder } from './host.mjs';

/** @typedef {import('../bench.mjs').Measurement} Measurement */
/** @typedef {import('../fuzz/random.mjs').Random} Random */
/** @typedef {import('@playwright/test').Page} Page */

const kills = 50;
/** A new project after so many: each event is decided about once at the most. */
const killsOfProject = 5;
/** As many as the timeline shows one by one. */
const events = 36;
/** Milliseconds of a page’s life, and how old a decision must be to count as kept. */
const lives = { least: 300, spread: 3_000 };
const grace = 1_000;
const patience = 20_000;
const changedByPerson = /changed by you/;

/**
 * What the person did to an event, as the page showed it.
 * @typedef {object} Shown
 * @property {number} event
 * @property {'star' | 'title' | 'dismissal'} what
 * @property {string} title that it was given, if that was done
 * @property {number} at when the page showed it
 */
/** @typedef {{ shown: number, lost: number, lostOld: number, oldest: number, readonly returns: number[], readonly faults: string[] }} Tally */

/** As the text tells the n-th event. @param {number} event */
const happened = (event) => `pump number ${event + 1} failed`;
const text = [
  'Log of the waterworks of Aldermere.\n\n',
  ...Array.from(
    { length: events },
    (_, event) => `On ${1 + (event % 28)} ${event < 28 ? 'May' : 'June'} 2014 ${happened(event)}.\n`,
  ),
].join('');

/**
 * What a person does by mouse and key, and by what they see that it is done.
 * @type {Readonly<Record<Shown['what'], (page: Page, event: number, title: string) => Promise<void>>>}
 */
const acts = {
  star: async (page, event) => {
    await choose(page, event);
    await page.keyboard.press('s');
    await eventNamed(page, event, changedByPerson).waitFor();
  },
  title: async (page, event, title) => {
    await choose(page, event);
    await page.keyboard.press('F2');
    await page.getByRole('complementary', { name: 'Event' }).getByRole('textbox', { name: 'Headline' }).fill(title);
    await page.keyboard.press('Enter');
    await eventTitled(page, title).waitFor();
  },
  dismissal: async (page, event) => {
    await choose(page, event);
    await page.keyboard.press('Delete');
    await eventNamed(page, event).waitFor({ state: 'detached' });
  },
};

/**
 * Kills the process of the page again and again while a person edits in it, and looks whether the page that is opened next shows it all.
 * @param {import('./faults.mjs').Trial} trial
 * @returns {Promise<readonly Measurement[]>}
 */
export async function pageKills({ root, seed, times, say }) {
  const random = randomFrom(seed);
  const folder = await HostFolder.make();
  const host = await Host.start(root, folder);
  const chromium = await KillableChromium.launch(root, say);
  const count = times ?? kills;
  /** @type {Tally} */
  const tally = { shown: 0, lost: 0, lostOld: 0, oldest: 0, returns: [], faults: [] };
  try {
    for (let done = 0; done < count; done += killsOfProject) {
      await killWhileEditing(chromium, host.address, Math.min(killsOfProject, count - done), random, tally);
      say(`page-kills: ${Math.min(done + killsOfProject, count)} of ${count}, ${tally.lost} decisions lost`);
    }
  } finally {
    await chromium.close();
    await host.stop();
    await folder.remove();
  }
  return rowsOf(tally, count);
}

/** @param {KillableChromium} chromium @param {string} address @param {number} count @param {Random} random @param {Tally} tally */
async function killWhileEditing(chromium, address, count, random, tally) {
  const window = await chromium.window();
  try {
    /** @type {Map<number, Shown>} what was shown last of each event */
    const shown = new Map();
    let page = await begin(window, address);
    for (let life = 0; life < count; life += 1) {
      const project = await page.evaluate(() => sessionStorage.getItem('dateline.project'));
      const killed = await editUntilKilled(chromium, page, shown, random, tally);
      const began = performance.now();
      page = await comeBack(window, address, random.below(2) === 0 ? project : null);
      await check(page, shown, killed, tally);
      tally.returns.push(performance.now() - began);
    }
  } finally {
    await window.close();
  }
}

/** @param {import('@playwright/test').BrowserContext} window @param {string} address */
async function begin(window, address) {
  const page = await window.newPage();
  await page.goto(address);
  await page
    .getByRole('region', { name: 'Timeline' })
    .getByRole('button', { name: /40 people died/ })
    .waitFor();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open…' }).click();
  await (await chooser).setFiles({ name: 'log.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await eventNamed(page, 0).waitFor();
  return page;
}

/**
 * The tab that crashed is loaded anew, for which a browser keeps what the tab remembered; or it was closed, and a new one is offered
 * what was unsaved.
 * @param {import('@playwright/test').BrowserContext} window @param {string} address
 * @param {string | null} remembered
 */
async function comeBack(window, address, remembered) {
  const page = await window.newPage();
  if (remembered !== null) {
    await page.addInitScript((id) => {
      sessionStorage.setItem('dateline.project', id);
    }, remembered);
  }
  await page.goto(address);
  if (remembered === null) {
    const offer = page.getByRole('region', { name: 'Project' }).getByRole('button', { name: 'Recover' });
    await offer.first().click({ timeout: patience });
  }
  // The last one is never dismissed: when it is there, all are.
  await eventNamed(page, events - 1).waitFor({ timeout: patience });
  return page;
}

/**
 * @param {KillableChromium} chromium @param {Page} page @param {Map<number, Shown>} shown @param {Random} random @param {Tally} tally
 * @returns {Promise<number>} when it was killed
 */
async function editUntilKilled(chromium, page, shown, random, tally) {
  let killed = Infinity;
  const edit = async () => {
    while (killed === Infinity && shown.size < events - 1) {
      const event = random.below(events - 1);
      const what = random.oneOf(/** @type {const} */ (['star', 'title', 'dismissal', 'star', 'title']));
      if (shown.has(event)) continue;
      const title = `Corrected ${event} ${random.below(1_000_000)}`;
      try {
        await acts[what](page, event, title);
        if (killed !== Infinity) return;
        shown.set(event, { event, what, title, at: performance.now() });
        tally.shown += 1;
      } catch (thrown) {
        if (killed === Infinity) tally.faults.push(`${what} of event ${event + 1}: ${String(thrown).split('\n')[0]}`);
        return;
      }
    }
  };
  const die = async () => {
    await pause(lives.least + random.below(lives.spread));
    killed = performance.now();
    await chromium.killRenderers(page);
    await page.close();
  };
  await Promise.all([edit(), die()]);
  return killed;
}

/** @param {Page} page @param {number} event @param {RegExp} [mark] what its name holds as well */
function eventNamed(page, event, mark = /(?:)/) {
  const name = new RegExp(String.raw`: ${happened(event)}\b.*${mark.source}`, 'i');
  return page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name });
}

/** @param {Page} page @param {string} title */
function eventTitled(page, title) {
  return page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: title });
}

/** @param {Page} page @param {number} event */
async function choose(page, event) {
  await eventNamed(page, event).click();
  const heading = new RegExp(String.raw`${happened(event)}\b`, 'i');
  await page.getByRole('complementary', { name: 'Event' }).getByRole('heading', { name: heading }).waitFor();
}

/**
 * By what the new page shows that it has a decision.
 * @type {Readonly<Record<Shown['what'], (page: Page, decided: Shown) => Promise<boolean>>>}
 */
const signs = {
  star: async (page, { event }) => (await eventNamed(page, event, changedByPerson).count()) === 1,
  title: async (page, { title }) => (await eventTitled(page, title).count()) === 1,
  dismissal: async (page, { event }) => (await eventNamed(page, event).count()) === 0,
};

/** Whether it is so, or comes to be: a page is drawn in several steps. @param {() => Promise<boolean>} isSo */
async function appears(isSo) {
  for (let look = 0; look < 20; look += 1) {
    if (await isSo()) return true;
    await pause(100);
  }
  return false;
}

/** Whether all that was shown before the kill is shown again. @param {Page} page @param {Map<number, Shown>} shown @param {number} killed @param {Tally} tally */
async function check(page, shown, killed, tally) {
  for (const decided of shown.values()) {
    if (await appears(() => signs[decided.what](page, decided))) continue;
    const age = killed - decided.at;
    tally.lost += 1;
    tally.oldest = Math.max(tally.oldest, age);
    if (age > grace) tally.lostOld += 1;
    shown.delete(decided.event);
  }
}

/** @param {Tally} tally @param {number} count @returns {readonly Measurement[]} */
function rowsOf(tally, count) {
  return [
    {
      what: 'page-kills: decisions lost that the page had shown for more than a second',
      median: `${tally.lostOld} of ${thousands(tally.shown)}`,
      range: `(${count} kills; ${tally.lost} lost of any age, the oldest ${(tally.oldest / 1000).toFixed(2)} s)`,
      failed: tally.lostOld > 0 || tally.shown === 0,
    },
    durations('page-kills: from a new page to all that was decided', tally.returns),
    {
      what: 'page-kills: what a person could not do',
      median: String(tally.faults.length),
      range: [...new Set(tally.faults)].slice(0, 3).join('; '),
      failed: tally.faults.length > 0,
    },
  ];
}
