import { expect, it } from 'vitest';

import { momentLabel } from './moment.ts';

const now = new Date(2026, 2, 1, 0, 10);
const label = (...parts: [number, number, number, number, number]) =>
  momentLabel(new Date(...parts).toISOString(), now);

it('counts days as the reader does, not in hours', () => {
  expect(label(2026, 2, 1, 0, 5)).toBe('today 00:05');
  expect(label(2026, 1, 28, 23, 59)).toBe('yesterday 23:59');
  expect(label(2026, 1, 27, 14, 5)).toBe('27 Feb 2026, 14:05');
});
