import { strToU8 } from 'fflate';

import { manifestName, namesOf, withEntry } from './mutator.mjs';
import { zipOf } from './zip.mjs';

/** @typedef {import('./mutator.mjs').Mutator} Mutator */
/** @typedef {import('./mutator.mjs').Base} Base */
/** @typedef {import('../../fuzz/random.mjs').Random} Random */

const pathLike = [
  '../evil.txt',
  '../../../../../../tmp/evil',
  '/etc/passwd',
  String.raw`C:\Windows\evil`,
  String.raw`..\evil`,
  'texts/../project.json',
  './project.json',
  'texts//x',
  'a\0b',
  'con',
  '',
  '/',
  '__proto__',
  'constructor',
  'x'.repeat(65_535),
];
const notUtf8 = Uint8Array.of(0xff, 0xfe, 0x80);
const untrueSizes = [0, 1, 1_000, 2 ** 31, 0xffff_fffe, 0xffff_ffff];
const methods = [1, 9, 12, 14, 93, 99, 0xffff];

/** An entry that Dateline opens with the project. @param {Base} base @param {Random} random */
function readEntry(base, random) {
  return random.oneOf([manifestName, ...namesOf(base, 'texts')]);
}

/** What the directory of a zip can say wrongly. @type {readonly Mutator[]} */
export const archiveMutators = [
  {
    name: 'two texts with their contents swapped',
    must: 'refused',
    make: (base) => {
      const [first = '', second = ''] = namesOf(base, 'texts');
      const contents = new Map(base.entries.map(({ name, content }) => [name, content]));
      const swapped = new Map([
        [first, contents.get(second)],
        [second, contents.get(first)],
      ]);
      return zipOf(
        base.entries.map((entry) => ({ ...entry, content: swapped.get(String(entry.name)) ?? entry.content })),
      );
    },
  },
  {
    name: 'without an entry',
    must: 'refused',
    make: (base, random) => {
      const missing = readEntry(base, random);
      return zipOf(base.entries.filter(({ name }) => name !== missing));
    },
  },
  { name: 'its entries in another order', must: 'opened', make: ({ entries }) => zipOf([...entries].reverse()) },
  {
    name: 'an entry twice',
    must: 'refused',
    make: ({ entries }, random) => zipOf([...entries, { ...random.oneOf(entries), content: strToU8('{}') }]),
  },
  {
    name: 'a name that looks like a path',
    must: 'opened',
    make: ({ entries }, random) => zipOf([...entries, { name: random.oneOf(pathLike), content: strToU8('evil') }]),
  },
  {
    name: 'a name that is not UTF-8',
    must: 'refused',
    make: ({ entries }) => zipOf([...entries, { name: notUtf8, content: strToU8('x') }]),
  },
  {
    name: 'a wrong checksum',
    must: 'refused',
    make: (base, random) =>
      withEntry(base, readEntry(base, random), (entry) => ({ ...entry, says: { crc: random.below(2 ** 32) } })),
  },
  {
    name: 'a size that is not true',
    must: 'refused',
    make: (base, random) =>
      withEntry(base, readEntry(base, random), (entry) => ({ ...entry, says: { size: random.oneOf(untrueSizes) } })),
  },
  {
    name: 'a packed size that is not true',
    must: 'refused',
    make: (base, random) =>
      withEntry(base, readEntry(base, random), (entry) => ({
        ...entry,
        says: { packedSize: random.oneOf(untrueSizes) },
      })),
  },
  {
    name: 'packed in an unknown way',
    must: 'refused',
    make: (base, random) =>
      withEntry(base, readEntry(base, random), (entry) => ({ ...entry, says: { method: random.oneOf(methods) } })),
  },
  {
    name: 'said to be stored though it is packed',
    must: 'refused',
    make: (base, random) => withEntry(base, readEntry(base, random), (entry) => ({ ...entry, says: { method: 0 } })),
  },
  {
    name: 'encrypted',
    must: 'refused',
    make: (base, random) => withEntry(base, readEntry(base, random), (entry) => ({ ...entry, says: { flags: 0x801 } })),
  },
  {
    name: 'an entry at the place of another',
    must: 'refused',
    make: ({ entries }, random) =>
      zipOf(
        entries.map((entry, index) =>
          index === 1 ? { ...entry, says: { offset: random.oneOf([0, 7, 2 ** 31, 0xffff_ffff]) } } : entry,
        ),
      ),
  },
  {
    name: 'another name beside an entry than in the directory',
    must: 'refused',
    make: (base, random) =>
      withEntry(base, readEntry(base, random), (entry) => ({ ...entry, besideItself: 'another.txt' })),
  },
  {
    name: 'fewer or more entries than it says',
    must: 'refused',
    make: ({ entries }, random) => zipOf(entries, { count: random.oneOf([0, 1, entries.length + 1, 65_534, 65_535]) }),
  },
  {
    name: 'tens of thousands of entries',
    must: 'opened',
    make: ({ entries }) =>
      zipOf([
        ...entries,
        ...Array.from({ length: 60_000 }, (_, index) => ({ name: `x/${index}`, content: strToU8('x'), level: 0 })),
      ]),
  },
  {
    name: 'a comment that looks like an end',
    must: null,
    make: ({ entries }) => zipOf(entries, { comment: Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18)]) }),
  },
];
