import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { Arrivals } from './arrivals.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('takes the first at once, and what follows together', () => {
  const taken: (readonly number[])[] = [];
  const arrivals = new Arrivals<number>((items) => taken.push(items), 100);
  arrivals.add(1, false);
  arrivals.add(2, false);
  arrivals.add(3, false);
  expect(taken).toEqual([[1]]);
  expect(arrivals.waiting).toBe(2);
  vi.advanceTimersByTime(100);
  expect(taken).toEqual([[1], [2, 3]]);
  vi.advanceTimersByTime(1_000);
  arrivals.add(4, false);
  expect(taken).toEqual([[1], [2, 3], [4]]);
});

it('takes all as soon as nothing more is awaited', () => {
  const taken: (readonly number[])[] = [];
  const arrivals = new Arrivals<number>((items) => taken.push(items), 100);
  arrivals.add(1, false);
  arrivals.add(2, false);
  arrivals.add(3, true);
  expect(taken).toEqual([[1], [2, 3]]);
  arrivals.add(4, false);
  expect(taken).toEqual([[1], [2, 3], [4]]);
  arrivals.add(5, false);
  arrivals.takeAll();
  expect(taken).toEqual([[1], [2, 3], [4], [5]]);
});
