import { crc32, deflateRawSync } from 'node:zlib';
import { createHash } from 'node:crypto';

import { strToU8 } from 'fflate';

import { manifestName, namesOf, withEntry, withManifest } from './mutator.mjs';
import { zipOf } from './zip.mjs';

/** @typedef {import('./mutator.mjs').Mutator} Mutator */
/** @typedef {import('./mutator.mjs').Base} Base */
/** @typedef {import('../../fuzz/random.mjs').Random} Random */

const mebibyte = 2 ** 20;
const packedZeros = packedOnce(100 * mebibyte);

/** Packing so much takes a while, and is done once. @param {number} length */
function packedOnce(length) {
  /** @type {Uint8Array | null} */
  let packed = null;
  return () => (packed ??= deflateRawSync(Buffer.alloc(length), { level: 9 }));
}

/**
 * A text as it lies in a file, without its bytes.
 * @typedef {object} TightText
 * @property {string} id
 * @property {Uint8Array} packed
 * @property {{ readonly size: number, readonly crc: number }} says
 */

/** @type {Map<string, TightText>} */
const tightTexts = new Map();

/**
 * A text that packs just loosely enough to pass for a real one: a line that comes again and again. Made once.
 * @param {Random} random
 * @param {number} size
 * @param {number} number one of several of that size
 */
function tightText(random, size, number) {
  const known = tightTexts.get(`${size} ${number}`);
  if (known !== undefined) return known;
  const line = Array.from({ length: 2_000 }, () => random.oneOf([...'abcdefghij '])).join('');
  const content = Buffer.alloc(size, `${line}. `);
  const id = createHash('sha256').update(content).digest('hex');
  const made = { id, packed: deflateRawSync(content, { level: 9 }), says: { size, crc: crc32(content) } };
  tightTexts.set(`${size} ${number}`, made);
  return made;
}

/** @param {Base} base @param {Random} random @param {number} count @param {number} size */
function withTightTexts(base, random, count, size) {
  const manifest = /** @type {{ documents: { id: string }[] }} */ (JSON.parse(base.manifest));
  const [pattern] = manifest.documents;
  const texts = Array.from({ length: count }, (_, number) => tightText(random, size, number));
  const more = texts.map(({ id }) => ({ ...pattern, id, blocks: [], pages: [], earlier: [] }));
  const described = strToU8(JSON.stringify({ ...manifest, documents: [...manifest.documents, ...more] }));
  const entries = base.entries.map((entry) => (entry.name === manifestName ? { ...entry, content: described } : entry));
  const content = new Uint8Array();
  return zipOf([...entries, ...texts.map(({ id, ...packed }) => ({ name: `texts/${id}.txt`, content, ...packed }))]);
}

/** Small files that swell. @type {readonly Mutator[]} */
export const bombs = [
  {
    name: 'an entry that swells a thousandfold, and says so',
    must: 'refused',
    make: (base, random) =>
      withEntry(base, random.oneOf([manifestName, ...namesOf(base, 'texts')]), (entry) => ({
        ...entry,
        packed: packedZeros(),
        says: { size: 100 * mebibyte },
      })),
  },
  {
    name: 'an entry that swells a thousandfold, and says it is small',
    must: 'refused',
    make: (base, random) =>
      withEntry(base, random.oneOf([manifestName, ...namesOf(base, 'texts')]), (entry) => ({
        ...entry,
        packed: packedZeros(),
      })),
  },
  {
    name: 'a bomb that nobody asks for',
    must: 'opened',
    make: ({ entries }) =>
      zipOf([
        ...entries,
        { name: 'else/bomb', content: new Uint8Array(), packed: packedZeros(), says: { size: 100 * mebibyte } },
      ]),
  },
  {
    name: 'a manifest of blanks',
    must: 'refused',
    make: (base) => withManifest(base, Buffer.alloc(64 * mebibyte, ' ')),
  },
  {
    name: 'a text of more characters than may be opened',
    must: 'refused',
    make: (base, random) => withTightTexts(base, random, 1, 40 * mebibyte),
  },
  {
    name: 'texts of more bytes than may be opened together',
    must: 'refused',
    make: (base, random) => withTightTexts(base, random, 13, 31 * mebibyte),
  },
  {
    name: 'a text as long as may be, in few bytes',
    must: 'opened',
    make: (base, random) => withTightTexts(base, random, 1, 31 * mebibyte),
  },
];

/** No damaged file, but the most that may be asked for. @type {Mutator} */
export const heaviest = {
  name: 'as many texts as may be opened together',
  must: 'opened',
  make: (base, random) => withTightTexts(base, random, 9, 31 * mebibyte),
};
