import { expect, it } from 'vitest';

import { lookOfRun } from './clauseLook.ts';

it.each([
  [[], 'plain'],
  [['plain', 'plain'], 'plain'],
  [['left-out', 'tinted'], 'tinted'],
  [['left-out', 'left-out'], 'left-out'],
  [['left-out', 'plain'], 'plain'],
] as const)('words that tell %j look %s', (looks, look) => {
  expect(lookOfRun(looks)).toBe(look);
});
