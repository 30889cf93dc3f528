import { expect, it, vi } from 'vitest';

import { BackgroundWork } from './backgroundWork.svelte.ts';

function* sum(numbers: readonly number[]): Generator<undefined, number> {
  let total = 0;
  for (const number of numbers) {
    total += number;
    yield undefined;
  }
  return total;
}

it('answers when it is done, and only of what it was asked last', async () => {
  const work = new BackgroundWork(sum);
  const [few, more] = [
    [1, 2],
    [1, 2, 3],
  ];
  expect(work.of(few)).toBeNull();
  expect(work.of(more)).toBeNull();
  await vi.waitFor(() => {
    expect(work.of(more)).toBe(6);
  });
  expect(work.of(few)).toBeNull();
});

it('does the same once', async () => {
  const counted = vi.fn(sum);
  const work = new BackgroundWork(counted);
  const numbers = [4];
  work.of(numbers);
  work.of(numbers);
  await vi.waitFor(() => {
    expect(work.of(numbers)).toBe(4);
  });
  expect(counted).toHaveBeenCalledTimes(1);
});

it('lets others have their turn while it lasts', async () => {
  const work = new BackgroundWork(function* () {
    for (let step = 0; step < 30; step += 1) {
      const until = performance.now() + 2;
      while (performance.now() < until);
      yield undefined;
    }
    return 'done';
  });
  const input = {};
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  });
  await vi.waitFor(() => {
    expect(work.of(input)).toBe('done');
  });
  clearInterval(timer);
  expect(turns).toBeGreaterThan(1);
});
