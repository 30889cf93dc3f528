import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { loadBundles } from './bundles.mjs';
import { material } from './texts.mjs';

/** The check of the seed lies beside the project, as the gold texts do. */
const seedCheckFile = join('..', 'shared', 'gold', 'check.mjs');

/**
 * What is to be reached, in per cent of the gold events: all of them, and those that are not on the document's own date.
 * @type {readonly { corpus: string, all: number | null, apart: number }[]}
 */
const targets = [
  { corpus: 'timebank', all: 80, apart: 75 },
  { corpus: 'aquaint', all: 75, apart: 62 },
  { corpus: 'semeval15', all: null, apart: 45 },
];

/** @typedef {{ start: number, end: number, value: string | null }} PredictedEvent */
/** @typedef {{ start: number, end: number }} Anchor */
/** @typedef {{ id: string, text: string, dct: string, anchors: Anchor[] }} GoldRow */
/** @typedef {import('../src-main/events/types.ts').Extraction} Extraction */

/**
 * Dates of gold events, exact, beside a simple rule over the same expressions: the nearest in the sentence, else the document's
 * date. The rule is given the gold events; ours have to be found.
 * @param {string} root
 * @returns {Promise<import('./bench.mjs').Measurement[]>}
 */
export async function goldEvents(root) {
  const folder = join(root, material);
  if (!existsSync(folder)) {
    return [{ what: 'dates of events against gold', median: 'not measured', range: `(${material} is absent)` }];
  }
  const { extract, folder: out } = await loadBundles(root);
  const { readJsonl } = await import(pathToFileURL(join(folder, 'score.mjs')).href);
  const { interval } = await import(pathToFileURL(join(folder, 'lib', 'calendar.mjs')).href);
  /** @type {import('./bench.mjs').Measurement[]} */
  const rows = [];
  for (const { corpus, all, apart } of targets) {
    const goldFile = join(folder, 'data', `${corpus}.jsonl`);
    /** @type {GoldRow[]} */
    const gold = readJsonl(goldFile);
    /** @type {{ id: string, events: readonly PredictedEvent[] }[]} */
    const ours = [];
    /** @type {{ id: string, events: readonly PredictedEvent[] }[]} */
    const simple = [];
    for (const row of gold) {
      const [year = 0, month = 0, day = 0] = row.dct.split('-').map(Number);
      const found = extract(row.text, { documentDate: { year, month, day } });
      ours.push({ id: row.id, events: found.events });
      simple.push({ id: row.id, events: bySimpleRule(row, found, (value) => interval(value) !== null) });
    }
    const files = { ours: join(out, `${corpus}.ours.jsonl`), simple: join(out, `${corpus}.simple.jsonl`) };
    await writeFile(files.ours, ours.map((row) => JSON.stringify(row)).join('\n'));
    await writeFile(files.simple, simple.map((row) => JSON.stringify(row)).join('\n'));
    for (const { words, only, target } of [
      { words: 'all events', only: [], target: all },
      { words: 'off the document’s date', only: ['--not-dct'], target: apart },
    ]) {
      const scorer = join(folder, 'score-anchors.mjs');
      const our = scored(scorer, goldFile, files.ours, only);
      const rule = scored(scorer, goldFile, files.simple, only);
      const goal = target === null ? '' : `to reach ${target} %, `;
      rows.push({
        what: `${corpus}, dates of events, ${words}: exact`,
        median: `${share(our.exact, our.gold)} %`,
        range: `(${goal}simple rule ${share(rule.exact, rule.gold)} %; found ${share(our.found, our.gold)} % of ${our.gold})`,
      });
    }
  }
  rows.push(await seedCheck(root, extract, out));
  return rows;
}

/**
 * Each gold event with the expression that stands nearest in its line or sentence, else with the document's date.
 * @param {GoldRow} row
 * @param {Extraction} found
 * @param {(value: string) => boolean} isCalendar
 * @returns {PredictedEvent[]}
 */
function bySimpleRule({ text, dct, anchors }, { expressions, documentDate }, isCalendar) {
  const usable = expressions.filter(({ start, value }) => isCalendar(value) && start !== documentDate.start);
  return anchors.map(({ start, end }) => {
    const [from, to] = sentenceAround(text, start);
    /** @param {{ start: number, end: number }} expression */
    const distance = (expression) => Math.max(expression.start - end, start - expression.end);
    const near = usable.filter((expression) => expression.start >= from && expression.end <= to);
    const nearest = near.sort((left, right) => distance(left) - distance(right))[0];
    return { start, end, value: nearest?.value ?? dct };
  });
}

/**
 * A sentence as a simple rule sees it: from a full stop and white space, or an empty line, to the next.
 * @param {string} text
 * @param {number} offset
 * @returns {[number, number]}
 */
function sentenceAround(text, offset) {
  const boundary = /[.!?]["'”’)]*\s+(?=["'“‘(`]*[A-Z])|\n\s*\n/g;
  let from = 0;
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (end > offset) return [from, end];
    from = end;
  }
  return [from, text.length];
}

/**
 * @param {string} scorer
 * @param {string} goldFile
 * @param {string} predicted
 * @param {readonly string[]} only
 * @returns {{ gold: number, found: number, exact: number }}
 */
function scored(scorer, goldFile, predicted, only) {
  const { stdout, status } = spawnSync(process.execPath, [scorer, goldFile, predicted, '--json', ...only], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${scorer} ended with status ${status}.`);
  return JSON.parse(stdout);
}

/**
 * What a careful reader finds in the seed article.
 * @param {string} root
 * @param {import('./bundles.mjs').Extract} extract
 * @param {string} out
 * @returns {Promise<import('./bench.mjs').Measurement>}
 */
async function seedCheck(root, extract, out) {
  const text = await readFile(join(root, 'seeds', 'syria-2016-09-06.txt'), 'utf8');
  const { documentDate, expressions, events } = extract(text, { documentDate: null });
  const { year, month, day } = documentDate.date ?? { year: 0, month: 0, day: 0 };
  const dct = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  const file = join(out, 'seed.jsonl');
  await writeFile(file, JSON.stringify({ id: 'seed', dct, timexes: expressions, events }));
  const { stdout } = spawnSync(process.execPath, [join(root, seedCheckFile), file], { encoding: 'utf8' });
  const [, counts = 'not checked', faults = ''] = /seed article: (.*), (\d+ faults)/.exec(stdout) ?? [];
  return { what: 'seed article against a careful reader', median: faults, range: `(${counts})` };
}

/**
 * @param {number} part
 * @param {number} whole
 */
function share(part, whole) {
  return ((100 * part) / whole).toFixed(1);
}
