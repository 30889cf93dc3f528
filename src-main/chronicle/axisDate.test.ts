import { expect, it } from 'vitest';

import { dayMilliseconds, millisecondsOf } from '../time/calendar.ts';
import { edtf } from '../time/timex.ts';

import { dateOfAxis } from './axisDate.ts';

const noon = millisecondsOf({ year: 1954, month: 5, day: 9 }) + dayMilliseconds / 2;
const year = dayMilliseconds * 365.2425;

it.each([
  [dayMilliseconds / 24, '1954-05-09'],
  [7 * dayMilliseconds, '1954-05-09'],
  [year / 12, '1954-05'],
  [year / 2, '1954-05'],
  [5 * year, '1954'],
  [20 * year, '195X'],
  [500 * year, '19XX'],
])('with ticks %d ms apart, a place on the axis is %s', (tick, expected) => {
  const { interval, precision, modifier } = dateOfAxis(noon, tick);
  expect(edtf(interval, precision, modifier)).toBe(expected);
});
