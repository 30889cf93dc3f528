import { loadBundles } from './bundles.mjs';
import { chrono, recognizersText } from './peers.mjs';
import { processorTime } from './processorTime.mjs';
import { rates, spread, thousands } from './statistics.mjs';
import { englishText } from './texts.mjs';
import { readByTheEngine } from './timeEngine.mjs';

/** Lengths in characters, and how often each is read. */
const lengths = /** @type {const} */ ([
  { length: 10_000, runs: 15 },
  { length: 100_000, runs: 9 },
  { length: 1_000_000, runs: 5 },
  { length: 10_000_000, runs: 1 },
]);
/** As far as each goes in a few seconds. */
const furthest = { chrono: 10_000_000, recognizers: 100_000 };

/**
 * The rate at lengths from 10 kB to 10 MB: the same at all of them if the work grows with the length and no faster.
 * @param {string} root
 * @returns {Promise<import('./bench.mjs').Measurement[]>}
 */
export async function timeEngineScaling(root) {
  const bundles = await loadBundles(root);
  const { textOf } = await englishText(root);
  // What is read first is slow everywhere: code is compiled at its first runs.
  for (let run = 0; run < 3; run += 1) readByTheEngine(bundles, textOf(300_000));
  return lengths.map(({ length, runs }) => {
    const text = textOf(length);
    const engine = Array.from({ length: runs }, () => rate(length, readByTheEngine(bundles, text).milliseconds));
    const peers = [
      ['chrono-node', length > furthest.chrono ? null : rateOf(text, chrono)],
      ['recognizers', length > furthest.recognizers ? null : rateOf(text, recognizersText)],
    ];
    const beside = peers.map(([name, peer]) => `${name} ${peer === null ? 'not so far' : thousands(Number(peer))}`);
    return rates(`time engine alone, ${thousands(length)} characters`, engine, beside.join(', '));
  });
}

/**
 * @param {string} text
 * @param {import('./peers.mjs').Peer} peer
 */
function rateOf(text, peer) {
  const runs = text.length <= 100_000 && peer !== recognizersText ? 5 : 1;
  const all = Array.from({ length: runs }, () => {
    const taken = processorTime();
    peer(text);
    return rate(text.length, taken());
  });
  return spread(all).median;
}

/**
 * @param {number} length
 * @param {number} milliseconds
 */
function rate(length, milliseconds) {
  return length / (milliseconds / 1000);
}
