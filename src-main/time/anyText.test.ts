/** What holds for any text whatever, in every language that is read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readSentences } from '../language/sentences.ts';

import { civilDate, compareDates, isoDate, yearBounds } from './calendar.ts';
import { makeTimeReader, type SentenceReading } from './engine.ts';
import { explainUnread } from './explainUnread.ts';
import { grammars } from './grammars.ts';
import { anyNumber } from './reading/phrase.ts';
import { dayMonthOrders, genres, languages, type CivilDate, type Language, type ReadingSettings } from './types.ts';

function read(text: string, settings: ReadingSettings): SentenceReading[] {
  const reader = makeTimeReader(text, settings);
  return Array.from(readSentences(text, reader.language), (sentence) => reader.read(sentence));
}

/** Words that the rules of a language can begin with, and those of their examples. */
function vocabularyOf(language: Language): string[] {
  const { forms, compositions } = grammars[language];
  const openings = forms.flatMap(({ patterns }) => patterns.flatMap((pattern) => [...pattern.openings]));
  const examples = [...forms, ...compositions].flatMap((rule) => rule.examples.flatMap(({ text }) => text.split(' ')));
  return [...new Set([...openings.filter((opening) => opening !== anyNumber), ...examples])];
}

const signs = [
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  '.',
  '-',
  '–',
  '/',
  ':',
  '(',
  ') ',
  '’s ',
  '\n',
  '\n\n',
  '\u00a0',
  '',
  '%',
  '$',
];
const foreign = [
  '\ud800',
  '\udc00',
  '\u200f',
  '\u0301',
  '\u0000',
  '\ufeff',
  'في يوم الاثنين ',
  'יום שני',
  '二〇一六年',
  '٢٠١٦',
  'İ',
];
const numbers = fc.oneof(
  fc.nat({ max: 31 }).map(String),
  fc.nat({ max: 2_100 }).map(String),
  fc.nat().map(String),
  fc.constantFrom('00', '0000', '9999', '10000', '3.14', '12,500', '1990s', '2nd', '31st', '44', '’99'),
);

/** Words of dates in any order, numbers among them, and what is no word at all. */
function mixtureIn(language: Language): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...vocabularyOf(language)) },
    { weight: 3, arbitrary: numbers },
    { weight: 1, arbitrary: fc.constantFrom(...foreign) },
  );
  const pieces = fc.array(fc.tuple(piece, fc.constantFrom(...signs)), { maxLength: 30 });
  return pieces.map((all) => all.flat().join(''));
}

const stranger = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'0 1 2 3 4 5 6 7 8 9 . / - :'.split(' '), ' '), maxLength: 200 }),
  fc.array(fc.constantFrom(...foreign, ' ', '\n'), { maxLength: 60 }).map((all) => all.join('')),
);

const anyDate = fc
  .tuple(
    fc.integer({ min: yearBounds.least, max: yearBounds.most }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]): CivilDate => ({ year, month, day }));

const anySettings = fc.record(
  {
    documentDate: fc.option(anyDate),
    genre: fc.constantFrom(...genres),
    dayMonthOrder: fc.constantFrom(...dayMonthOrders),
  },
  { requiredKeys: ['documentDate'] },
);

const isRealDay = ({ year, month, day }: CivilDate): boolean => civilDate(year, month, day) !== null;

/** In order and not overlapping, with the words that stand there, on days that exist, the earlier before the later. */
function expectSound(text: string, readings: readonly SentenceReading[]): void {
  let end = 0;
  for (const { expressions, unread } of readings) {
    const phrases = [...expressions, ...unread].sort((left, right) => left.start - right.start);
    for (const phrase of phrases) {
      expect(phrase.start).toBeGreaterThanOrEqual(end);
      expect(phrase.end).toBeGreaterThan(phrase.start);
      expect(text.slice(phrase.start, phrase.end)).toBe(phrase.text);
      end = phrase.end;
    }
    for (const { interval, edtf } of expressions) {
      expect(interval === null).toBe(edtf === null);
      const { first, last } = interval ?? { first: null, last: null };
      expect([first, last].filter((date) => date !== null && !isRealDay(date))).toEqual([]);
      if (first !== null && last !== null) expect(compareDates(first, last)).toBeLessThanOrEqual(0);
    }
    for (const { reason } of unread) expect(explainUnread(reason, 'en')).toMatch(/\w/);
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

describe.each(languages)('any text, read as %s', (language) => {
  it('gives expressions in order, inside the text, on days that exist', () => {
    const anyText = fc.oneof({ weight: 3, arbitrary: mixtureIn(language) }, { weight: 1, arbitrary: stranger });
    fc.assert(
      fc.property(anyText, anySettings, (text, settings) => {
        expectSound(text, read(text, { ...settings, language }));
      }),
      { numRuns: 600 },
    );
  });
});

/** The ways in which a date of three numbers is written, by language. */
const englishMonths = 'January February March April May June July August September October November December'.split(
  ' ',
);
const germanMonths = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const two = (number: number): string => String(number).padStart(2, '0');

interface Writing {
  readonly language: Language;
  readonly name: string;
  readonly write: (year: number, month: number, day: number) => string;
  /** Months without a name can be written in numbers only. */
  readonly named: boolean;
}

const writings: readonly Writing[] = [
  {
    language: 'en',
    name: 'month, day, year',
    named: true,
    write: (year, month, day) => `They met on ${englishMonths[month - 1] ?? ''} ${day}, ${year} in Rome.`,
  },
  {
    language: 'en',
    name: 'day, month, year',
    named: true,
    write: (year, month, day) => `They met on ${day} ${englishMonths[month - 1] ?? ''} ${year} in Rome.`,
  },
  {
    language: 'en',
    name: 'ISO 8601',
    named: false,
    write: (year, month, day) => `They met on ${year}-${two(month)}-${two(day)} in Rome.`,
  },
  {
    language: 'en',
    name: 'numbers',
    named: false,
    write: (year, month, day) => `They met on ${two(day)}/${two(month)}/${year} in Rome.`,
  },
  {
    language: 'de',
    name: 'day, month, year',
    named: true,
    write: (year, month, day) => `Sie trafen sich am ${day}. ${germanMonths[month - 1] ?? ''} ${year} in Rom.`,
  },
  {
    language: 'de',
    name: 'numbers',
    named: false,
    write: (year, month, day) => `Sie trafen sich am ${two(day)}.${two(month)}.${year} in Rom.`,
  },
];

describe.each(writings)('a date as $name in $language', ({ language, write, named }) => {
  const month = named ? fc.integer({ min: 1, max: 12 }) : fc.integer({ min: 1, max: 15 });

  it('is that day, or unread with a reason where there is no such day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1800, max: 2099 }), month, fc.integer({ min: 1, max: 33 }), (year, month, day) => {
        const text = write(year, month, day);
        const [reading] = read(text, { documentDate: null, language, dayMonthOrder: 'day-month' });
        const date = civilDate(year, month, day);
        // 12/14 can only be 14 December, whatever the order of the other dates.
        if (date === null && language === 'en' && month > 12 && day <= 12) return;
        if (date === null) {
          expect(reading).toMatchObject({
            expressions: [],
            unread: [{ reason: { kind: expect.any(String) as string } }],
          });
        } else {
          expect(reading?.unread).toEqual([]);
          expect(reading?.expressions.map(({ value }) => value)).toEqual([isoDate(date)]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
