import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Gold-standard texts and their scorer lie beside the project, not in it: they belong to their publishers. */
export const material = join('..', 'shared', 'bench', 'time');

/** English news and histories among them. */
export const englishCorpora = ['timebank', 'aquaint', 'wikiwars'];

/**
 * The texts that ship with the application.
 * @param {string} root
 * @returns {Promise<string[]>}
 */
export async function seedTexts(root) {
  const names = (await readdir(join(root, 'seeds'))).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(names.map((name) => readFile(join(root, 'seeds', name), 'utf8')));
}

/**
 * English to measure speed on: the seeds and, where they are, news and histories in turn. Repeated where more is asked for
 * than there is.
 * @param {string} root
 * @returns {Promise<{ textOf: (length: number) => string, source: string }>}
 */
export async function englishText(root) {
  const seeds = await seedTexts(root);
  const folder = join(root, material, 'data');
  const present = existsSync(folder);
  const corpora = present
    ? await Promise.all(englishCorpora.map((corpus) => textsIn(join(folder, `${corpus}.jsonl`))))
    : [];
  const once = `${[...seeds, ...inTurn(corpora)].join('\n\n')}\n\n`;
  return {
    textOf: (length) => once.repeat(Math.ceil(length / once.length)).slice(0, length),
    source: present ? `the seeds, ${englishCorpora.join(', ')}` : `the seeds; ${material} is absent`,
  };
}

/** @param {string} file @returns {Promise<string[]>} */
async function textsIn(file) {
  const rows = (await readFile(file, 'utf8')).split('\n').filter((row) => row.trim() !== '');
  return rows.map((row) => /** @type {{ text: string }} */ (JSON.parse(row)).text);
}

/** @param {readonly (readonly string[])[]} lists */
function inTurn(lists) {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
}

/**
 * Rows for `dateline annotate --jsonl`, one at a time: the paragraphs of the seeds, each article beginning at another and with a
 * date of its own, so that no two are the same.
 * @param {readonly string[]} seeds
 * @param {number} count
 * @returns {Generator<string>}
 */
export function* articlesOf(seeds, count) {
  const paragraphs = seeds.flatMap((seed) => seed.split(/\n+/)).filter((paragraph) => paragraph.trim() !== '');
  for (let index = 0; index < count; index += 1) {
    const chosen = Array.from({ length: 20 }, (_, offset) => paragraphs[(index * 7 + offset) % paragraphs.length]);
    const dct = new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10);
    yield `${JSON.stringify({ id: index, text: `Article ${index}\n\n${chosen.join('\n')}`, dct })}\n`;
  }
}
