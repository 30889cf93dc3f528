import { enGB } from 'date-fns/locale/en-GB';

import type { TimexModifier } from '../types.ts';

import type { DateWords } from './dateWords.ts';

const modifiers: Readonly<Record<TimexModifier, string>> = {
  START: 'early ',
  MID: 'mid-',
  END: 'late ',
  APPROX: 'about ',
  BEFORE: 'before ',
  AFTER: 'after ',
  ON_OR_BEFORE: 'by ',
  ON_OR_AFTER: 'since ',
  LESS_THAN: 'less than ',
  MORE_THAN: 'more than ',
  EQUAL_OR_LESS: 'at most ',
  EQUAL_OR_MORE: 'at least ',
};

export const english: DateWords = {
  locale: enGB,
  undated: 'undated',
  patterns: { day: 'd MMMM', dayOfRange: 'd', monthDay: 'MMMM d', beforeYear: ', ' },
  era: { before: (year) => `${year} BCE`, common: (year) => `${year} CE` },
  units: {
    millennium: (number) => `${ordinal(number)} millennium`,
    century: (number) => `${ordinal(number)} century`,
    decade: (number) => `${number}s`,
    half: (number, year) => `${number === 1 ? 'first' : 'second'} half of ${year}`,
    quarter: (number, year) => `Q${number} ${year}`,
    week: (number, year) => `week ${number} of ${year}`,
  },
  seasons: { winter: 'winter', spring: 'spring', summer: 'summer', autumn: 'autumn' },
  partsOfDay: {
    morning: 'morning',
    midday: 'midday',
    afternoon: 'afternoon',
    evening: 'evening',
    night: 'night',
  },
  clock: (time) => time,
  modified: (modifier, label) => modifiers[modifier] + label,
};

function ordinal(number: number): string {
  const teens = number % 100 >= 11 && number % 100 <= 13;
  const suffix = teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${suffix}`;
}
