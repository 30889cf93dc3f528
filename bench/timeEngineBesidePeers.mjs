import { loadBundles } from './bundles.mjs';
import { chrono, recognizersText } from './peers.mjs';
import { processorTime } from './processorTime.mjs';
import { rates, spread, thousands } from './statistics.mjs';
import { englishText } from './texts.mjs';
import { readByTheEngine } from './timeEngine.mjs';

const length = 100_000;
const warmUps = 2;

/**
 * The time engine alone, from tokens to values, beside the packages that a user could take instead, on the same text in the same
 * run: to be at least 1 M characters a second. The peers are given text, since they have no use for tokens.
 * @param {string} root
 * @returns {Promise<import('./bench.mjs').Measurement[]>}
 */
export async function timeEngineBesidePeers(root) {
  const bundles = await loadBundles(root);
  const { textOf, source } = await englishText(root);
  const text = textOf(length);
  // Recognizers-Text takes some ten seconds: once has to do.
  const engine = measured(text, { runs: 9, warmUps }, () => readByTheEngine(bundles, text));
  const chronoNode = measured(text, { runs: 9, warmUps }, () => timed(() => chrono(text)));
  const recognizers = measured(text, { runs: 1, warmUps: 0 }, () => timed(() => recognizersText(text)));
  const timesAsFast = (/** @type {Measured} */ peer) => thousandsOrTenths(engine.median / peer.median);
  const found = (/** @type {Measured} */ { expressions }) => `${thousands(expressions)} expressions found`;
  return [
    rates(`time engine alone, ${thousands(length)} characters`, engine.rates, `${found(engine)}; ${source}`),
    rates(
      'chrono-node, the same text',
      chronoNode.rates,
      `${found(chronoNode)}; the engine is ${timesAsFast(chronoNode)} times as fast`,
    ),
    rates(
      'recognizers-text-date-time, the same text',
      recognizers.rates,
      `${found(recognizers)}; the engine is ${timesAsFast(recognizers)} times as fast`,
    ),
  ];
}

/** @param {number} ratio */
function thousandsOrTenths(ratio) {
  return ratio < 10 ? ratio.toFixed(1) : thousands(ratio);
}

/** @typedef {{ rates: number[], median: number, expressions: number }} Measured */

/**
 * @param {string} text
 * @param {{ runs: number, warmUps: number }} counts
 * @param {() => { milliseconds: number, expressions: number }} read
 * @returns {Measured}
 */
function measured(text, { runs, warmUps }, read) {
  for (let run = 0; run < warmUps; run += 1) read();
  const readings = Array.from({ length: runs }, read);
  const charactersASecond = readings.map(({ milliseconds }) => text.length / (milliseconds / 1000));
  return {
    rates: charactersASecond,
    median: spread(charactersASecond).median,
    expressions: readings[0]?.expressions ?? 0,
  };
}

/**
 * @param {() => number} read
 * @returns {{ milliseconds: number, expressions: number }}
 */
function timed(read) {
  const taken = processorTime();
  const expressions = read();
  return { milliseconds: taken(), expressions };
}
