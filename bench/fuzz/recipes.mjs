import { randomFrom } from './random.mjs';

/**
 * @typedef {object} Recipe how to make a nasty text of any length
 * @property {string} name so short that a person can repeat it
 * @property {(length: number) => string} text
 */

/**
 * The unit over and over.
 * @param {string} unit
 * @returns {Recipe}
 */
export function repeated(unit) {
  return {
    name: `${JSON.stringify(unit)} over and over`,
    text: (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length),
  };
}

/** What is known to be hard on readers of dates, on splitters of sentences and on regular expressions. */
const knownUnits = [
  '7',
  '1234567890',
  '19',
  'x',
  'March ',
  'March',
  'May ',
  'Monday, ',
  'the ',
  'The ',
  'the the of the ',
  'a ',
  'from from ',
  'from Monday to ',
  'between 1 and 2 and 3 and ',
  'between March and ',
  '1/1/1/1/',
  '1.1.1.1.',
  '19-19-19-',
  '2016-09-06-',
  '1914-18 ',
  '1:1:1:1:',
  '10:15 ',
  '5 p.m. ',
  'twenty ',
  'twenty-',
  'one hundred and ',
  'one or two or ',
  'the end of the ',
  'early late mid-',
  'last next this ',
  'two days before two days after ',
  'a year earlier, ',
  'the 2nd or 3rd or ',
  'century BC, ',
  'every every ',
  'nearly about more than ',
  'no more than at least ',
  'he said ',
  'he was and ',
  'will ',
  ' ',
  '\t',
  '\n',
  'a\n',
  '\r\n',
  '\n\n',
  '\u00a0',
  'March\u00a0',
  'in    ',
  '. ',
  '.',
  'U.S. ',
  'Dr. ',
  '"',
  '(',
  ',',
  '-',
  '–',
  '’s ',
  "'",
  '#',
  '@a.',
  'http://a.b/',
  'a@b.c ',
  '\ud800',
  '\udc00\ud800',
  '😀',
  'é',
  'e\u0301\u0302\u0303',
  '\u200f',
  'في يوم الاثنين ',
  'יום שני ',
  '二〇一六年九月六日',
  '\u0000',
  '\ufeff',
  'İ',
  'ß',
];

/** Signs that are joined to words, or stand in their place. */
const signs = [
  ' ',
  ' ',
  ' ',
  ' ',
  ', ',
  '-',
  '–',
  '/',
  '.',
  '. ',
  ':',
  '’s ',
  "'",
  '"',
  '(',
  ')',
  '\n',
  '\n\n',
  '\u00a0',
  '',
  '%',
  '$',
  '\ud800',
  '\u200f',
  '\u0301',
];

/** Numbers of the lengths that dates have, and of others. */
const numbers = [
  '1',
  '2',
  '31',
  '29',
  '12',
  '99',
  '00',
  '1914',
  '2016',
  '0',
  '1500',
  '10000',
  '3.14',
  '12,500',
  '1990s',
  '2nd',
  '19th',
  '44',
  '\u0664',
];

/** Words that the dates of any language do not begin with, but stand beside. */
const others = [
  'and',
  'or',
  'of',
  'to',
  'in',
  'on',
  'BC',
  'AD',
  'he',
  'said',
  'will',
  'was',
  'has',
  'which',
  'old',
  'people',
  'x',
];

/**
 * The words that rules can begin with, and those of their examples.
 * @param {import('../../src-main/time/reading/form.ts').Grammar} grammar
 */
export function vocabularyOf({ forms, compositions }) {
  const openings = forms.flatMap(({ patterns }) => patterns.flatMap((pattern) => [...pattern.openings]));
  const rules = [...forms, ...compositions];
  const examples = rules.flatMap(({ examples }) => examples.flatMap(({ text }) => text.split(/\s+/)));
  const words = openings
    .filter((word) => word !== '#')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
  return [...new Set([...words, ...examples, ...numbers, ...others])];
}

/** A language that builds its numbers of words has thousands of openings; so many of them, evenly chosen, tell enough. */
const openingsTried = 700;

/**
 * Texts that a person would think of: known units, and the openings of the rules over and over.
 * @param {readonly string[]} vocabulary
 * @returns {Recipe[]}
 */
export function plainRecipes(vocabulary) {
  const step = Math.ceil(vocabulary.length / openingsTried);
  const tried = vocabulary.filter((_, index) => index % step === 0);
  return [...new Set([...knownUnits, ...tried.map((word) => `${word} `)])].map(repeated);
}

/**
 * Texts that nobody would think of: a few words and signs over and over.
 * @param {readonly string[]} vocabulary
 * @param {number} count
 * @returns {Recipe[]}
 */
export function repeatedMixtures(vocabulary, count) {
  return Array.from({ length: count }, (_, seed) => {
    const random = randomFrom(seed);
    const words = Array.from({ length: 1 + random.below(6) }, () => mutated(random, vocabulary) + random.oneOf(signs));
    return repeated(words.join('') || ' ');
  });
}

/**
 * Texts without an order.
 * @param {readonly string[]} vocabulary
 * @param {number} count
 * @returns {Recipe[]}
 */
export function looseMixtures(vocabulary, count) {
  return Array.from({ length: count }, (_, seed) => ({
    name: `words and signs in any order, seed ${seed}`,
    text: (length) => {
      const random = randomFrom(seed);
      const pieces = [];
      for (let written = 0; written < length;) {
        const piece = mutated(random, vocabulary) + random.oneOf(signs);
        pieces.push(piece);
        written += Math.max(1, piece.length);
      }
      return pieces.join('').slice(0, length);
    },
  }));
}

/**
 * Mostly the word itself, now and then without its end, doubled, or in capitals.
 * @param {import('./random.mjs').Random} random
 * @param {readonly string[]} vocabulary
 */
function mutated(random, vocabulary) {
  const word = random.oneOf(vocabulary);
  const ways = [
    () => word,
    () => word,
    () => word,
    () => word,
    () => word.slice(0, random.below(word.length) + 1),
    () => word + word,
    () => word.toUpperCase(),
  ];
  return random.oneOf(ways)();
}
