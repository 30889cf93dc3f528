import { describe, expect, it } from 'vitest';

import { isoDate } from './calendar.ts';
import { findDocumentDate } from './documentDate.ts';

const datelines: readonly (readonly [string, string])[] = [
  ['2016-09-06', 'Blasts in Syria\nSeptember 6, 2016Militants claimed responsibility.'],
  ['2008-03-01', 'Northrop defeats Boeing\nMarch 01, 2008\nNorthrop has won.'],
  ['1989-10-26', 'WASHINGTON, Oct. 26, 1989 (AP) — The Senate voted.'],
  ['2020-05-04', 'By Jane Roe\nPublished 4 May 2020 at 10:15 GMT\nThe lake froze.'],
  ['2021-01-31', '2021-01-31\n\nMinutes of the meeting'],
  ['2019-11-12', 'Tuesday, 12 November 2019\nVenice was under water.'],
];

const noDatelines: readonly string[] = [
  'On June 18, 1815 the armies met near Waterloo.',
  'The treaty was signed on 3 May 1979 in Rome.\nIt did not last.',
  'June 18, 1815 was a wet day.',
  'Nothing here has a date.',
  'FEBRUARY 30, 1900\nNo such day.',
  '',
];

describe('findDocumentDate', () => {
  it.each(datelines)('%s in: %s', (date, text) => {
    const found = findDocumentDate(text);
    expect(found.date === null ? null : isoDate(found.date)).toBe(date);
    expect(found.basis).toBe('dateline');
    expect(text.slice(found.start ?? 0, found.end ?? 0)).toMatch(/\d{4}/);
  });

  it.each(noDatelines)('none in: %s', (text) => {
    expect(findDocumentDate(text)).toEqual({ date: null, basis: 'none', start: null, end: null });
  });
});
