import { expect, it } from 'vitest';

import { GivenStretch } from './givenStretch.ts';

const window = { from: 1_000, to: 2_000 };

it('covers nothing before anything was given, and after it was forgotten', () => {
  const given = new GivenStretch();
  expect([given.isKnown, given.covers(window, 1, 'moving')]).toEqual([false, false]);
  given.around(window, 1);
  expect([given.isKnown, given.covers(window, 1, 'moving')]).toEqual([true, true]);
  given.forget();
  expect([given.isKnown, given.covers(window, 1, 'moving')]).toEqual([false, false]);
});

it('gives a quarter of the window beyond either edge, and covers a pan as far as that', () => {
  const given = new GivenStretch();
  expect(given.around(window, 1)).toEqual({ from: 750, to: 2_250 });
  expect(given.covers({ from: 750, to: 1_750 }, 1, 'resting')).toBe(true);
  expect(given.covers({ from: 749, to: 1_749 }, 1, 'resting')).toBe(false);
  expect(given.covers({ from: 1_251, to: 2_251 }, 1, 'resting')).toBe(false);
});

it('holds through a zoom to half and to double while the view moves; at rest the scale is that of the view', () => {
  const given = new GivenStretch();
  given.around(window, 1);
  for (const scale of [0.5, 1.2, 2]) {
    expect(given.covers(window, scale, 'moving')).toBe(true);
    expect(given.covers(window, scale, 'resting')).toBe(false);
  }
  expect(given.covers(window, 2.1, 'moving')).toBe(false);
  expect(given.covers(window, 0.45, 'moving')).toBe(false);
});
