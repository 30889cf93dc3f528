import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { loadBundles } from './bundles.mjs';
import { randomFrom } from './fuzz/random.mjs';
import { durations, thousands } from './statistics.mjs';
import { seedTexts } from './texts.mjs';

/** @typedef {import('../src-main/time/types.ts').ReadingSettings} ReadingSettings */
/** @typedef {import('./bench.mjs').Measurement} Measurement */
/** @typedef {{ text: string, settings: ReadingSettings }} Row */

/** Of the events whose sentence still stands and that are still told, in per cent. */
const target = 99;
const seed = 20_161_109;
const manyEvents = 100_000;
const manyAnchors = 5_000;

/**
 * Settings as a reader may change them, each made from those under which the text was read first.
 * @type {Readonly<Record<string, (first: import('../src-main/events/types.ts').Extraction) => ReadingSettings>>}
 */
const otherSettings = {
  'another genre': otherGenre,
  'another date': () => ({ documentDate: { year: 1961, month: 3, day: 29 } }),
  'no date': () => ({ documentDate: 'none' }),
  'another language': ({ documentDate, language }) => ({
    documentDate: documentDate.date ?? 'none',
    language: language === 'en' ? 'de' : 'en',
  }),
  'another order of day and month': ({ documentDate, dayMonthOrder }) => ({
    documentDate: documentDate.date ?? 'none',
    dayMonthOrder: dayMonthOrder === 'day-month' ? 'month-day' : 'day-month',
  }),
};

/**
 * @param {import('../src-main/events/types.ts').Extraction} first
 * @returns {ReadingSettings}
 */
function otherGenre({ documentDate, genre }) {
  return { documentDate: documentDate.date ?? 'none', genre: genre === 'news' ? 'narrative' : 'news' };
}

/** @typedef {{ kept: number, lost: number, misplaced: number, untold: number, changed: number, offered: number }} Counts */

/**
 * Whether decisions find their events again: every event of every text is anchored, the text is changed or read under other settings,
 * and the anchors are looked for in what is extracted then. `auditAnchors` says what counts as kept. Fails where less
 * than the target is kept, or where one anchor lands on an event of another sentence.
 * @param {string} root
 * @returns {Promise<Measurement[]>}
 */
export async function anchors(root) {
  const bundles = await loadBundles(root);
  const { texts, source } = await allTexts(root);
  const { extract } = bundles;
  const { auditAnchors } = bundles.anchorAudit;
  const { changes, rewordings } = bundles.textChanges;
  /** @type {Map<string, Counts>} */
  const totals = new Map();
  for (const [index, { text, settings }] of texts.entries()) {
    const first = extract(text, settings);
    /** @param {string} name @param {import('../src-main/chronicle/testChanges.ts').ChangedText} change @param {ReadingSettings} now */
    const audit = (name, change, now) =>
      add(totals, name, auditAnchors({ text, events: first.events }, extract(change.text, now).events, change));
    const same = changes.unchanged(text);
    for (const [name, settle] of Object.entries(otherSettings)) audit(name, same, settle(first));
    const sentences = Array.from(bundles.readSentences(text, first.language));
    for (const [name, make] of Object.entries({ ...changes, ...rewordings })) {
      const { below } = randomFrom(seed + index);
      audit(name, make(text, sentences, below), settings);
    }
    const both = changes['sentences put in'](text, sentences, randomFrom(seed + index).below);
    audit('sentences put in, another genre', both, otherGenre(first));
  }
  return [...[...totals].map(([name, counts]) => rowOf(name, counts, source)), ...cost(bundles)];
}

/**
 * @param {Map<string, Counts>} totals
 * @param {string} name
 * @param {import('../src-main/chronicle/testAudit.ts').Audit} audit
 */
function add(totals, name, { kept, lost, misplaced, untold, changed, offered }) {
  const sum = totals.get(name) ?? { kept: 0, lost: 0, misplaced: 0, untold: 0, changed: 0, offered: 0 };
  totals.set(name, {
    kept: sum.kept + kept,
    lost: sum.lost + lost.length,
    misplaced: sum.misplaced + misplaced.length,
    untold: sum.untold + untold,
    changed: sum.changed + changed,
    offered: sum.offered + offered,
  });
}

/**
 * @param {string} name
 * @param {Counts} counts
 * @param {string} source
 * @returns {Measurement}
 */
function rowOf(name, { kept, lost, misplaced, untold, changed, offered }, source) {
  const share = (100 * kept) / (kept + lost);
  const gone =
    changed === 0 ? [] : [`${thousands(changed)} in changed sentences, ${thousands(offered)} of them offered`];
  const counts = [
    `kept ${thousands(kept)}, lost ${thousands(lost)}, misplaced ${thousands(misplaced)}`,
    `${thousands(untold)} no longer told`,
    ...gone,
  ];
  return {
    what: `anchors: ${name}`,
    median: `${share.toFixed(2)} %`,
    range: `(${counts.join('; ')}; ${source})`,
    failed: share < target || misplaced > 0,
  };
}

/**
 * The time that finding takes, in a text with as many events: a chronicle, and the same with a line in front of it.
 * @param {import('./bundles.mjs').Bundles} bundles
 * @returns {Measurement[]}
 */
function cost({ extract, anchors: { anchorOf, findAnchors } }) {
  const { below } = randomFrom(seed);
  const entry = () =>
    `On ${1 + below(28)} ${oneOfMonths(below)} ${1500 + below(500)} ${below(99_999)} soldiers took the town of ${below(9_999)} hills. `;
  const text = Array.from({ length: manyEvents }, entry).join('');
  const read = extract(text, { documentDate: 'none' });
  const anchored = read.events.filter((_, index) => index % Math.ceil(read.events.length / manyAnchors) === 0);
  const made = anchored.map((event) => anchorOf(event, { document: 'before', text }));
  const longer = `Copied from a page.\n\n${text}`;
  const later = extract(longer, { documentDate: 'none' });
  return [
    { what: 'the same text', document: 'before', text, events: read.events },
    { what: 'a changed text', document: 'after', text: longer, events: later.events },
  ].map(({ what, ...into }) => {
    const milliseconds = Array.from({ length: 3 }, () => {
      const start = performance.now();
      const { found } = findAnchors(made, into);
      if (found.length < made.length) throw new Error(`${made.length - found.length} anchors were not found.`);
      return performance.now() - start;
    });
    return durations(
      `${thousands(made.length)} anchors among ${thousands(into.events.length)} events of ${what}`,
      milliseconds,
    );
  });
}

/** @param {(count: number) => number} below */
function oneOfMonths(below) {
  return ['January', 'March', 'June', 'August', 'November'][below(5)];
}

/** What lies beside the project, folder by folder: rows of texts, some with the date and the genre of the document. */
const shelves = ['time/data', 'events', 'gum'];

/**
 * @param {string} root
 * @returns {Promise<{ texts: Row[], source: string }>}
 */
async function allTexts(root) {
  const seeds = (await seedTexts(root)).map((text) => ({ text, settings: { documentDate: null } }));
  const folder = join(root, '..', 'shared', 'bench');
  if (!existsSync(folder)) return { texts: seeds, source: `the seeds; ${folder} is absent` };
  /** @type {Row[]} */
  const rows = [];
  for (const shelf of shelves) {
    const place = join(folder, shelf);
    const names = existsSync(place) ? (await readdir(place)).filter((name) => name.endsWith('.jsonl')).sort() : [];
    for (const name of names) rows.push(...(await rowsIn(join(place, name))));
  }
  return { texts: [...seeds, ...rows], source: `${thousands(seeds.length + rows.length)} texts` };
}

/** @param {string} file @returns {Promise<Row[]>} */
async function rowsIn(file) {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    /** @type {{ text: string, dct?: string }} */
    const { text, dct } = JSON.parse(line);
    const [year = 0, month = 0, day = 0] = (dct ?? '').split('-').map(Number);
    return { text, settings: { documentDate: day > 0 ? { year, month, day } : null } };
  });
}
