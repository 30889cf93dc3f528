// Reads a text to its end and says how much memory the process held at its most, in KiB. Arguments: the folder of the bundles, the
// file of the text.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { readByTheEngine } from './timeEngine.mjs';

const [folder = '', file = ''] = process.argv.slice(2);
/** @param {string} name */
const load = (name) => import(pathToFileURL(join(folder, name)).href);

const { makeTimeReader } = await load('time.js');
const { readSentences } = await load('sentences.js');
readByTheEngine({ makeTimeReader, readSentences }, await readFile(file, 'utf8'));
console.log(JSON.stringify({ peak: process.resourceUsage().maxRSS }));
