import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { edtf } from '../time/timex.ts';

import { readTypedDate } from './typedDate.ts';

const settings = { documentDate: { year: 2016, month: 9, day: 6 } } as const;

function understood(text: string): string | null {
  const typed = readTypedDate(text, settings);
  return typed.kind === 'date' ? edtf(typed.date.interval, typed.date.precision, typed.date.modifier) : null;
}

describe('typed dates', () => {
  it.each([
    ['1914', '1914'],
    ['the 1920s', '192X'],
    ['summer 1917', '1917-06/1917-08'],
    ['1938–1940', '1938/1940'],
    ['between 1914 and 1918', '1914/1918'],
    ['from May to July 1974', '1974-05/1974-07'],
    ['3-5 May 1998', '1998-05-03/1998-05-05'],
    ['Q2 1950', '1950-04/1950-06'],
    ['09.05.1924', '1924-05-09'],
    ['about 44 BC', '-0043~'],
    ['before May 2019', '../2019-04'],
    ['by 5 May 2019', '../2019-05-05'],
    ['since 2005', '2005/..'],
    ['on 5 May 1998', '1998-05-05'],
    ['last Tuesday', '2016-08-30'],
    ['19th century', '18XX'],
    ['5. Mai 1998', '1998-05-05'],
    ['Sommer 1917', '1917-06/1917-08'],
    ['um 44 v. Chr.', '-0043~'],
    ['vor Mai 2019', '../2019-04'],
    ['die 1920er Jahre', '192X'],
    ['2004-06/2006-08', '2004-06/2006-08'],
    ['1926/27', '1926/1927'],
    ['15. März 44 v. Chr.', '-0043-03-15'],
    ['Sept 5, 2016', '2016-09-05'],
    ['september 5th 2016', '2016-09-05'],
    ['  march   1942 ', '1942-03'],
    ['44 bc', '-0043'],
    ['476', '0476'],
    ['1990er', '199X'],
    ['q3 1950', '1950-07/1950-09'],
    ['monday', '2016-09-05'],
    ['sommer 1917', '1917-06/1917-08'],
    ['5 September 2016, 19:00', '2016-09-05T19:00'],
  ])('reads “%s”', (text, expected) => {
    expect(understood(text)).toBe(expected);
  });

  it('asks which day numbers mean, unless the settings say it', () => {
    expect(readTypedDate('5/9/1924', settings)).toEqual({
      kind: 'open-order',
      orders: { 'day-month': { year: 1924, month: 9, day: 5 }, 'month-day': { year: 1924, month: 5, day: 9 } },
    });
    expect(readTypedDate('5/9/1924', { ...settings, dayMonthOrder: 'month-day' })).toMatchObject({
      date: { interval: { first: { month: 5, day: 9 } } },
    });
  });

  it('says why a day cannot be', () => {
    expect(readTypedDate('31 April 1998', settings)).toMatchObject({
      kind: 'impossible',
      reason: { kind: 'no-such-day' },
    });
  });

  it.each([
    '',
    'the war',
    '5 May or so',
    'before the war of 1914 and after',
    '5 May 1998 6 June 1998',
    'x'.repeat(500),
  ])('takes “%s” for no date', (text) => {
    expect(readTypedDate(text, settings)).toEqual({ kind: 'nothing' });
  });

  it('bears any words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 130, unit: 'binary' }), (text) => {
        expect(['date', 'open-order', 'impossible', 'nothing']).toContain(readTypedDate(text, settings).kind);
      }),
    );
  });
});
