import { expect, it } from 'vitest';

import { dayMilliseconds, millisecondsOf } from '../../src-main/time/calendar.ts';

import { windowLabel } from './windowLabel.ts';

const at = (year: number, month: number, day: number) => millisecondsOf({ year, month, day });
const noon = dayMilliseconds / 2;

it.each([
  [at(2016, 9, 3), at(2016, 9, 8), '3–7 September 2016'],
  [at(2016, 9, 5) + noon / 2, at(2016, 9, 5) + noon * 1.5, '5 September 2016, 06:00–18:00'],
  [at(2016, 3, 15), at(2016, 9, 8), 'March – September 2016'],
  [at(-43, 3, 15), at(410, 1, 1), '44 BCE – 409 CE'],
  [at(-9, 3, 15) + noon, at(-9, 3, 16) + noon, '15–16 March 10 BCE, 12:00–12:00'],
])('from %i to %i is %s', (from, to, label) => {
  expect(windowLabel({ from, to })).toBe(label);
});
