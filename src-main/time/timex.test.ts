import { expect, it } from 'vitest';

import { edtf } from './timex.ts';

const day = { year: 2016, month: 9, day: 5 };

it.each([
  ['2016-09-05T19', { from: 1140, until: 1200 }, 'hour'],
  ['2016-09-05T19:15', { from: 1155, until: 1156 }, 'minute'],
  ['2016-09-05T24:00', { from: 1440, until: 1440 }, 'minute'],
  ['2016-09-05T09/2016-09-05T17', { from: 540, until: 1020 }, 'hour'],
  ['2016-09-05T09:30/2016-09-05T11', { from: 570, until: 660 }, 'hour'],
  ['2016-09-05T12:00/2016-09-05T13:30', { from: 720, until: 810 }, 'minute'],
  ['2016-09-05', { from: 300, until: 720 }, 'part-of-day'],
] as const)('writes a time of day no sharper than its words: %s', (written, clock, precision) => {
  expect(edtf({ first: day, last: day, clock }, precision, null)).toBe(written);
});

it.each([
  ['2019-01/..', { year: 2019, month: 1, day: 1 }, null, 'month'],
  ['2019/..', { year: 2019, month: 1, day: 1 }, null, 'year'],
  ['../2019-12', null, { year: 2019, month: 12, day: 31 }, 'month'],
] as const)('writes an open end as sharp as its words: %s', (written, first, last, precision) => {
  expect(edtf({ first, last, clock: null }, precision, null)).toBe(written);
});
