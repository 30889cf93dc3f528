import { expect, it } from 'vitest';

import { placeOfLetter } from './typeAhead.ts';

const labels = ['Accept', 'Doubtful', 'Dismiss', 'Star'];

it.each([
  [-1, 'd', 1],
  [1, 'd', 2],
  [2, 'D', 1],
  [3, 'a', 0],
  [0, 'a', 0],
  [0, 'z', null],
])('from %i, %s goes to %s', (current, letter, expected) => {
  expect(placeOfLetter(labels, current, letter)).toBe(expected);
});
