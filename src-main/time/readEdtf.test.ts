import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, civilDate, isoDate } from './calendar.ts';
import { readEdtf } from './readEdtf.ts';
import { edtf } from './timex.ts';

const read: [text: string, first: string, last: string, precision: string, modifier?: string][] = [
  ['2016-09-05', '2016-09-05', '2016-09-05', 'day'],
  ['1914', '1914-01-01', '1914-12-31', 'year'],
  ['1942~', '1942-01-01', '1942-12-31', 'year', 'APPROX'],
  ['?1942-03', '1942-03-01', '1942-03-31', 'month', 'APPROX'],
  ['-0043-03-15', '-0043-03-15', '-0043-03-15', 'day'],
  ['199X', '1990-01-01', '1999-12-31', 'decade'],
  ['18XX', '1800-01-01', '1899-12-31', 'century'],
  ['-004X', '-0049-01-01', '-0040-12-31', 'decade'],
  ['2016-09-03/2016-09-04', '2016-09-03', '2016-09-04', 'day'],
  ['1914/1918-11-11', '1914-01-01', '1918-11-11', 'day'],
  ['2001-21', '2001-03-01', '2001-05-31', 'season'],
  ['2001-24', '2001-12-01', '2002-02-28', 'season'],
  ['2001-34', '2001-04-01', '2001-06-30', 'quarter'],
  ['2001-41', '2001-07-01', '2001-12-31', 'half'],
  ['2016-W35', '2016-08-29', '2016-09-04', 'week'],
  ['2004-06-XX', '2004-06-01', '2004-06-30', 'month'],
];

describe('reading EDTF', () => {
  it.each(read)('reads %s', (text, first, last, precision, modifier) => {
    const date = readEdtf(text);
    expect(date?.interval.first).not.toBeNull();
    expect([date?.interval.first, date?.interval.last].map((day) => (day ? isoDate(day) : day))).toEqual([first, last]);
    expect([date?.precision, date?.modifier]).toEqual([precision, modifier ?? null]);
  });

  it('reads open ends', () => {
    expect(readEdtf('../1990-05')).toMatchObject({
      interval: { first: null, last: { year: 1990, month: 5, day: 31 } },
      modifier: 'ON_OR_BEFORE',
    });
    expect(readEdtf('2019-01/..')).toMatchObject({
      interval: { first: { year: 2019, month: 1, day: 1 }, last: null },
      modifier: 'ON_OR_AFTER',
    });
  });

  it('keeps clock times as sharp as they are written', () => {
    expect(readEdtf('2016-09-05T19')).toMatchObject({
      interval: { clock: { from: 1140, until: 1200 } },
      precision: 'hour',
    });
    expect(readEdtf('2016-09-05T19:00:00')).toMatchObject({
      interval: { clock: { from: 1140, until: 1141 } },
      precision: 'minute',
    });
    expect(readEdtf('2016-09-05T09:00/2016-09-05T17:00')?.interval.clock).toEqual({ from: 540, until: 1020 });
  });

  it.each([
    '',
    '..',
    '../..',
    'XXXX',
    '1990-13',
    '2015-W54',
    '2015-02-29',
    '1918/1914',
    '1914/1916/1918',
    '5 May 1998',
    '2016-09-05T25',
    '1990-42',
    '99999',
  ])('refuses “%s”', (text) => {
    expect(readEdtf(text)).toBeNull();
  });

  it('reads what is written, to the same string', () => {
    const day = fc
      .integer({ min: -3_000_000, max: 700_000 })
      .map((number) => addDays({ year: 1970, month: 1, day: 1 }, number));
    fc.assert(
      fc.property(
        day,
        fc.nat(4_000),
        fc.constantFrom('day' as const, 'month' as const, 'year' as const, 'decade' as const, 'century' as const),
        (first, days, precision) => {
          const last = addDays(first, days);
          fc.pre(civilDate(last.year, last.month, last.day) !== null && first.year > -9_990);
          const written = edtf({ first, last, clock: null }, precision, null);
          const found = readEdtf(written);
          expect(found?.interval).toEqual({ first, last, clock: null });
          expect(found === null ? null : edtf(found.interval, found.precision, found.modifier)).toBe(written);
        },
      ),
    );
  });
});
