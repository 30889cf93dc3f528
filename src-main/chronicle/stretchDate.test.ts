import { describe, expect, it } from 'vitest';

import { readEdtf } from '../time/readEdtf.ts';
import { edtf } from '../time/timex.ts';

import { stepsOf } from './dateStep.ts';
import { stretchDate, type DateEnd } from './stretchDate.ts';

function stretched(text: string, end: DateEnd, steps: number): string | null {
  const date = readEdtf(text);
  const after = date === null ? null : stretchDate(date, end, stepsOf(date.precision, steps));
  return after === null ? null : edtf(after.interval, after.precision, after.modifier);
}

describe('moving an end of a date', () => {
  it.each<[string, DateEnd, number, string | null]>([
    ['2016-09-05', 'last', 1, '2016-09-05/2016-09-06'],
    ['2016-09-05', 'last', -1, null],
    ['2016-09-05/2016-09-06', 'first', 1, '2016-09-06'],
    ['2016-09-05/2016-09-06', 'first', 2, null],
    ['1914', 'last', 4, '1914/1918'],
    ['2016-04', 'first', -2, '2016-02/2016-04'],
    ['../1990-05', 'first', 1, null],
  ])('%s: %s by %i', (text, end, steps, expected) => {
    expect(stretched(text, end, steps)).toBe(expected);
  });

  it('keeps a time of day within its day', () => {
    const day = { year: 2016, month: 9, day: 5 };
    const date = {
      interval: { first: day, last: day, clock: { from: 600, until: 660 } },
      precision: 'hour',
      modifier: null,
    } as const;
    expect(stretchDate(date, 'last', stepsOf('hour', 2))?.interval.clock).toEqual({ from: 600, until: 780 });
    expect(stretchDate(date, 'last', stepsOf('hour', -1))).toBeNull();
    expect(stretchDate(date, 'first', stepsOf('hour', -12))).toBeNull();
  });

  it('no longer calls a stretch the middle of another', () => {
    const decade = { first: { year: 1950, month: 1, day: 1 }, last: { year: 1959, month: 12, day: 31 }, clock: null };
    const date = { interval: decade, precision: 'decade', modifier: 'MID' } as const;
    const after = stretchDate(date, 'last', stepsOf('decade', 1));
    expect([after?.interval.last?.year, after?.modifier]).toEqual([1969, null]);
  });
});
