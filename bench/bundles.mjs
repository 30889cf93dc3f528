import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'vite';

/** @typedef {typeof import('../src-main/events/extract.ts')['extract']} Extract */
/** @typedef {typeof import('../src-main/language/sentences.ts')['readSentences']} ReadSentences */
/** @typedef {typeof import('../src-main/language/tagger/english.ts')['englishTagger']} EnglishTagger */
/** @typedef {typeof import('../src-main/language/tagger/tagSet.ts')['tagSet']} TagSet */
/** @typedef {typeof import('../src-main/time/engine.ts')['makeTimeReader']} MakeTimeReader */
/** @typedef {typeof import('../src-main/time/grammars.ts')['grammars']} Grammars */
/** @typedef {typeof import('../src-main/chronicle/anchors.ts')} Anchors */
/** @typedef {typeof import('../src-main/chronicle/testAudit.ts')} AnchorAudit */
/** @typedef {typeof import('../src-main/chronicle/testChanges.ts')} TextChanges */

/**
 * @typedef {object} Bundles the rooms by themselves
 * @property {Extract} extract
 * @property {ReadSentences} readSentences
 * @property {typeof import('./winkSentences.ts')['readSentencesByWink']} readSentencesByWink
 * @property {EnglishTagger} englishTagger
 * @property {TagSet} tagSet
 * @property {MakeTimeReader} makeTimeReader
 * @property {Grammars} grammars
 * @property {Anchors} anchors
 * @property {AnchorAudit} anchorAudit
 * @property {TextChanges} textChanges
 * @property {string} folder where they lie, one file an entry
 */

const entries = /** @type {const} */ ({
  extract: 'src-main/events/extract.ts',
  sentences: 'src-main/language/sentences.ts',
  winkSentences: 'bench/winkSentences.ts',
  tagger: 'src-main/language/tagger/english.ts',
  tagSet: 'src-main/language/tagger/tagSet.ts',
  time: 'src-main/time/engine.ts',
  grammars: 'src-main/time/grammars.ts',
  anchors: 'src-main/chronicle/anchors.ts',
  anchorAudit: 'src-main/chronicle/testAudit.ts',
  textChanges: 'src-main/chronicle/testChanges.ts',
});

/** @type {Promise<Bundles> | null} */
let bundled = null;

/**
 * The rooms that are measured by themselves, bundled once a run, as the application has them, so that Node can load them.
 * @param {string} root
 */
export function loadBundles(root) {
  bundled ??= bundle(root);
  return bundled;
}

/**
 * @param {string} root
 * @returns {Promise<Bundles>}
 */
async function bundle(root) {
  const folder = join(root, 'out', 'bench');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      minify: true,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(root, path)])),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  /** @param {keyof typeof entries} name */
  const load = (name) => import(pathToFileURL(join(folder, `${name}.js`)).href);
  const { extract } = await load('extract');
  const { readSentences } = await load('sentences');
  const { readSentencesByWink } = await load('winkSentences');
  const { englishTagger } = await load('tagger');
  const { tagSet } = await load('tagSet');
  const { makeTimeReader } = await load('time');
  const { grammars } = await load('grammars');
  const anchors = await load('anchors');
  const anchorAudit = await load('anchorAudit');
  const textChanges = await load('textChanges');
  const ofLanguage = { readSentences, readSentencesByWink, englishTagger, tagSet };
  return { extract, ...ofLanguage, makeTimeReader, grammars, anchors, anchorAudit, textChanges, folder };
}
