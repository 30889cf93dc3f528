import { de } from 'date-fns/locale/de';

import type { Precision, TimexModifier } from '../types.ts';

import type { DateWords } from './dateWords.ts';

type Case = 'nominative' | 'genitive' | 'dative';
type Gender = 'masculine' | 'feminine' | 'neuter';

/** The case that a word asks of what follows it: "vor dem 19. Jahrhundert", "Ende des 19. Jahrhunderts". */
const modifiers: Readonly<Record<TimexModifier, readonly [string, Case]>> = {
  START: ['Anfang', 'genitive'],
  MID: ['Mitte', 'genitive'],
  END: ['Ende', 'genitive'],
  APPROX: ['etwa', 'nominative'],
  BEFORE: ['vor', 'dative'],
  AFTER: ['nach', 'dative'],
  ON_OR_BEFORE: ['spätestens', 'nominative'],
  ON_OR_AFTER: ['seit', 'dative'],
  LESS_THAN: ['weniger als', 'nominative'],
  MORE_THAN: ['mehr als', 'nominative'],
  EQUAL_OR_LESS: ['höchstens', 'nominative'],
  EQUAL_OR_MORE: ['mindestens', 'nominative'],
};

/** Years and months go without an article. */
const genders: Readonly<Partial<Record<Precision, Gender>>> = {
  millennium: 'neuter',
  century: 'neuter',
  half: 'neuter',
  quarter: 'neuter',
  season: 'masculine',
  week: 'feminine',
  weekend: 'masculine',
  day: 'masculine',
  'part-of-day': 'masculine',
  hour: 'masculine',
  minute: 'masculine',
  second: 'masculine',
};

const articles: Readonly<Record<Gender, Readonly<Record<Case, string>>>> = {
  masculine: { nominative: '', genitive: 'des ', dative: 'dem ' },
  feminine: { nominative: '', genitive: 'der ', dative: 'der ' },
  neuter: { nominative: '', genitive: 'des ', dative: 'dem ' },
};

/** Nouns that take an ending in the genitive. */
const strongNouns = /Jahrtausend|Jahrhundert|Halbjahr|Quartal|Frühling|Sommer|Herbst|Winter/;
const decadeEnding = 'er Jahre';

export const german: DateWords = {
  locale: de,
  undated: 'undatiert',
  patterns: { day: 'd. MMMM', dayOfRange: 'd.', monthDay: 'd. MMMM', beforeYear: ' ' },
  era: { before: (year) => `${year} v. Chr.`, common: (year) => `${year} n. Chr.` },
  units: {
    millennium: (number) => `${number}. Jahrtausend`,
    century: (number) => `${number}. Jahrhundert`,
    decade: (number) => `${number}er Jahre`,
    half: (number, year) => `${number}. Halbjahr ${year}`,
    quarter: (number, year) => `${number}. Quartal ${year}`,
    week: (number, year) => `${number}. Woche ${year}`,
  },
  seasons: { winter: 'Winter', spring: 'Frühling', summer: 'Sommer', autumn: 'Herbst' },
  partsOfDay: {
    morning: 'vormittags',
    midday: 'mittags',
    afternoon: 'nachmittags',
    evening: 'abends',
    night: 'nachts',
  },
  clock: (time) => `${time} Uhr`,
  modified: (modifier, label, precision) => {
    const [word, asked] = modifiers[modifier];
    return `${word} ${inCase(label, precision, asked)}`;
  },
};

function inCase(label: string, precision: Precision, asked: Case): string {
  if (asked === 'nominative') return label;
  if (label.endsWith(decadeEnding)) return asked === 'dative' ? `den ${label}n` : `der ${label}`;
  const gender = genders[precision];
  if (gender === undefined) return label;
  const noun = asked === 'genitive' ? label.replace(strongNouns, '$&s') : label;
  return articles[gender][asked] + noun;
}
