import { strToU8 } from 'fflate';

import { withManifest } from './mutator.mjs';

/** @typedef {import('./mutator.mjs').Mutator} Mutator */
/** @typedef {import('./mutator.mjs').Base} Base */
/** @typedef {import('../../fuzz/random.mjs').Random} Random */
/** @typedef {Record<string, unknown>} Plain */
/** @typedef {{ documents: Plain[], decisions: Plain[], view: Plain } & Plain} Manifest */

/** @param {Base} base @param {(manifest: Manifest) => unknown} change what is returned, if anything, stands in its place */
function changed(base, change) {
  const manifest = /** @type {Manifest} */ (JSON.parse(base.manifest));
  return withManifest(base, JSON.stringify(change(manifest) ?? manifest));
}

/**
 * Every field in it, as the object that holds it and its key; what lay on the screen is left out, for that may be anything.
 * @param {unknown} value
 * @returns {{ holder: Plain, key: string }[]}
 */
function fieldsOf(value) {
  if (typeof value !== 'object' || value === null) return [];
  const holder = /** @type {Plain} */ (value);
  return Object.keys(holder)
    .filter((key) => key !== 'view')
    .flatMap((key) => [{ holder, key }, ...fieldsOf(holder[key])]);
}

/** @type {readonly unknown[]} */
const ofOtherTypes = [null, true, 17, -1, 1.5, 'word', '', [], {}, [[]], { constructor: 1 }];
/** @type {readonly unknown[]} */
const oddNumbers = [-1, -0, 1.5, 2 ** 31, 2 ** 53, 1e308, 99_999];
/** @type {readonly unknown[]} */
const oddStrings = [
  '',
  ' ',
  '\0',
  '\ud800',
  '\u202e',
  '__proto__',
  '../../x',
  'x'.repeat(3_000),
  '9999-99-99T99:99:99Z',
  '<script>',
];

/** @param {unknown} value @param {Random} random */
function oddLike(value, random) {
  if (typeof value === 'number') return random.oneOf(oddNumbers);
  if (typeof value === 'string') return random.oneOf(oddStrings);
  return random.oneOf(ofOtherTypes);
}

/** Written by hand: `JSON.stringify` itself would not come to its end. @param {Base} base @param {number} depth */
function deepView({ manifest }, depth) {
  return manifest
    .replace(/"view": \{/, `"view": { "deep": ${'['.repeat(depth)}${']'.repeat(depth)},`)
    .replace(/,(\s*\})/, '$1');
}

/** @param {Manifest} manifest @param {number} count */
function manyDecisions(manifest, count) {
  const at = '2026-11-27T09:30:00.000Z';
  const many = Array.from({ length: count }, (_, index) => ({
    id: `m${index}`,
    at,
    kind: 'addition',
    anchor: null,
    fields: {},
  }));
  return { ...manifest, decisions: many };
}

/** What `project.json` can say wrongly, or otherwise. @type {readonly Mutator[]} */
export const manifestMutators = [
  {
    name: 'a field of another type',
    must: null,
    make: (base, random) =>
      changed(base, (manifest) => {
        const { holder, key } = random.oneOf(fieldsOf(manifest));
        holder[key] = random.oneOf(ofOtherTypes);
      }),
  },
  {
    name: 'a field of the right type, with an odd value',
    must: null,
    make: (base, random) =>
      changed(base, (manifest) => {
        const { holder, key } = random.oneOf(fieldsOf(manifest));
        holder[key] = oddLike(holder[key], random);
      }),
  },
  {
    name: 'without a field',
    must: null,
    make: (base, random) =>
      changed(base, (manifest) => {
        const { holder, key } = random.oneOf(fieldsOf(manifest));
        Reflect.deleteProperty(holder, key);
      }),
  },
  {
    name: 'with a field that nobody knows',
    must: 'opened',
    make: (base, random) =>
      changed(base, (manifest) => {
        const { holder } = random.oneOf(fieldsOf(manifest).filter((field) => !Array.isArray(field.holder)));
        holder['from a later Dateline'] = { any: ['thing'] };
      }),
  },
  {
    name: 'with a field named __proto__',
    must: 'opened',
    make: (base) => withManifest(base, base.manifest.replace('{', '{ "__proto__": { "isAutosaved": true },')),
  },
  {
    name: 'a manifest that is cut off',
    must: 'refused',
    make: (base, random) => withManifest(base, base.manifest.slice(0, random.below(base.manifest.length - 2))),
  },
  {
    name: 'a manifest that is other JSON',
    must: 'refused',
    make: (base, random) =>
      withManifest(base, random.oneOf(['', 'null', '[]', '{}', '"project"', '1e999', '{"format":1}'])),
  },
  {
    name: 'a manifest in UTF-16',
    must: 'refused',
    make: (base) => withManifest(base, Buffer.from(base.manifest, 'utf16le')),
  },
  {
    name: 'a manifest behind a byte-order mark',
    must: null,
    make: (base) => withManifest(base, `\ufeff${base.manifest}`),
  },
  {
    name: 'a manifest that is not UTF-8',
    must: 'refused',
    make: (base) => withManifest(base, Buffer.concat([strToU8(base.manifest), Uint8Array.of(0xff)])),
  },
  {
    name: 'a view nested a hundred thousand times',
    must: 'refused',
    make: (base) => withManifest(base, deepView(base, 100_000)),
  },
  {
    name: 'a view nested five million times',
    must: 'refused',
    make: (base) => withManifest(base, deepView(base, 5_000_000)),
  },
  {
    name: 'a decision twice',
    must: 'refused',
    make: (base, random) => changed(base, ({ decisions }) => void decisions.push(random.oneOf(decisions))),
  },
  {
    name: 'a document twice',
    must: 'refused',
    make: (base, random) => changed(base, ({ documents }) => void documents.push(random.oneOf(documents))),
  },
  {
    name: 'a document that is its own forerunner',
    must: null,
    make: (base, random) =>
      changed(base, ({ documents }) => {
        const document = random.oneOf(documents);
        document['earlier'] = [document['id'], document['id']];
      }),
  },
  {
    name: 'a decision about a document that is not there',
    must: 'refused',
    make: (base) => withManifest(base, base.manifest.replace(/("document": ")[0-9a-f]{64}/, `$1${'0'.repeat(64)}`)),
  },
  {
    name: 'a format that is none',
    must: 'refused',
    make: (base, random) =>
      changed(
        base,
        (manifest) => void (manifest['format'] = random.oneOf([0, -1, 1.5, '1', null, [1], 1e300, 2 ** 60])),
      ),
  },
  {
    name: 'a later format that can be read',
    must: 'opened',
    make: (base) => changed(base, (manifest) => void (manifest['format'] = 99)),
  },
  {
    name: 'a heading or a page outside its text',
    must: 'refused',
    make: (base, random) =>
      changed(base, ({ documents }) => {
        const document = random.oneOf(documents);
        if (random.below(2) === 0) document['blocks'] = [{ kind: 'heading', start: 0, end: 10_000_000 }];
        else document['pages'] = [{ start: 10_000_000, label: '1' }];
      }),
  },
  {
    name: 'twenty thousand decisions',
    must: 'opened',
    make: (base) => changed(base, (manifest) => manyDecisions(manifest, 20_000)),
  },
  {
    name: 'more decisions than may be',
    must: 'refused',
    make: (base) => changed(base, (manifest) => manyDecisions(manifest, 200_001)),
  },
  {
    name: 'a view of a hundred thousand keys',
    must: null,
    make: (base) =>
      changed(base, (manifest) => {
        manifest.view = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, index]));
      }),
  },
];
