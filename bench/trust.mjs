import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { loadBundles } from './bundles.mjs';
import { percent, withMaterial } from './sharedMaterial.mjs';
import { material } from './texts.mjs';

/** @typedef {import('../src-main/events/types.ts').Extraction} Extraction */
/** @typedef {import('../src-main/events/types.ts').TimelineEvent} TimelineEvent */
/** @typedef {import('./bench.mjs').Measurement} Measurement */

/**
 * How an event came by its date, and how often that must be right on texts of each set, in per cent. `null`: nothing is promised.
 * @type {Readonly<Record<string, { readonly words: string, readonly least: number | null }>>}
 */
const ways = {
  stated: { words: 'stated in its clause', least: 92 },
  document: { words: 'counted from the document’s date', least: 88 },
  narrative: { words: 'counted from the story’s', least: 88 },
  carried: { words: 'carried from a sentence before', least: 80 },
  own: { words: 'the document’s own', least: null },
};

/** A stretch of a text that tells a happening, and the days that people gave it: any of these is right. */
/** @typedef {{ readonly start: number, readonly end: number, readonly days: readonly Days[] }} GoldEvent */
/** The first and the last day. */
/** @typedef {readonly [string, string]} Days */
/** @typedef {{ readonly text: string, readonly written: string | null, readonly events: readonly GoldEvent[] }} GoldText */

/** What links an event to the days on which it happened; other relations tell of before and after. */
const relations = ['IS_INCLUDED', 'SIMULTANEOUS', 'DURING', 'IDENTITY', 'TIMELINE'];

/**
 * How often a date is right, by the way in which its event came by it: what may be said to a reader of such dates. Told from every
 * second text: rules are written with the others in view.
 * @param {string} root
 * @returns {Promise<Measurement[]>}
 */
export async function trust(root) {
  const time = join(root, material);
  if (!existsSync(time)) return [{ what: 'trust in dates', median: 'not measured', range: `(${material} is absent)` }];
  const { extract } = await loadBundles(root);
  /** @type {{ interval: (value: string | null) => Days | null }} */
  const { interval } = await import(pathToFileURL(join(time, 'lib', 'calendar.mjs')).href);
  const sets = [];
  for (const corpus of ['timebank', 'aquaint', 'semeval15']) {
    const rows = jsonLines(await readFile(join(time, 'data', `${corpus}.jsonl`), 'utf8'));
    sets.push({ name: corpus, texts: rows.map((row) => anchoredText(row, interval)) });
  }
  sets.push(...(await linkedTexts(root, interval)));
  /** @type {Measurement[]} */
  const measured = [];
  for (const { name, texts } of sets) {
    const counts = countWays(
      texts.filter((_, index) => index % 2 === 1),
      extract,
      interval,
    );
    for (const [way, { words, least }] of Object.entries(ways)) {
      const { right, all } = counts.get(way) ?? { right: 0, all: 0 };
      const goal = least === null ? '' : `, to reach ${least} %`;
      measured.push({
        what: `${name}, dates ${words}: right`,
        median: percent(right, all),
        range: `(of ${all}${goal})`,
      });
    }
  }
  return measured;
}

/**
 * News whose events linguists anchored to dates (TimeML).
 * @param {any} row
 * @param {(value: string | null) => Days | null} interval
 * @returns {GoldText}
 */
function anchoredText({ text, dct, anchors }, interval) {
  /** @type {Map<string, { start: number, end: number, days: Days[] }>} */
  const events = new Map();
  for (const { start, end, relation, value } of anchors) {
    const days = interval(value);
    if (!relations.includes(relation) || days === null) continue;
    /** @type {{ start: number, end: number, days: Days[] }} */
    const event = events.get(`${start} ${end}`) ?? { start, end, days: [] };
    event.days.push(days);
    events.set(`${start} ${end}`, event);
  }
  return { text, written: dct, events: [...events.values()] };
}

/**
 * Ordinary writing of many kinds whose dates linguists linked to the verbs that they date (GUM).
 * @param {string} root
 * @param {(value: string | null) => Days | null} interval
 */
async function linkedTexts(root, interval) {
  /** @type {{ name: string, texts: GoldText[] }[]} */
  const sets = [];
  await withMaterial(root, '../shared/bench/gum', 'trust in dates', async ({ path, run }) => {
    const file = path('gum.jsonl');
    const written = new Map(jsonLines(run('score.mjs', ['--rows', file])).map(({ id, dct }) => [id, dct ?? null]));
    const texts = jsonLines(await readFile(file, 'utf8')).map(({ id, text, dates }) => ({
      text,
      written: written.get(id) ?? null,
      events: dates.flatMap((/** @type {any} */ date) => linkedEvent(date, interval)),
    }));
    sets.push({ name: 'gum', texts });
    return [];
  });
  return sets;
}

/**
 * @param {any} date
 * @param {(value: string | null) => Days | null} interval
 * @returns {GoldEvent[]}
 */
function linkedEvent({ verb, when, from, to }, interval) {
  const first = interval(when ?? from ?? null);
  const last = interval(when ?? to ?? null);
  return verb === undefined || verb === null || first === null || last === null
    ? []
    : [{ start: verb.start, end: verb.end, days: [[first[0], last[1]]] }];
}

/**
 * @param {readonly GoldText[]} texts
 * @param {import('./bundles.mjs').Extract} extract
 * @param {(value: string | null) => Days | null} interval
 */
function countWays(texts, extract, interval) {
  /** @type {Map<string, { right: number, all: number }>} */
  const counts = new Map();
  for (const { text, written, events } of texts) {
    const [year = 0, month = 0, day = 0] = (written ?? '').split('-').map(Number);
    const found = extract(text, { documentDate: written === null ? null : { year, month, day } });
    for (const gold of events) {
      const event = found.events.find(
        ({ start, end, value }) => start < gold.end && gold.start < end && interval(value) !== null,
      );
      if (event === undefined) continue;
      const way = wayOf(event, found);
      const count = counts.get(way) ?? { right: 0, all: 0 };
      count.all += 1;
      if (daysOf(event, interval).some((days) => gold.days.some((each) => isSame(each, days)))) count.right += 1;
      counts.set(way, count);
    }
  }
  return counts;
}

/**
 * @param {TimelineEvent} event
 * @param {Extraction} found
 */
function wayOf({ basis, expression }, { expressions }) {
  if (basis === 'explicit') return 'stated';
  if (basis === 'inherited') return 'carried';
  if (basis === 'document') return 'own';
  const { reference = null } = expression === null ? {} : (expressions[expression] ?? {});
  return reference?.kind ?? 'document';
}

/**
 * The days of its date; of an open one those that the text states.
 * @param {TimelineEvent} event
 * @param {(value: string | null) => Days | null} interval
 */
function daysOf({ value, when }, interval) {
  return [value, ...(when ?? '').split('/')].map(interval).filter((days) => days !== null);
}

/** @param {Days} left @param {Days} right */
function isSame(left, right) {
  return left[0] === right[0] && left[1] === right[1];
}

/** @param {string} written */
function jsonLines(written) {
  return written
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => /** @type {any} */ (JSON.parse(line)));
}
