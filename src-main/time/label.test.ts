import { describe, expect, it } from 'vitest';

import { parseIsoDate } from './calendar.ts';
import { dateLabel, dayInOrder, daysLabel, timeLabel, yearLabel } from './label.ts';
import type { Precision, TimexModifier } from './types.ts';

const labels: readonly (readonly [string, string, string, Precision, TimexModifier | null])[] = [
  ['5 September 2016', '2016-09-05', '2016-09-05', 'day', null],
  ['3–4 September 2016', '2016-09-03', '2016-09-04', 'weekend', null],
  ['30 April – 2 May 1945', '1945-04-30', '1945-05-02', 'day', null],
  ['30 December 1999 – 2 January 2000', '1999-12-30', '2000-01-02', 'day', null],
  ['March 1942', '1942-03-01', '1942-03-31', 'month', null],
  ['March – May 1942', '1942-03-01', '1942-05-31', 'month', null],
  ['1914', '1914-01-01', '1914-12-31', 'year', null],
  ['1914 – 1918', '1914-01-01', '1918-12-31', 'year', null],
  ['early 1942', '1942-01-01', '1942-12-31', 'year', 'START'],
  ['about 1250', '1250-01-01', '1250-12-31', 'year', 'APPROX'],
  ['44 BCE', '-0043-01-01', '-0043-12-31', 'year', null],
  ['79 CE', '0079-01-01', '0079-12-31', 'year', null],
  ['1990s', '1990-01-01', '1999-12-31', 'decade', null],
  ['19th century', '1800-01-01', '1899-12-31', 'century', null],
  ['4th century BCE', '-0399-01-01', '-0300-12-31', 'century', null],
  ['late first half of 2016', '2016-05-01', '2016-06-30', 'half', 'END'],
  ['Q3 2014', '2014-07-01', '2014-09-30', 'quarter', null],
  ['summer 1963', '1963-06-01', '1963-08-31', 'season', null],
  ['winter 1914/15', '1914-12-01', '1915-02-28', 'season', null],
  ['week 36 of 2016', '2016-09-05', '2016-09-11', 'week', null],
];

describe('dateLabel', () => {
  it.each(labels)('%s', (label, first, last, precision, modifier) => {
    const interval = { first: parseIsoDate(first), last: parseIsoDate(last), clock: null };
    expect(dateLabel({ interval, precision, modifier })).toBe(label);
  });

  it.each([
    ['since March 2011', '2011-03-01', null, 'month', 'ON_OR_AFTER'],
    ['by Q3 2014', null, '2014-09-30', 'quarter', 'ON_OR_BEFORE'],
    ['before 1700', null, '1699-12-31', 'year', 'BEFORE'],
    ['before 44 BCE', null, '-0044-12-31', 'year', 'BEFORE'],
    ['before 19th century', null, '1799-12-31', 'century', 'BEFORE'],
    ['after summer 1963', '1963-09-01', null, 'season', 'AFTER'],
    ['after 5 September 2016', '2016-09-06', null, 'day', 'AFTER'],
  ] as const)('names an open end by what its words name: %s', (label, first, last, precision, modifier) => {
    const interval = {
      first: first === null ? null : parseIsoDate(first),
      last: last === null ? null : parseIsoDate(last),
      clock: null,
    };
    expect(dateLabel({ interval, precision, modifier })).toBe(label);
  });

  it('writes clock times and parts of the day', () => {
    const day = parseIsoDate('2016-09-05');
    const at = (from: number, until: number) => ({ first: day, last: day, clock: { from, until } });
    expect(dateLabel({ interval: at(435, 436), precision: 'minute', modifier: null })).toBe('5 September 2016, 07:15');
    expect(dateLabel({ interval: at(300, 720), precision: 'part-of-day', modifier: null })).toBe(
      '5 September 2016, morning',
    );
    const label = (from: number, until: number, precision: 'hour' | 'minute' | 'part-of-day') =>
      dateLabel({ interval: at(from, until), precision, modifier: null });
    expect(label(1140, 1200, 'hour')).toBe('5 September 2016, 19:00');
    expect(label(540, 1020, 'hour')).toBe('5 September 2016, 09:00–17:00');
    expect(label(570, 575, 'minute')).toBe('5 September 2016, 09:30–09:35');
    expect(label(300, 1440, 'part-of-day')).toBe('5 September 2016, morning – night');
    expect(label(300, 1020, 'part-of-day')).toBe('5 September 2016, morning – 17:00');
  });

  it('calls an event without a date undated', () => {
    expect(dateLabel({ interval: null, precision: null, modifier: null })).toBe('undated');
  });
});

describe('in German', () => {
  it.each([
    ['5. September 2016', '2016-09-05', '2016-09-05', 'day', null],
    ['3.–4. September 2016', '2016-09-03', '2016-09-04', 'weekend', null],
    ['30. April – 2. Mai 1945', '1945-04-30', '1945-05-02', 'day', null],
    ['März – Mai 1942', '1942-03-01', '1942-05-31', 'month', null],
    ['Anfang 1942', '1942-01-01', '1942-12-31', 'year', 'START'],
    ['etwa 44 v. Chr.', '-0043-01-01', '-0043-12-31', 'year', 'APPROX'],
    ['79 n. Chr.', '0079-01-01', '0079-12-31', 'year', null],
    ['Mitte der 1990er Jahre', '1990-01-01', '1999-12-31', 'decade', 'MID'],
    ['Ende des 19. Jahrhunderts', '1800-01-01', '1899-12-31', 'century', 'END'],
    ['4. Jahrhundert v. Chr.', '-0399-01-01', '-0300-12-31', 'century', null],
    ['3. Quartal 2014', '2014-07-01', '2014-09-30', 'quarter', null],
    ['Ende des 1. Halbjahrs 2016', '2016-05-01', '2016-06-30', 'half', 'END'],
    ['Winter 1914/15', '1914-12-01', '1915-02-28', 'season', null],
    ['36. Woche 2016', '2016-09-05', '2016-09-11', 'week', null],
    ['seit März 2011', '2011-03-01', null, 'month', 'ON_OR_AFTER'],
    ['spätestens 3. Quartal 2014', null, '2014-09-30', 'quarter', 'ON_OR_BEFORE'],
    ['vor 1700', null, '1699-12-31', 'year', 'BEFORE'],
    ['vor dem 19. Jahrhundert', null, '1799-12-31', 'century', 'BEFORE'],
    ['nach den 1990er Jahren', '2000-01-01', null, 'decade', 'AFTER'],
    ['nach dem 5. September 2016', '2016-09-06', null, 'day', 'AFTER'],
  ] as const)('%s', (label, first, last, precision, modifier) => {
    const interval = {
      first: parseIsoDate(first ?? ''),
      last: parseIsoDate(last ?? ''),
      clock: null,
    };
    expect(dateLabel({ interval, precision, modifier }, 'de')).toBe(label);
  });

  it('writes clock times, and says what has no date', () => {
    const day = parseIsoDate('2016-09-05');
    const interval = { first: day, last: day, clock: { from: 435, until: 436 } };
    expect(dateLabel({ interval, precision: 'minute', modifier: null }, 'de')).toBe('5. September 2016, 07:15 Uhr');
    const range = { first: day, last: day, clock: { from: 540, until: 1020 } };
    expect(dateLabel({ interval: range, precision: 'hour', modifier: null }, 'de')).toBe(
      '5. September 2016, 09:00–17:00 Uhr',
    );
    expect(dateLabel({ interval: null, precision: null, modifier: null }, 'de')).toBe('undatiert');
  });
});

describe('daysLabel', () => {
  it.each([
    ['6 September 2016', '2016-09-06', '2016-09-06'],
    ['3–4 September 2016', '2016-09-03', '2016-09-04'],
    ['March 1942', '1942-03-01', '1942-03-31'],
    ['February 2015', '2015-02-01', '2015-02-28'],
    ['480 BCE', '-0479-01-01', '-0479-12-31'],
    ['March 2011', '2011-03-01', null],
  ])('%s', (label, first, last) => {
    const interval = { first: parseIsoDate(first), last: last === null ? null : parseIsoDate(last), clock: null };
    expect(daysLabel(interval)).toBe(label);
  });
});

it('writes a day in its order', () => {
  const day = { year: 2016, month: 3, day: 4 };
  expect([dayInOrder(day, 'day-month'), dayInOrder(day, 'month-day')]).toEqual(['4 March 2016', 'March 4, 2016']);
});

describe('yearLabel', () => {
  it('has no year zero', () => {
    expect([1, 0, -1].map((year) => yearLabel(year))).toEqual(['1 CE', '1 BCE', '2 BCE']);
  });
});

describe('times over midnight', () => {
  const from = (first: string, last: string) => ({
    interval: { first: parseIsoDate(first), last: parseIsoDate(last), clock: { from: 806, until: 199 } },
    precision: 'minute' as const,
    modifier: null,
  });

  it('stand each with its day', () => {
    expect(dateLabel(from('1968-10-14', '1968-10-16'))).toBe('14 October 1968, 13:26 – 16 October, 03:19');
    expect(dateLabel(from('1968-12-31', '1969-01-01'))).toBe('31 December 1968, 13:26 – 1 January 1969, 03:19');
    expect(dateLabel(from('1968-10-14', '1968-10-16'), 'de')).toBe(
      '14. Oktober 1968, 13:26 Uhr – 16. Oktober, 03:19 Uhr',
    );
  });
});

describe('timeLabel', () => {
  const day = parseIsoDate('2023-11-24');
  const at = (from: number, until: number) => ({ first: day, last: day, clock: { from, until } });

  it('says what is sharper than the day', () => {
    expect(timeLabel({ interval: at(542, 543), precision: 'minute', modifier: null })).toBe('09:02');
    expect(timeLabel({ interval: at(660, 705), precision: 'minute', modifier: null })).toBe('11:00–11:45');
    expect(timeLabel({ interval: at(280, 281), precision: 'minute', modifier: 'APPROX' })).toBe('about 04:40');
  });

  it('says nothing of a day, and nothing of what lasts several', () => {
    expect(
      timeLabel({ interval: { first: day, last: day, clock: null }, precision: 'day', modifier: null }),
    ).toBeNull();
    const next = parseIsoDate('2023-11-25');
    const over = { first: day, last: next, clock: { from: 1400, until: 20 } };
    expect(timeLabel({ interval: over, precision: 'minute', modifier: null })).toBeNull();
  });
});
