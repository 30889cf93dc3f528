import { expect, it } from 'vitest';

import { labelRoomIn, labelWidthIn } from './labelWidth.ts';

it('gives a label two lines of words, and at most half of a narrow view', () => {
  expect(labelWidthIn(1000)).toBe(250);
  expect(labelWidthIn(400)).toBe(200);
  expect(labelRoomIn(400)).toBeGreaterThan(200);
});
