/** Reads treebanks in CoNLL-U (https://universaldependencies.org/format.html). */
import { readFile } from 'node:fs/promises';

/**
 * @typedef {object} TreebankSentence
 * @property {string} text as it is written
 * @property {boolean} opensParagraph
 * @property {string[]} words
 * @property {string[]} partsOfSpeech universal ones
 * @property {string[]} penn tags of the Penn Treebank
 */

/**
 * @param {string} file
 * @returns {Promise<TreebankSentence[]>}
 */
export async function readTreebank(file) {
  const blocks = (await readFile(file, 'utf8')).split(/\n\n+/).filter((block) => block.trim() !== '');
  return blocks.map((block) => {
    const lines = block.split('\n');
    const rows = lines.filter((line) => /^[0-9]+\t/.test(line)).map((line) => line.split('\t'));
    /** @param {number} column */
    const column = (column) => rows.map((row) => row[column] ?? '');
    return {
      text: lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length) ?? '',
      opensParagraph: lines.some((line) => /^# new(?:par|doc)/.test(line)),
      words: column(1),
      partsOfSpeech: column(3),
      penn: column(4),
    };
  });
}
