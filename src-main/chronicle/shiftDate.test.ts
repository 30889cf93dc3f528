import { describe, expect, it } from 'vitest';

import { readEdtf } from '../time/readEdtf.ts';
import { edtf } from '../time/timex.ts';

import { shiftDate, type DateShift } from './shiftDate.ts';

function moved(text: string, unit: DateShift['unit'], amount: number): string | null {
  const date = readEdtf(text);
  const after = date === null ? null : shiftDate(date, { unit, amount });
  return after === null ? null : edtf(after.interval, after.precision, after.modifier);
}

describe('moving dates', () => {
  it.each<[string, DateShift['unit'], number, string | null]>([
    ['2016-09-05', 'day', 30, '2016-10-05'],
    ['2016-01-31', 'month', 1, '2016-02-29'],
    ['2016-04', 'month', 1, '2016-05'],
    ['2016-02', 'year', 1, '2017-02'],
    ['1914', 'year', -2000, '-0086'],
    ['192X', 'year', 10, '193X'],
    ['2016-09-03/2016-09-04', 'day', -7, '2016-08-27/2016-08-28'],
    ['../1990-05', 'month', 1, '../1990-06'],
    ['2016-09-05T23', 'minute', 90, '2016-09-06T00'],
    ['1914', 'day', 3, null],
    ['1914-05', 'day', 3, null],
    ['9999', 'year', 1, null],
  ])('moves %s by %s %i', (text, unit, amount, expected) => {
    const found = moved(text, unit, amount);
    if (expected === null) expect(found).toBeNull();
    else expect(found?.startsWith(expected)).toBe(true);
  });
});
