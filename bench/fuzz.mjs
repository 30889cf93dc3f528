import { loadBundles } from './bundles.mjs';
import { faultIn } from './fuzz/invariants.mjs';
import { looseMixtures, plainRecipes, repeated, repeatedMixtures, vocabularyOf } from './fuzz/recipes.mjs';
import { processorTime } from './processorTime.mjs';
import { thousands } from './statistics.mjs';
import { documentDate } from './timeEngine.mjs';

/** @typedef {import('./fuzz/recipes.mjs').Recipe} Recipe */
/** @typedef {import('./bench.mjs').Measurement} Measurement */
/** @typedef {import('./bundles.mjs').Bundles} Bundles */
/** @typedef {import('../src-main/language/types.ts').Language} Language */

const probed = 6_000;
/** Making events takes longer, and is measured elsewhere: here it only must not fail. */
const probedForEvents = 600;
const mixtures = { repeated: 300, loose: 40 };
const finalists = 6;
/**
 * Four times the text may take four times as long, and by chance somewhat longer; quadratic work would take sixteen times as
 * long.
 */
const growth = { from: 60_000, to: 240_000, most: 8, tries: 3 };
const huge = 10_000_000;
const hugeUnits = ['7', 'March ', 'x', '\n', '\ud800', 'في يوم الاثنين '];

/**
 * Nasty texts, the same ones each time, from characters to time expressions in every language that is read: none may throw, give
 * an expression that is not in the text, or take longer than its length allows.
 * @param {string} root
 * @returns {Promise<Measurement[]>}
 */
export async function fuzz(root) {
  const bundles = await loadBundles(root);
  const languages = /** @type {Language[]} */ (Object.keys(bundles.grammars));
  return [
    ...languages.flatMap((language) => fuzzIn(language, bundles)),
    ...hugeUnits.map((unit) => hugeText(repeated(unit), bundles)),
  ];
}

/**
 * @param {Language} language
 * @param {Bundles} bundles
 * @returns {Measurement[]}
 */
function fuzzIn(language, bundles) {
  const vocabulary = vocabularyOf(bundles.grammars[language]);
  const recipes = [
    ...plainRecipes(vocabulary),
    ...repeatedMixtures(vocabulary, mixtures.repeated),
    ...looseMixtures(vocabulary, mixtures.loose),
  ];
  // What is read first is slow whatever it is: code is compiled at its first runs.
  for (const recipe of recipes.slice(0, 300)) read(recipe.text(probed), language, bundles);
  const trials = recipes.map((recipe) => ({ recipe, ...tryRecipe(recipe, language, bundles) }));
  const faults = trials.flatMap(({ recipe, fault }) => (fault === null ? [] : [`${recipe.name}: ${fault}`]));
  const slow = trials.sort((left, right) => right.milliseconds - left.milliseconds).slice(0, finalists);
  return [
    {
      what: `fuzz, ${language}: ${thousands(recipes.length)} nasty texts of ${thousands(probed)} characters`,
      median: faults.length === 0 ? 'no fault' : `${faults.length} at fault`,
      range: faults.slice(0, 5).join('; '),
      failed: faults.length > 0,
    },
    ...growthOf(
      slow.map(({ recipe }) => recipe),
      language,
      bundles,
    ),
  ];
}

/**
 * @param {Recipe} recipe
 * @param {Language} language
 * @param {Bundles} bundles
 * @returns {{ milliseconds: number, fault: string | null }}
 */
function tryRecipe({ text: make }, language, bundles) {
  const text = make(probed);
  try {
    const { milliseconds, readings } = read(text, language, bundles);
    bundles.extract(text.slice(0, probedForEvents), { documentDate, language });
    return { milliseconds, fault: faultIn(text, readings) };
  } catch (thrown) {
    return { milliseconds: 0, fault: String(thrown) };
  }
}

/**
 * @param {string} text
 * @param {Language} language
 * @param {Bundles} bundles
 */
function read(text, language, { makeTimeReader, readSentences }) {
  const taken = processorTime();
  const reader = makeTimeReader(text, { documentDate, language });
  const readings = Array.from(readSentences(text, language), (sentence) => reader.read(sentence));
  return { milliseconds: taken(), readings };
}

/**
 * The slowest of the slow ones, and the one whose time grows most with its length.
 * @param {readonly Recipe[]} recipes
 * @param {Language} language
 * @param {Bundles} bundles
 * @returns {Measurement[]}
 */
function growthOf(recipes, language, bundles) {
  const grown = recipes.map((recipe) => {
    const short = quickest(recipe.text(growth.from), language, bundles);
    const long = quickest(recipe.text(growth.to), language, bundles);
    return { name: recipe.name, factor: long / short, rate: growth.to / (long / 1000) };
  });
  const slowest = grown.reduce((worst, next) => (next.rate < worst.rate ? next : worst));
  const steepest = grown.reduce((worst, next) => (next.factor > worst.factor ? next : worst));
  return [
    {
      what: `fuzz, ${language}: slowest input found, characters to time expressions`,
      median: `${thousands(slowest.rate)} characters/s`,
      range: `(${slowest.name})`,
    },
    {
      what: `fuzz, ${language}: time for ${thousands(growth.to)} characters, in times of that for ${thousands(growth.from)}`,
      median: `${steepest.factor.toFixed(1)} times`,
      range: `(at most; ${growth.to / growth.from} is linear; ${steepest.name})`,
      failed: steepest.factor > growth.most,
    },
  ];
}

/**
 * The least of several times, which the machine's other work disturbs least.
 * @param {string} text
 * @param {Language} language
 * @param {Bundles} bundles
 */
function quickest(text, language, bundles) {
  return Math.min(...Array.from({ length: growth.tries }, () => read(text, language, bundles).milliseconds));
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
  for (const sentence of readSentences(text, reader.language)) expressions += reader.read(sentence).expressions.length;
  const seconds = taken() / 1000;
  return {
    what: `fuzz: ${thousands(huge)} characters of ${name}`,
    median: `${thousands(huge / seconds)} characters/s`,
    range: `(${seconds.toFixed(1)} s, ${thousands(expressions)} expressions)`,
  };
}
