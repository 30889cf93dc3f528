import { strToU8, zipSync } from 'fflate';

/** @typedef {import('./mutator.mjs').Mutator} Mutator */
/** @typedef {import('../../fuzz/random.mjs').Random} Random */

/** @param {Random} random @param {number} length */
function noise(random, length) {
  return Buffer.from(Array.from({ length }, () => random.below(256)));
}

/** @param {Buffer} bytes @param {Random} random @param {number} count */
function flipped(bytes, random, count) {
  const copy = Buffer.from(bytes);
  for (let each = 0; each < count; each += 1) {
    const at = random.below(copy.length);
    copy.writeUInt8(copy.readUInt8(at) ^ (1 << random.below(8)), at);
  }
  return copy;
}

/** @param {Buffer} bytes @param {Random} random */
function stretchOf(bytes, random) {
  const from = random.below(bytes.length);
  return { from, until: Math.min(bytes.length, from + 1 + random.below(2_000)) };
}

/** What a bad disk, a bad line or another program makes of a file. @type {readonly Mutator[]} */
export const byteMutators = [
  { name: 'one bit flipped', must: null, make: ({ bytes }, random) => flipped(bytes, random, 1) },
  { name: 'many bits flipped', must: null, make: ({ bytes }, random) => flipped(bytes, random, 2 + random.below(62)) },
  { name: 'cut off', must: 'refused', make: ({ bytes }, random) => bytes.subarray(0, random.below(bytes.length)) },
  {
    name: 'without its beginning',
    must: 'refused',
    make: ({ bytes }, random) => bytes.subarray(1 + random.below(200)),
  },
  {
    name: 'with bytes that do not belong to it',
    must: null,
    make: ({ bytes }, random) => {
      const { from } = stretchOf(bytes, random);
      return Buffer.concat([bytes.subarray(0, from), noise(random, 1 + random.below(64)), bytes.subarray(from)]);
    },
  },
  {
    name: 'a stretch of zeros in it',
    must: null,
    make: ({ bytes }, random) => {
      const { from, until } = stretchOf(bytes, random);
      return Buffer.from(bytes).fill(0, from, until);
    },
  },
  {
    name: 'a stretch of it twice',
    must: null,
    make: ({ bytes }, random) => {
      const { from, until } = stretchOf(bytes, random);
      return Buffer.concat([bytes.subarray(0, until), bytes.subarray(from)]);
    },
  },
  { name: 'twice behind itself', must: 'refused', make: ({ bytes }) => Buffer.concat([bytes, bytes]) },
  { name: 'empty', must: 'refused', make: () => new Uint8Array() },
  { name: 'noise', must: 'refused', make: (_base, random) => noise(random, 1 + random.below(5_000)) },
  {
    name: 'noise that begins like a zip',
    must: 'refused',
    make: (_base, random) => Buffer.concat([Buffer.from('PK\x03\x04'), noise(random, 5_000)]),
  },
  { name: 'prose', must: 'refused', make: () => strToU8('On 5 May 1998 the harbour opened.\n') },
  { name: 'an empty zip', must: 'refused', make: () => zipSync({}) },
  {
    name: 'another zip',
    must: 'refused',
    make: () => zipSync({ 'word/document.xml': strToU8('<w:document/>'), '[Content_Types].xml': strToU8('<Types/>') }),
  },
  { name: 'itself in a zip', must: 'refused', make: ({ bytes }) => zipSync({ 'a.dateline': bytes }) },
];
