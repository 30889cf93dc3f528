import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { placesOf } from '../scripts/setup/places.mjs';

import { thousands } from './statistics.mjs';
import { articlesOf, seedTexts } from './texts.mjs';

const counts = { few: 200, many: 2_000 };
/**
 * So much more may many articles take at their most than few: the space for what is new grows to its full size within a thousand
 * articles, whatever is kept of them.
 */
const leeway = 1.6;
const bookLengths = [1_000_000, 10_000_000];
/** What `extract` may hold at its most, in KiB, of the longest of these books. */
const mostOfBook = 500_000_000 / 1024;
const watch = new URL('./peakMemory.mjs', import.meta.url).href;

/**
 * The most memory that the command line holds: over a stream of articles, where it must not grow with their number, and over a
 * book, where it may grow with its length and no faster.
 * @param {string} root
 * @returns {Promise<import('./bench.mjs').Measurement[]>}
 */
export async function batch(root) {
  const { commandLine } = placesOf(root);
  const seeds = await seedTexts(root);
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  try {
    const peaks = { few: 0, many: 0 };
    for (const size of /** @type {const} */ (['few', 'many'])) {
      peaks[size] = await peakOf(folder, [commandLine, 'annotate', '--jsonl'], articlesOf(seeds, counts[size]));
    }
    /** @type {import('./bench.mjs').Measurement[]} */
    const rows = [
      {
        what: `annotate --jsonl, memory at its most, ${thousands(counts.few)} articles`,
        median: mebibytes(peaks.few),
        range: '(Node and the model of English included)',
      },
      {
        what: `annotate --jsonl, memory at its most, ${thousands(counts.many)} articles`,
        median: mebibytes(peaks.many),
        range: `(to stay below ${leeway} times that of ${counts.few})`,
        failed: peaks.many > leeway * peaks.few,
      },
    ];
    const book = join(folder, 'book.txt');
    let shareBefore = Infinity;
    const seedsOnce = `${seeds.join('\n\n')}\n\n`;
    for (const length of bookLengths) {
      await writeFile(book, seedsOnce.repeat(Math.ceil(length / seedsOnce.length)).slice(0, length));
      const peak = await peakOf(folder, [commandLine, 'extract', book], []);
      const share = (peak * 1024) / length;
      rows.push({
        what: `extract, memory at its most, a book of ${thousands(length)} characters`,
        median: mebibytes(peak),
        range: `(${thousands(share)} bytes a character; to fall with the length, and to stay below ${mebibytes(mostOfBook)})`,
        failed: share > shareBefore || peak > mostOfBook,
      });
      shareBefore = share;
    }
    return rows;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The most memory, in KiB, of a process that is given rows and whose answers are read and dropped.
 * @param {string} folder
 * @param {readonly string[]} words
 * @param {Iterable<string>} rows
 */
async function peakOf(folder, words, rows) {
  const file = join(folder, 'peak');
  const child = spawn(process.execPath, ['--import', watch, ...words], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, PEAK_MEMORY_FILE: file },
  });
  child.stdout.resume();
  const ended = once(child, 'close');
  await pipeline(Readable.from(rows), child.stdin);
  const [status] = await ended;
  if (status !== 0) throw new Error(`dateline ${words.slice(1).join(' ')} ended with status ${status}.`);
  return Number(await readFile(file, 'utf8'));
}

/** @param {number} kibibytes */
function mebibytes(kibibytes) {
  return `${thousands(kibibytes / 1024)} MiB`;
}
