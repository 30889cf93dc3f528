import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { EventDate } from '../time/eventDate.ts';
import { dateLabel } from '../time/label.ts';
import { precisions } from '../time/types.ts';

import { endsOf, namedDate, precisionsFor, relations, reshape, spanOf } from './reshapeDate.ts';
import { readTypedDate } from './typedDate.ts';

function typed(text: string): EventDate {
  const read = readTypedDate(text, { documentDate: 'none' });
  if (read.kind !== 'date') throw new Error(`${text} is ${read.kind}`);
  return read.date;
}

describe('what is chosen of a date', () => {
  it.each([
    ['5 May 2019', { relation: 'BEFORE' }, 'before 5 May 2019'],
    ['May 2019', { relation: 'AFTER' }, 'after May 2019'],
    ['before May 2019', { relation: 'AFTER' }, 'after May 2019'],
    ['before May 2019', { relation: null }, 'May 2019'],
    ['since 2005', { relation: 'ON_OR_BEFORE' }, 'by 2005'],
    ['early 1942', { relation: null }, '1942'],
    ['early 1942', { relation: 'APPROX' }, 'about 1942'],
    ['early 1942', {}, 'early 1942'],
    ['early 1942', { precision: 'decade' }, '1940s'],
    ['mid-1950s', { relation: 'AFTER' }, 'after 1950s'],
    ['44 BC', { relation: 'APPROX' }, 'about 44 BCE'],
    ['5 May 2019', { precision: 'month' }, 'May 2019'],
    ['5 May 2019', { precision: 'decade' }, '2010s'],
    ['before 5 May 2019', { precision: 'year' }, 'before 2019'],
    ['about 5 May 2019', { precision: 'year' }, 'about 2019'],
    ['3-5 May 1998', { precision: 'month' }, 'May 1998'],
    ['15 March 44 BC', { precision: 'century' }, '1st century BCE'],
    ['1914', { precision: 'day' }, '1914'],
    ['winter 1916', { relation: 'BEFORE' }, 'before winter 1916'],
  ] as const)('%s with %o is %s', (text, choices, label) => {
    expect(dateLabel(reshape(typed(text), choices))).toBe(label);
  });

  it('is never sharper than what was typed, and keeps its days', () => {
    const years = fc.integer({ min: -3_000, max: 2_900 });
    const choices = fc.record({
      relation: fc.constantFrom(null, 'APPROX' as const),
      precision: fc.constantFrom(...precisions),
    });
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 12 }), choices, (year, month, chosen) => {
        const day = { year, month, day: 7 };
        const date: EventDate = {
          interval: { first: day, last: day, clock: null },
          precision: 'day',
          modifier: null,
        };
        const made = reshape(date, chosen);
        expect(precisions.indexOf(made.precision)).toBeLessThanOrEqual(precisions.indexOf('day'));
        const { first, last } = made.interval;
        const order = ({ year: y, month: m, day: d }: typeof day) => (y + 10_000) * 400 + m * 32 + d;
        expect(first !== null && order(first) <= order(day)).toBe(true);
        expect(last !== null && order(day) <= order(last)).toBe(true);
      }),
    );
  });

  it('is undone by the relation that it had', () => {
    for (const text of ['5 May 2019', 'May 2019', '1914', '1920s', '44 BC', 'Q2 1950', 'winter 1916']) {
      for (const relation of relations) {
        expect(reshape(reshape(typed(text), { relation }), { relation: null })).toEqual(typed(text));
      }
    }
  });

  it('offers what is as wide or wider', () => {
    expect(precisionsFor(typed('5 May 2019'))).toEqual(['day', 'month', 'year', 'decade', 'century']);
    expect(precisionsFor(typed('summer 1917'))).toEqual(['season', 'year', 'decade', 'century']);
    expect(precisionsFor(typed('19th century'))).toEqual(['century']);
  });
});

describe('spans', () => {
  it.each([
    ['3 May 1998', '5 May 1998', '3–5 May 1998'],
    // In the wider precision: months are not told of the second.
    ['May 1974', '1976', '1974 – 1976'],
    ['1938', '1940', '1938 – 1940'],
    ['about 1938', '1940', 'about 1938 – 1940'],
  ])('from %s until %s', (from, until, label) => {
    const made = spanOf(typed(from), typed(until));
    expect(made === null ? null : dateLabel(made)).toBe(label);
  });

  it('ends after it begins', () => {
    expect(spanOf(typed('1940'), typed('1938'))).toBeNull();
  });

  it('is taken apart into its ends', () => {
    const labels = (text: string) => endsOf(typed(text))?.map((end) => dateLabel(end)) ?? null;
    expect(labels('3-5 May 1998')).toEqual(['3 May 1998', '5 May 1998']);
    expect(labels('1938–1940')).toEqual(['1938', '1940']);
    expect(labels('1938')).toBeNull();
    expect(labels('before 1938')).toBeNull();
    expect(labels('mid-1950s')).toBeNull();
  });

  it('names what its modifier is said of', () => {
    expect(dateLabel(namedDate(typed('by 31 August 1944')))).toBe('31 August 1944');
  });
});
