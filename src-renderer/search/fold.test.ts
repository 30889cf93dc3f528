import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fold } from './fold.ts';

describe('folding', () => {
  it.each([
    ['Émile Zola', 'emile zola'],
    ['Straße', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['ΣΊΣΥΦΟΣ σίσυφος', 'σισυφοσ σισυφοσ'],
    ['“Don’t” – he said', '"don\'t" - he said'],
    ['e\u0301te\u0301', 'ete'],
    ['ﬁnd co\u00adoperate', 'find cooperate'],
    ['Кафе', 'кафе'],
  ])('%s is compared as %s', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it('knows where each character comes from', () => {
    const folded = fold('Die Straße e\u0301.');
    expect(folded.text).toBe('die strasse e.');
    expect([folded.startOf(8), folded.endOf(8)]).toEqual([8, 9]);
    expect([folded.startOf(9), folded.endOf(9)]).toEqual([8, 9]);
    expect([folded.startOf(12), folded.endOf(12)]).toEqual([11, 13]);
    expect([folded.startOf(13), folded.endOf(13)]).toEqual([13, 14]);
  });

  it('covers any text from its beginning, without going back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, startOf, endOf } = fold(text);
        let before = 0;
        for (let place = 0; place < folded.length; place += 1) {
          expect(startOf(place)).toBeGreaterThanOrEqual(before);
          expect(endOf(place)).toBeGreaterThan(startOf(place));
          expect(endOf(place)).toBeLessThanOrEqual(text.length);
          before = startOf(place);
        }
      }),
    );
  });
});
