import { expect, it } from 'vitest';

import { ReadingTurns } from './readingTurns.ts';

it('lets so many begin at once, and the next when one has ended, however it ends', async () => {
  const turns = new ReadingTurns(2);
  const begun: number[] = [];
  const works = [1, 2, 3, 4].map((number) => {
    const ends: { resolve?: (value: number) => void; reject?: (reason: Error) => void } = {};
    const done = turns.run(() => {
      begun.push(number);
      return new Promise<number>((resolve, reject) => Object.assign(ends, { resolve, reject }));
    });
    return { done, ends };
  });
  expect(begun).toEqual([1, 2]);
  works[1]?.ends.resolve?.(20);
  await expect(works[1]?.done).resolves.toBe(20);
  await expect.poll(() => begun).toEqual([1, 2, 3]);
  works[0]?.ends.reject?.(new Error('it broke off'));
  await expect(works[0]?.done).rejects.toThrow('it broke off');
  await expect.poll(() => begun).toEqual([1, 2, 3, 4]);
});

it('gives a turn that nobody waits for to the next who comes', async () => {
  const turns = new ReadingTurns(1);
  await turns.run(() => Promise.resolve());
  let isBegun = false;
  void turns.run(() => {
    isBegun = true;
    return Promise.resolve();
  });
  expect(isBegun).toBe(true);
});
