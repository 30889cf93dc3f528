import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dayMilliseconds, millisecondsOf, minuteMilliseconds } from '../time/calendar.ts';
import { precisions, type CivilDate } from '../time/types.ts';

import { ticksOf } from './ticks.ts';
import { type, widthOf } from './typography.ts';

const date = (year: number, month = 1, day = 1): CivilDate => ({ year, month, day });

function between(from: CivilDate, to: CivilDate, pixels: number) {
  return { window: { from: millisecondsOf(from), to: millisecondsOf(to) }, left: 0, right: pixels };
}

const labels = (ticks: readonly { readonly label: string | null }[]) => ticks.flatMap(({ label }) => label ?? []);

describe('from minutes to millennia', () => {
  const hour = { window: { from: 0, to: 60 * minuteMilliseconds }, left: 0, right: 800 };
  it.each([
    ['an hour', hour, ['00:00', '00:05', '00:10'], ['Thursday 1 January 1970']],
    [
      'two days',
      between(date(2016, 9, 4), date(2016, 9, 6), 700),
      ['00:00', '06:00', '12:00'],
      ['Sunday 4 September 2016', 'Monday 5 September 2016'],
    ],
    [
      'four days',
      between(date(2016, 9, 3), date(2016, 9, 7), 800),
      ['00:00', '06:00', '12:00'],
      ['Saturday 3 September 2016', 'Sunday 4 September 2016', 'Monday 5 September 2016'],
    ],
    [
      'ten days',
      between(date(2016, 8, 28), date(2016, 9, 7), 700),
      ['Sun 28', 'Mon 29', 'Tue 30'],
      ['August 2016', 'September 2016'],
    ],
    ['a month', between(date(2016, 9, 1), date(2016, 10, 1), 1100), ['1', '2', '3'], ['September 2016']],
    [
      'a quarter',
      between(date(2016, 9, 1), date(2016, 12, 1), 800),
      ['5', '12', '19'],
      ['September 2016', 'October 2016', 'November 2016'],
    ],
    ['a year', between(date(2016), date(2017), 600), ['Jan', 'Feb', 'Mar'], ['2016']],
    ['a year, wide', between(date(2016), date(2017), 1200), ['January', 'February', 'March'], ['2016']],
    ['three years', between(date(2015), date(2018), 500), ['Jan', 'Apr', 'Jul'], ['2015', '2016', '2017']],
    ['ten years', between(date(1910), date(1920), 700), ['1910', '1911', '1912'], []],
    ['a century', between(date(1900), date(2000), 600), ['1900', '1910', '1920'], []],
    ['a millennium', between(date(1000), date(2000), 600), ['1000', '1100', '1200'], []],
    ['all that is drawn', between(date(-9999), date(9999), 900), ['10000 BCE', '8000 BCE', '6000 BCE'], []],
  ])('%s', (_, scale, minor, major) => {
    const ticks = ticksOf(scale, 'minute');
    expect(labels(ticks.minor).slice(0, 3)).toEqual(minor);
    expect(labels(ticks.major).slice(0, 3)).toEqual(major);
  });
});

it('there is no year zero', () => {
  const ticks = ticksOf(between(date(-249), date(251), 800), 'day');
  expect(labels(ticks.minor)).toEqual(
    [
      '250 BCE',
      '200 BCE',
      '150 BCE',
      '100 BCE',
      '50 BCE',
      '1 CE',
      '50 CE',
      '100 CE',
      '150 CE',
      '200 CE',
      '250 CE',
    ].slice(0, labels(ticks.minor).length),
  );
  expect(labels(ticks.minor)).toContain('1 CE');
});

it('years one by one, across the era', () => {
  expect(labels(ticksOf(between(date(-2), date(3), 500), 'year').minor)).toEqual([
    '3 BCE',
    '2 BCE',
    '1 BCE',
    '1 CE',
    '2 CE',
  ]);
});

it('is no finer than what it measures, unless it would then say nothing', () => {
  const days = between(date(2016, 9, 3), date(2016, 9, 6), 1100);
  expect(labels(ticksOf(days, 'day').minor)).toEqual(['Saturday 3', 'Sunday 4', 'Monday 5']);
  expect(labels(ticksOf(days, 'hour').minor)[1]).toMatch(/:00$/);
  expect(labels(ticksOf(between(date(2016, 9, 3), date(2016, 9, 4), 1100), 'year').minor)).toContain('06:00');
});

it('names the larger unit in which the plot begins, at its edge', () => {
  const [first] = ticksOf(between(date(2016, 9, 3), date(2016, 9, 6), 900), 'day').major;
  expect(first).toEqual({ x: 0, label: 'September 2016', begins: false });
});

it('anywhere, at any width: labels in order, none over another, none outside the plot', () => {
  const least = millisecondsOf(date(-9999));
  const most = millisecondsOf(date(9999));
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: Math.log(minuteMilliseconds), max: Math.log(most - least), noNaN: true }),
      fc.integer({ min: 280, max: 8_000 }),
      fc.constantFrom(...precisions),
      (place, logLength, pixels, finest) => {
        const length = Math.exp(logLength);
        const from = least + place * (most - least - length);
        const { minor, major } = ticksOf({ window: { from, to: from + length }, left: 10, right: 10 + pixels }, finest);
        for (const [ticks, typeface] of [
          [minor, type.axis],
          [major, type.axisMajor],
        ] as const) {
          let free = 10;
          for (const { x, label } of ticks) {
            expect(x).toBeGreaterThanOrEqual(10);
            if (label === null) continue;
            expect(x).toBeGreaterThanOrEqual(free);
            free = x + widthOf(label, typeface);
            expect(free).toBeLessThanOrEqual(10 + pixels);
          }
        }
        expect(minor.length).toBeLessThan(pixels / 10);
      },
    ),
  );
});

it('a window of an hour in any century has ticks', () => {
  const from = millisecondsOf(date(-43, 3, 15)) + dayMilliseconds / 2;
  const ticks = ticksOf({ window: { from, to: from + 60 * minuteMilliseconds }, left: 0, right: 600 }, 'minute');
  expect(labels(ticks.major)).toEqual(['Friday 15 March 44 BCE']);
});
