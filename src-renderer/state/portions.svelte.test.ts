import { expect, it } from 'vitest';

import { Portions } from './portions.svelte.ts';

it('shows a portion, and one more each time that is asked for', () => {
  const portions = new Portions(() => ['a', 'b', 'c', 'd', 'e'], 2);
  expect([portions.shown, portions.waiting]).toEqual([['a', 'b'], 3]);
  portions.more();
  expect([portions.shown, portions.waiting]).toEqual([['a', 'b', 'c', 'd'], 1]);
  portions.more();
  expect([portions.shown, portions.waiting]).toEqual([['a', 'b', 'c', 'd', 'e'], 0]);
});

it('shows as many as somebody needs, and what has come since', () => {
  let items = $state.raw([1, 2, 3]);
  let least = $state(0);
  const portions = new Portions(
    () => items,
    1,
    () => least,
  );
  expect(portions.shown).toEqual([1]);
  least = 2;
  expect(portions.shown).toEqual([1, 2]);
  items = [4, 5, 6, 7];
  expect([portions.shown, portions.waiting]).toEqual([[4, 5], 2]);
  portions.more();
  portions.more();
  expect(portions.shown).toEqual([4, 5, 6]);
});
