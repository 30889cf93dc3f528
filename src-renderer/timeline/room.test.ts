import { expect, it } from 'vitest';

import { roomIn } from './room.ts';

it('grows with the view, and has less where lanes have heads', () => {
  // Four columns of nine rows, and half as many beyond the edges.
  expect(roomIn(1_000, 450, 1)).toBe(54);
  expect(roomIn(1_000, 450 + 2 * 64, 2)).toBe(54);
});

it('is never less than fills a small view, nor more than fits into a frame', () => {
  expect(roomIn(1_000, 0, 1)).toBe(40);
  expect(roomIn(300, 200, 6)).toBe(40);
  expect(roomIn(4_000, 2_000, 1)).toBe(60);
});
