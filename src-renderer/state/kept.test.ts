import { expect, it } from 'vitest';

import { isSameList } from '../../src-main/chronicle/sameList.ts';

import { isSameMap, Kept } from './kept.ts';

it('holds on to a list while its members are the same', () => {
  const [one, two] = [{}, {}];
  const kept = new Kept<readonly object[]>(isSameList);
  const first = kept.of([one, two]);
  expect(kept.of([one, two])).toBe(first);
  const other = [two, one];
  expect(kept.of(other)).toBe(other);
  expect(kept.of([two])).toEqual([two]);
});

it.each([
  [[['a', 1]], [['a', 1]], true],
  [[['a', 1]], [['a', 2]], false],
  [[['a', 1]], [['b', 1]], false],
  [[['a', undefined]], [['b', undefined]], false],
  [[['a', 1]], [], false],
] as const)('tells whether maps say the same: %j and %j', (before, now, isSame) => {
  expect(isSameMap(new Map<string, unknown>(before), new Map<string, unknown>(now))).toBe(isSame);
});
