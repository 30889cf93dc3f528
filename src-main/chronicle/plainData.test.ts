import { expect, test } from 'vitest';

import { isSamePlain } from './plainData.ts';

test.each([
  [{ quote: 'a', quoteStart: 4 }, { quoteStart: 4, quote: 'a' }, true],
  [{ fields: { tags: ['a', 'b'] } }, { fields: { tags: ['a', 'b'] } }, true],
  [{ fields: { tags: ['a', 'b'] } }, { fields: { tags: ['b', 'a'] } }, false],
  [{ date: null }, { date: {} }, false],
  [{ date: undefined }, { name: undefined }, false],
  [{ name: 'a' }, { name: 'a', note: 'b' }, false],
])('%j and %j: %s', (left, right, isSame) => {
  expect(isSamePlain(left, right)).toBe(isSame);
  expect(isSamePlain(right, left)).toBe(isSame);
});
