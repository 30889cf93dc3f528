/** German numbers in words: cardinals to 99, halves, ordinals to the thirty-first. */
import { either, named, number, words } from '../reading/phrase.ts';
import { wordList } from '../reading/wordList.ts';

import { forms } from './inflection.ts';

const ones = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const tens = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
const teens = [
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];

/** 1 … 99, as the beginning of compounds too: "zweijährig", "fünfundzwanzigste". */
export const cardinals: readonly (readonly [number, string])[] = [
  ...ones.map((word, index) => [index + 1, word] as const),
  ...teens.map((word, index) => [index + 10, word] as const),
  ...tens.flatMap((ten, index) => [
    [index * 10 + 20, ten] as const,
    ...ones.map((one, unit) => [index * 10 + 21 + unit, `${one}und${ten}`] as const),
  ]),
];

const halves: readonly (readonly [number, readonly string[]])[] = [
  [1.5, ['eineinhalb', 'anderthalb']],
  [2.5, ['zweieinhalb']],
  [3.5, ['dreieinhalb']],
  [4.5, ['viereinhalb']],
  [5.5, ['fünfeinhalb']],
];

/** Numbers above one, in words. */
export const numberWords = wordList<number>(words, [
  // "Vierzehnhundert", "zweihundert".
  ...cardinals.flatMap(([value, word]) => (value < 20 ? [[value * 100, [`${word}hundert`]] as const] : [])),
  ...cardinals.filter(([value]) => value > 1).map(([value, word]) => [value, [word]] as const),
  // "Hundertdreißig", "zweihundertfünfzig".
  ...[1, 2, 3, 4, 5].flatMap((times) =>
    cardinals.flatMap(([value, word]): [number, string[]][] => {
      const before = times === 1 ? ['', 'ein'] : [ones[times - 1] ?? ''];
      return value % 5 === 0 || value < 10
        ? [[times * 100 + value, before.map((count) => `${count}hundert${word}`)]]
        : [];
    }),
  ),
  ...halves,
  [2, ['beiden', 'beide']],
  [12, ['dutzend']],
  [100, ['hundert']],
  [1000, ['tausend', 'eintausend']],
]);

/** "ein", "eine", "einem" … */
export const one = named('one', words('ein', ...forms('ein')));

/** How many: digits ("12", "1,5", "12.000") or words. */
export const amount = named(
  'amount',
  either(number('[0-9]{1,3}(?:\\.[0-9]{3}|[0-9])?(?:,[0-9]{1,2})?(?![.,][0-9]|%)'), numberWords.element),
);

/** The number that a matched `amount` means. */
export function amountOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  const digits = written.replace(/\./g, '').replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : (numberWords.meaning(written) ?? null);
}

const irregularOrdinals: ReadonlyMap<number, string> = new Map([
  [1, 'erst'],
  [3, 'dritt'],
  [7, 'siebt'],
  [8, 'acht'],
]);

/** "erste", "zweiten", "neunzehntes" … up to the thirty-first. */
export const ordinals = wordList<number>(
  words,
  cardinals
    .filter(([value]) => value <= 31)
    .map(([value, word]) => [value, forms(irregularOrdinals.get(value) ?? word + (value < 20 ? 't' : 'st'))] as const),
);

/** How many, where the text does not say: "mehrere Jahre" is `PXY`. */
export const vagueAmounts = words(
  ...forms('mehrer'),
  ...forms('einig'),
  ...forms('wenig'),
  ...forms('viel'),
  ...forms('etlich'),
  ...forms('zahlreich'),
  ...forms('lang'),
  'ein paar',
  'paar',
);
