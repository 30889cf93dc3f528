import { expect, it } from 'vitest';

import { withinYears } from './bounds.ts';
import { placed } from './meaning.ts';
import { yearStretch } from './stretch.ts';

it.each([
  [9999, true],
  [10_000, false],
  [-9999, true],
  [-10_000, false],
])('the year %i is read: %s', (year, isRead) => {
  const { kind } = withinYears(placed(yearStretch(year), { stated: ['year'] }));
  expect(kind).toBe(isRead ? 'placed' : 'impossible');
});
