import { loadBundles } from './bundles.mjs';
import { faultIn } from './fuzz/invariants.mjs';
import { looseMixtures, plainRecipes, repeatedMixtures, repeated, vocabularyOf } from './fuzz/recipes.mjs';
import { processorTime } from './processorTime.mjs';
import { thousands } from './statistics.mjs';
import { documentDate } from './timeEngine.mjs';

/** @typedef {import('./fuzz/recipes.mjs').Recipe} Recipe */
/** @typedef {import('./bench.mjs').Measurement} Measurement */
/** @typedef {import('./bundles.mjs').Bundles} Bundles */

const probed = 8_000;
/** Making events takes longer, and is measured elsewhere: here it only must not fail. */
const probedForEvents = 1_000;
const mixtures = { repeated: 400, loose: 60 };
const finalists = 8;
/** Four times the text may take four times as long, and by chance somewhat longer; quadratic work would take sixteen times as long. */
const growth = { from: 60_000, to: 240_000, most: 8, tries: 3 };
const huge = 10_000_000;
const hugeUnits = ['7', 'March ', 'x', '\n', '\ud800', 'في يوم الاثنين '];

/**
 * Nasty texts, the same ones each time, from characters to time expressions: none may throw, give an expression that is not in
 * the text, or take longer than its length allows.
 * @param {string} root
 * @returns {Promise<Measurement[]>}
 */
export async function fuzz(root) {
  const bundles = await loadBundles(root);
  const vocabulary = vocabularyOf(bundles.english);
  const recipes = [
    ...plainRecipes(vocabulary),
    ...repeatedMixtures(vocabulary, mixtures.repeated),
    ...looseMixtures(vocabulary, mixtures.loose),
  ];
  for (const recipe of recipes.slice(0, 200)) read(recipe.text(probed), bundles);
  const trials = recipes.map((recipe) => ({ recipe, ...tryRecipe(recipe, bundles) }));
  const faults = trials.flatMap(({ recipe, fault }) => (fault === null ? [] : [`${recipe.name}: ${fault}`]));
  const slow = trials.sort((left, right) => right.milliseconds - left.milliseconds).slice(0, finalists);
  return [
    {
      what: `fuzz: ${thousands(recipes.length)} nasty texts of ${thousands(probed)} characters`,
      median: faults.length === 0 ? 'no fault' : `${faults.length} at fault`,
      range: faults.slice(0, 5).join('; '),
      failed: faults.length > 0,
    },
    ...growthOf(
      slow.map(({ recipe }) => recipe),
      bundles,
    ),
    ...hugeUnits.map((unit) => hugeText(repeated(unit), bundles)),
  ];
}

/**
 * @param {Recipe} recipe
 * @param {Bundles} bundles
 * @returns {{ milliseconds: number, fault: string | null }}
 */
function tryRecipe({ text: make }, bundles) {
  const text = make(probed);
  try {
    const { milliseconds, readings } = read(text, bundles);
    bundles.extract(text.slice(0, probedForEvents), { documentDate });
    return { milliseconds, fault: faultIn(text, readings) };
  } catch (thrown) {
    return { milliseconds: 0, fault: String(thrown) };
  }
}

/**
 * @param {string} text
 * @param {Bundles} bundles
 */
function read(text, { makeTimeReader, readSentences }) {
  const taken = processorTime();
  const reader = makeTimeReader(text, { documentDate });
  const readings = Array.from(readSentences(text), (sentence) => reader.read(sentence));
  return { milliseconds: taken(), readings };
}

/**
 * The slowest of the slow ones, and the one whose time grows most with its length.
 * @param {readonly Recipe[]} recipes
 * @param {Bundles} bundles
 * @returns {Measurement[]}
 */
function growthOf(recipes, bundles) {
  const grown = recipes.map((recipe) => {
    const short = quickest(recipe.text(growth.from), bundles);
    const long = quickest(recipe.text(growth.to), bundles);
    return { name: recipe.name, factor: long / short, rate: growth.to / (long / 1000) };
  });
  const slowest = grown.reduce((worst, next) => (next.rate < worst.rate ? next : worst));
  const steepest = grown.reduce((worst, next) => (next.factor > worst.factor ? next : worst));
  return [
    {
      what: 'fuzz: slowest input found, characters to time expressions',
      median: `${thousands(slowest.rate)} characters/s`,
      range: `(${slowest.name})`,
    },
    {
      what: `fuzz: time that ${thousands(growth.to)} characters take, in times of ${thousands(growth.from)}`,
      median: `${steepest.factor.toFixed(1)} times`,
      range: `(at most, ${growth.to / growth.from} is linear; ${steepest.name})`,
      failed: steepest.factor > growth.most,
    },
  ];
}

/**
 * The least of several times, which the machine's other work disturbs least.
 * @param {string} text
 * @param {Bundles} bundles
 */
function quickest(text, bundles) {
  return Math.min(...Array.from({ length: growth.tries }, () => read(text, bundles).milliseconds));
}

/**
 * @param {Recipe} recipe
 * @param {Bundles} bundles
 * @returns {Measurement}
 */
function hugeText({ name, text: make }, { makeTimeReader, readSentences }) {
  const text = make(huge);
  const taken = processorTime();
  const reader = makeTimeReader(text, { documentDate });
  let expressions = 0;
  for (const sentence of readSentences(text)) expressions += reader.read(sentence).expressions.length;
  const seconds = taken() / 1000;
  return {
    what: `fuzz: ${thousands(huge)} characters of ${name}`,
    median: `${thousands(huge / seconds)} characters/s`,
    range: `(${seconds.toFixed(1)} s, ${thousands(expressions)} expressions)`,
  };
}
