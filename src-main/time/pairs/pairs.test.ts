import { describe, expect, it } from 'vitest';

import { readSentences } from '../../language/sentences.ts';
import { makeTimeReader } from '../engine.ts';
import type { Language, TimeExpression } from '../types.ts';

import { stretchOfRange } from './rangeStretch.ts';

/** Against the Tuesday 2016-09-06. */
function read(text: string, language: Language): TimeExpression[] {
  const reader = makeTimeReader(text, { documentDate: { year: 2016, month: 9, day: 6 }, genre: 'news', language });
  return Array.from(readSentences(text, language), (sentence) => [...reader.read(sentence).expressions]).flat();
}

/** The words and TIMEX3 values of both ends. */
type Ends = readonly (readonly [words: string, value: string])[];

const ranges: readonly (readonly [language: Language, text: string, ends: Ends])[] = [
  [
    'en',
    'The shop burned between 9 a.m. and noon on 3 May 1998.',
    [
      ['9 a.m.', '1998-05-03T09:00'],
      ['noon on 3 May 1998', '1998-05-03T12:00'],
    ],
  ],
  [
    'en',
    'They searched it from 9 a.m. to 5 p.m. on Monday.',
    [
      ['9 a.m.', '2016-09-05T09:00'],
      ['5 p.m. on Monday', '2016-09-05T17:00'],
    ],
  ],
  [
    'en',
    'They searched it on 3 May 1998 from 9 a.m. to noon.',
    [
      ['3 May 1998 from 9 a.m.', '1998-05-03T09:00'],
      ['noon', '1998-05-03T12:00'],
    ],
  ],
  [
    'en',
    'They searched it on Monday between 9 a.m. and noon.',
    [
      ['Monday between 9 a.m.', '2016-09-05T09:00'],
      ['noon', '2016-09-05T12:00'],
    ],
  ],
  [
    'en',
    'They searched it from 7 to 9 p.m. on 3 May.',
    [
      ['7', '2016-05-03T19:00'],
      ['9 p.m. on 3 May', '2016-05-03T21:00'],
    ],
  ],
  [
    'en',
    'They searched it from 7 p.m. to 9:30 on Monday.',
    [
      ['7 p.m.', '2016-09-05T19:00'],
      ['9:30 on Monday', '2016-09-05T21:30'],
    ],
  ],
  [
    'en',
    'They searched it from Monday morning to Wednesday evening.',
    [
      ['Monday morning', '2016-09-05TMO'],
      ['Wednesday evening', '2016-09-07TEV'],
    ],
  ],
  [
    'en',
    'They searched it from Monday morning until night.',
    [
      ['Monday morning', '2016-09-05TMO'],
      ['night', '2016-09-05TNI'],
    ],
  ],
  [
    'en',
    'It was cut from 9 a.m. on 3 May until 5 p.m. on 5 May 1998.',
    [
      ['9 a.m. on 3 May', '1998-05-03T09:00'],
      ['5 p.m. on 5 May 1998', '1998-05-05T17:00'],
    ],
  ],
  [
    'en',
    'It was cut from 11 p.m. to 2 a.m. on Monday.',
    [
      ['11 p.m.', '2016-09-04T23:00'],
      ['2 a.m. on Monday', '2016-09-05T02:00'],
    ],
  ],
  [
    'en',
    'It was cut on Monday from 11 p.m. to 2 a.m. by them.',
    [
      ['Monday from 11 p.m.', '2016-09-05T23:00'],
      ['2 a.m.', '2016-09-06T02:00'],
    ],
  ],
  [
    'en',
    'It was cut from 11 p.m. to 2 a.m. by them.',
    [
      ['11 p.m.', '2016-09-06T23:00'],
      ['2 a.m.', '2016-09-07T02:00'],
    ],
  ],
  [
    'en',
    'It was cut from midnight to 2 a.m. on Monday.',
    [
      ['midnight', '2016-09-05T00:00'],
      ['2 a.m. on Monday', '2016-09-05T02:00'],
    ],
  ],
  [
    'en',
    'The frost lasted from December 1998 to early January.',
    [
      ['December 1998', '1998-12'],
      ['early January', '1999-01'],
    ],
  ],
  [
    'en',
    'The frost lasted from 30 December to the morning of 2 January 1999.',
    [
      ['30 December', '1998-12-30'],
      ['the morning of 2 January 1999', '1999-01-02TMO'],
    ],
  ],
  [
    'de',
    'Das Haus brannte zwischen 9 Uhr und Mittag am 3. Mai 1998.',
    [
      ['9 Uhr', '1998-05-03T09:00'],
      ['Mittag am 3. Mai 1998', '1998-05-03T12:00'],
    ],
  ],
  [
    'de',
    'Sie durchsuchten es am Montag von 9 bis 17 Uhr.',
    [
      ['Montag von 9', '2016-09-05T09:00'],
      ['17 Uhr', '2016-09-05T17:00'],
    ],
  ],
  [
    'de',
    'Sie durchsuchten es von 9 bis 17 Uhr am Montag.',
    [
      ['9', '2016-09-05T09:00'],
      ['17 Uhr am Montag', '2016-09-05T17:00'],
    ],
  ],
  [
    'de',
    'Sie durchsuchten es von Montagmorgen bis Mittwochabend.',
    [
      ['Montagmorgen', '2016-09-05TMO'],
      ['Mittwochabend', '2016-09-07TEV'],
    ],
  ],
  [
    'de',
    'Sie durchsuchten es am 3. Mai 1998 von 9 Uhr bis Mittag.',
    [
      ['3. Mai 1998 von 9 Uhr', '1998-05-03T09:00'],
      ['Mittag', '1998-05-03T12:00'],
    ],
  ],
  [
    'de',
    'Sie durchsuchten es am Montag zwischen 3 und 5 Uhr nachmittags.',
    [
      ['Montag zwischen 3', '2016-09-05T15:00'],
      ['5 Uhr nachmittags', '2016-09-05T17:00'],
    ],
  ],
  [
    'de',
    'Es brannte am Montag von 20 Uhr bis Mitternacht.',
    [
      ['Montag von 20 Uhr', '2016-09-05T20:00'],
      ['Mitternacht', '2016-09-05T24:00'],
    ],
  ],
];

const lists: typeof ranges = [
  [
    'en',
    'They met at 9 a.m., noon and 5 p.m. on Monday.',
    [
      ['9 a.m.', '2016-09-05T09:00'],
      ['noon', '2016-09-05T12:00'],
      ['5 p.m. on Monday', '2016-09-05T17:00'],
    ],
  ],
  [
    'en',
    'They met on 3 May 1998 at 9 a.m., noon and 5 p.m.',
    [
      ['3 May 1998 at 9 a.m.', '1998-05-03T09:00'],
      ['noon', '1998-05-03T12:00'],
      ['5 p.m.', '1998-05-03T17:00'],
    ],
  ],
  [
    'en',
    'They met in April, October and November 2014.',
    [
      ['April', '2014-04'],
      ['October', '2014-10'],
      ['November 2014', '2014-11'],
    ],
  ],
  [
    'en',
    'He left at 6 p.m. and Monday at 9 a.m. he came back.',
    [
      ['6 p.m.', '2016-09-06T18:00'],
      ['Monday at 9 a.m.', '2016-09-05T09:00'],
    ],
  ],
  [
    'de',
    'Am Montag um 9 Uhr und 17 Uhr klingelte es.',
    [
      ['Montag um 9 Uhr', '2016-09-05T09:00'],
      ['17 Uhr', '2016-09-05T17:00'],
    ],
  ],
];

describe('what is written once holds for both', () => {
  it.each(ranges)('in a range, %s: %s', (language, text, ends) => {
    const expressions = read(text, language);
    expect(expressions.map(({ text: words, value }) => [words, value])).toEqual(ends);
    expect(expressions.map(({ rangeEnd }) => rangeEnd)).toEqual([1, null]);
    for (const { rules } of expressions) expect(rules.some((rule) => /^(?:announced-)?range$/.test(rule))).toBe(true);
  });

  it.each(lists)('in a list, %s: %s', (language, text, members) => {
    const expressions = read(text, language);
    expect(expressions.map(({ text: words, value }) => [words, value])).toEqual(members);
    expect(expressions.every(({ rangeEnd }) => rangeEnd === null)).toBe(true);
  });

  it('says that the day on the other side of midnight is supposed', () => {
    const supposed = read('It was cut from 11 p.m. to 2 a.m. on Monday.', 'en').map((each) => each.supposed);
    expect(supposed).toEqual([['week', 'day'], ['week']]);
  });

  it('turns no list back in time', () => {
    const [, noon] = read('He left on 3 May 1998 at 9 p.m., noon found him in Rome.', 'en');
    expect(noon?.rules).toEqual(['clock-time']);
  });

  it('leaves a time of day unread whose day the words do not say', () => {
    const words = (text: string, language: Language) => read(text, language).map((each) => each.text);
    expect(words('They met from morning until Monday evening.', 'en')).toEqual(['Monday evening']);
    expect(words('They worked from morning to night.', 'en')).toEqual([]);
  });
});

describe('the stretch of a range', () => {
  const stretchOf = (text: string) => {
    const [first, last] = read(text, 'en');
    return first === undefined || last === undefined ? null : stretchOfRange(first, last);
  };
  const day = (date: number) => ({ year: 2016, month: 9, day: date });

  it.each([
    ['from 9 a.m. to 5 p.m. on Monday', { from: 540, until: 1020 }, 'hour'],
    ['from 9:30 to 11:15 on Monday', { from: 570, until: 675 }, 'minute'],
    ['from 9 a.m. to noon on Monday', { from: 540, until: 720 }, 'hour'],
    ['from Monday morning to noon', { from: 300, until: 720 }, 'part-of-day'],
    ['from Monday morning until night', { from: 300, until: 1440 }, 'part-of-day'],
    ['from noon to midnight on Monday', { from: 720, until: 1440 }, 'minute'],
  ])('keeps day and clock within a day, as wide as the wider end: %s', (words, clock, precision) => {
    const interval = { first: day(5), last: day(5), clock };
    expect(stretchOf(`They met ${words}.`)).toEqual({ interval, precision });
  });

  it.each([
    ['from Monday morning to Wednesday evening', 7],
    ['from 11 p.m. on Monday to 2 a.m. on Tuesday', 6],
    ['from Monday to 5 p.m. on Wednesday', 7],
  ])('is of days over several days: %s', (words, last) => {
    const interval = { first: day(5), last: day(last), clock: null };
    expect(stretchOf(`They met ${words}.`)).toEqual({ interval, precision: 'day' });
  });

  it('is as sharp as the sharper end where that is no sharper than a day', () => {
    expect(stretchOf('They met from May to 3 June 2016.')?.precision).toBe('day');
    expect(stretchOf('They met from 2014 to May 2016.')?.precision).toBe('month');
  });

  it('is none where the end lies before the beginning', () => {
    expect(stretchOf('They met from 3 May 2016 to 2 May 2016.')).toBeNull();
  });
});
