// Reads a text to its end and says how much memory the process held at its most, in KiB. Arguments: the folder of the bundles, the
// file of the text.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { readByTheEngine } from './timeEngine.mjs';

const [folder = '', file = ''] = process.argv.slice(2);
/** @param {string} name */
const load = (name) => import(pathToFileURL(join(folder, name)).href);

/** @type {import('./bundles.mjs').Bundles} */
const { makeTimeReader } = await load('time.js');
/** @type {import('./bundles.mjs').Bundles} */
const { readSentences } = await load('sentences.js');

/** Asked for now and then: the system's own record of the most counts the process that started this one, too. */
let peak = 0;
const sentencesBetween = 200;

/** @type {import('./bundles.mjs').ReadSentences} */
function* watched(text, language) {
  let count = 0;
  for (const sentence of readSentences(text, language)) {
    if (count % sentencesBetween === 0) peak = Math.max(peak, process.memoryUsage.rss());
    count += 1;
    yield sentence;
  }
}

readByTheEngine({ makeTimeReader, readSentences: watched }, await readFile(file, 'utf8'));
console.log(JSON.stringify({ peak: Math.round(peak / 1024) }));
