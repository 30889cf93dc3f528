import { casual } from 'chrono-node';
import recognizers from '@microsoft/recognizers-text-date-time';

import { documentDate } from './timeEngine.mjs';

/** The same day for the peers, at noon. */
const noon = new Date(Date.UTC(documentDate.year, documentDate.month - 1, documentDate.day, 12));

/** @typedef {(text: string) => number} Peer reads a text; gives how many expressions it found */

/**
 * chrono-node, line by line: it slows down on a long text in one piece.
 * @type {Peer}
 */
export function chrono(text) {
  return sumOverLines(text, (line) => casual.parse(line, { instant: noon, timezone: 0 }).length);
}

const model = new recognizers.DateTimeRecognizer('en-us').getDateTimeModel();

/**
 * Recognizers-Text, line by line, as its own documentation feeds it.
 * @type {Peer}
 */
export function recognizersText(text) {
  return sumOverLines(text, (line) => model.parse(line, noon).length);
}

/**
 * @param {string} text
 * @param {(line: string) => number} read
 */
function sumOverLines(text, read) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .reduce((sum, line) => sum + read(line), 0);
}
