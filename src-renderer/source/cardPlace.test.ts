import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cardPlace } from './cardPlace.ts';

const window = { width: 1_000, height: 800 };
const card = { width: 300, height: 90 };

describe('the card', () => {
  it('stands above the words, and below where there is no room above', () => {
    const words = { left: 500, top: 300, right: 900, bottom: 360 };
    expect(cardPlace(words, 520, card, window)).toEqual({ left: 520, top: 204, height: 90 });
    expect(cardPlace({ ...words, top: 60 }, 520, card, window)).toEqual({ left: 520, top: 366, height: 90 });
  });

  it('is kept in the window', () => {
    const words = { left: 500, top: 300, right: 990, bottom: 360 };
    expect(cardPlace(words, 980, card, window).left).toBe(694);
    expect(cardPlace(words, -40, card, window).left).toBe(6);
  });

  it('never covers the words', () => {
    const edge = fc.integer({ min: 0, max: 800 });
    fc.assert(
      fc.property(edge, edge, fc.integer({ min: 1, max: 900 }), (one, other, height) => {
        const words = { left: 100, top: Math.min(one, other), right: 400, bottom: Math.max(one, other) };
        const place = cardPlace(words, 100, { width: 300, height }, window);
        if (place.height === 0) return;
        expect(place.top + place.height <= words.top || place.top >= words.bottom).toBe(true);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.top + place.height).toBeLessThanOrEqual(window.height);
      }),
    );
  });
});
