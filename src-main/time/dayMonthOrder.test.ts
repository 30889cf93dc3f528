import { expect, it } from 'vitest';

import { judgeDayMonthOrder, orderedDays } from './dayMonthOrder.ts';

it.each([
  ['Born 23/12/1969, died 03/04/2016.', 'day-month'],
  ['Filed 12/23/1969 and again 03/04/16.', 'month-day'],
  ['Am 31.12.1999 um zwölf.', 'day-month'],
  ['Filed 12/23/1969 and 23/12/1969.', null],
  ['Received 03/04/2016.', null],
  ['Version 23.12.1969.4, ratio 23/12, no month in 23/24/1969.', null],
  ['', null],
] as const)('%s', (text, order) => {
  expect(judgeDayMonthOrder(text)).toBe(order);
});

it('knows both days from the one that was read', () => {
  const april = { year: 2016, month: 4, day: 3 };
  const march = { year: 2016, month: 3, day: 4 };
  const both = { 'day-month': april, 'month-day': march };
  expect([orderedDays(april, 'day-month'), orderedDays(march, 'month-day')]).toEqual([both, both]);
});
