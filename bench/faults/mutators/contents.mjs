import { createHash, createHmac } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';

import { strToU8 } from 'fflate';

import { manifestName, namesOf, withEntry } from './mutator.mjs';
import { zipOf } from './zip.mjs';

/** @typedef {import('./mutator.mjs').Mutator} Mutator */
/** @typedef {import('./mutator.mjs').Base} Base */
/** @typedef {import('../../fuzz/random.mjs').Random} Random */

/** The file with another text, under the name that its bytes ask for. @param {Base} base @param {Uint8Array} text */
function withText(base, text) {
  const [name = ''] = namesOf(base, 'texts');
  const before = name.slice('texts/'.length, -'.txt'.length);
  const id = createHash('sha256').update(text).digest('hex');
  return zipOf(
    base.entries.map((entry) => {
      if (entry.name === name) return { name: `texts/${id}.txt`, content: text };
      if (entry.name === manifestName) return { ...entry, content: strToU8(base.manifest.replaceAll(before, id)) };
      return entry;
    }),
  );
}

/** Longer than any heading or page begins in the texts of the base. */
const enough = 'Nothing happened on that day, and nobody wrote it down. '.repeat(1_000);

/** Other texts than those that the project was made with. @type {readonly Mutator[]} */
export const textMutators = [
  {
    name: 'a text with one letter changed',
    must: 'refused',
    make: (base, random) =>
      withEntry(base, random.oneOf(namesOf(base, 'texts')), (entry) => {
        const content = new Uint8Array(entry.content);
        content[random.below(content.length)] = 0x7a;
        content[0] = 0x7b;
        return { ...entry, content };
      }),
  },
  {
    name: 'a text that is not UTF-8, under its right name',
    must: 'refused',
    make: (base, random) => withText(base, Buffer.concat([strToU8(enough), random.oneOf(notUtf8)])),
  },
  {
    name: 'a text of odd characters, under its right name',
    must: 'opened',
    make: (base, random) => withText(base, strToU8(enough + random.oneOf(oddCharacters))),
  },
  { name: 'an empty text, under its right name', must: null, make: (base) => withText(base, new Uint8Array()) },
];

const notUtf8 = [
  Uint8Array.of(0xff),
  Uint8Array.of(0xed, 0xa0, 0x80),
  Uint8Array.of(0xc0, 0x80),
  Uint8Array.of(0xe2, 0x82),
];
const oddCharacters = ['\0\0\0', '\u202e\u2066', '\ufeff', '\u2028', '\u{10ffff}', 'e\u0301'.repeat(500)];

/** A reading changes nothing, whatever it says. @param {Mutator['make']} make @param {string} name @returns {Mutator} */
const ofReading = (name, make) => ({ name, must: 'opened', make });

/** What stands in the cache is not taken from a stranger. @type {readonly Mutator[]} */
export const readingMutators = [
  ofReading('a reading with bits flipped', (base, random) =>
    withEntry(base, random.oneOf(namesOf(base, 'readings')), (entry) => {
      const content = Buffer.from(entry.content);
      for (let each = 0; each < 1 + random.below(20); each += 1) {
        const at = random.below(content.length);
        content.writeUInt8(content.readUInt8(at) ^ (1 << random.below(8)), at);
      }
      return { ...entry, content };
    }),
  ),
  ofReading('a reading that is cut off', (base, random) =>
    withEntry(base, random.oneOf(namesOf(base, 'readings')), (entry) => ({
      ...entry,
      content: entry.content.slice(0, random.below(entry.content.length)),
    })),
  ),
  ofReading('a reading whose packed bytes are noise', (base, random) =>
    withEntry(base, random.oneOf(namesOf(base, 'readings')), (entry) => ({
      ...entry,
      packed: Buffer.from(Array.from({ length: 500 }, () => random.below(256))),
    })),
  ),
  ofReading('a reading under the name of another', (base) => {
    const [first = '', second = ''] = namesOf(base, 'readings');
    return zipOf(
      base.entries.map((entry) => {
        if (entry.name === first) return { ...entry, name: second };
        return entry.name === second ? { ...entry, name: first } : entry;
      }),
    );
  }),
  ofReading('a reading signed by somebody else', (base, random) =>
    withEntry(base, random.oneOf(namesOf(base, 'readings')), (entry) => {
      const json = strToU8(JSON.stringify({ events: {}, ground: 'forged' }));
      const length = Buffer.alloc(4);
      length.writeUInt32LE(random.oneOf([json.length, 0, 2 ** 31]));
      const signed = Buffer.concat([length, json]);
      const signature = createHmac('sha256', random.oneOf(['', 'a guess']))
        .update(signed)
        .digest();
      return { ...entry, content: Buffer.concat([signature, signed]) };
    }),
  ),
  ofReading('a reading that swells to half a gigabyte', (base, random) =>
    withEntry(base, random.oneOf(namesOf(base, 'readings')), (entry) => ({ ...entry, ...swollen(random) })),
  ),
];

const swollenBytes = 500 * 2 ** 20;
/** @type {{ readonly content: Uint8Array, readonly packed: Uint8Array, readonly says: { readonly size: number, readonly crc: number } } | null} */
let made = null;

/** Just loosely enough packed to pass for a real one. @param {Random} random */
function swollen(random) {
  if (made !== null) return made;
  const line = Array.from({ length: 4_000 }, () => random.oneOf([...'abcdefghijklmnop'])).join('');
  const content = Buffer.alloc(swollenBytes, line);
  made = {
    content: new Uint8Array(),
    packed: deflateRawSync(content, { level: 6 }),
    says: { size: content.length, crc: crc32(content) },
  };
  return made;
}
