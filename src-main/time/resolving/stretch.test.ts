import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compareDates } from '../calendar.ts';
import type { Unit } from '../operators.ts';

import { centuryStretch, decadeStretch, narrow, stretchAround, weekendStretch, yearStretch } from './stretch.ts';

const anyDate = fc.record({
  year: fc.integer({ min: -9000, max: 9000 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const units: readonly Unit[] = ['day', 'week', 'month', 'quarter', 'half', 'year', 'decade', 'century', 'millennium'];

describe('stretchAround', () => {
  it.each(units)('a %s holds the day it is made around, in either era', (unit) => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const stretch = stretchAround(date, unit);
        expect(stretch).not.toBeNull();
        if (stretch === null) return;
        expect(compareDates(stretch.interval.first, date)).toBeLessThanOrEqual(0);
        expect(compareDates(date, stretch.interval.last)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('stretches', () => {
  it.each([
    ['1990s', decadeStretch(1990), 1990, 1999, '199'],
    ['40s BC', decadeStretch(-39), -48, -39, 'BC004'],
    ['19th century', centuryStretch(19, false), 1800, 1899, '18'],
    ['4th century BC', centuryStretch(4, true), -399, -300, 'BC03'],
  ])('the %s', (_, { interval, value }, first, last, expected) => {
    expect([interval.first.year, interval.last.year, value]).toEqual([first, last, expected]);
  });

  it('a weekend is named by its ISO week', () => {
    expect(weekendStretch({ year: 2016, month: 8, day: 31 }).value).toBe('2016-W35-WE');
  });

  it('early, mid and late 1942 are four months each', () => {
    const months = (['START', 'MID', 'END'] as const).map((part) => {
      const { first, last } = narrow(yearStretch(1942), part).interval;
      return [first.month, last.month];
    });
    expect(months).toEqual([
      [1, 4],
      [5, 8],
      [9, 12],
    ]);
  });
});
