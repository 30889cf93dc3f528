import { expect, it } from 'vitest';

import { judgeDayMonthOrder } from './dayMonthOrder.ts';

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
