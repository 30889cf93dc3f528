import { processorTime } from './processorTime.mjs';

/** Tuesday, 6 September 2016, against which all texts of the benches are read. */
export const documentDate = /** @type {const} */ ({ year: 2016, month: 9, day: 6 });

/** Sentences that lie ready at a time, so that ten million characters of them need not. */
const sentencesAtATime = 2_000;

/**
 * Reads a text by the time engine alone: the stopwatch stands still while sentences and words are made.
 * @param {Pick<import('./bundles.mjs').Bundles, 'makeTimeReader' | 'readSentences'>} bundles
 * @param {string} text
 * @returns {{ milliseconds: number, expressions: number }}
 */
export function readByTheEngine({ makeTimeReader, readSentences }, text) {
  const begun = processorTime();
  const reader = makeTimeReader(text, { documentDate });
  let milliseconds = begun();
  let expressions = 0;
  /** @type {import('../src-main/language/types.ts').Sentence[]} */
  let ready = [];
  const readAll = () => {
    const taken = processorTime();
    for (const sentence of ready) expressions += reader.read(sentence).expressions.length;
    milliseconds += taken();
    ready = [];
  };
  for (const sentence of readSentences(text, reader.language)) {
    ready.push(sentence);
    if (ready.length === sentencesAtATime) readAll();
  }
  readAll();
  return { milliseconds, expressions };
}
