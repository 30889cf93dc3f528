import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findIn } from './find.ts';

const found = (text: string, wanted: string) =>
  [...findIn(text, wanted)].flat().map(({ start, end }) => text.slice(start, end));

describe('finding', () => {
  it('heeds neither case nor accents, and finds what is typeset by what is typed', () => {
    expect(found('Caf\u00e9 CAF\u00c9 cafe\u0301 cafe', 'cafe')).toEqual([
      'Caf\u00e9',
      'CAF\u00c9',
      'cafe\u0301',
      'cafe',
    ]);
    expect(found('Die Straße nach Strassburg', 'STRASS')).toEqual(['Straß', 'Strass']);
    expect(found('He said: “Don’t!” – and left', `"don't!" -`)).toEqual(['“Don’t!” –']);
  });

  it('takes a line end for a space', () => {
    expect(found('born in New\nYork, or New \r\n York; not Newyork', 'new york')).toEqual([
      'New\nYork',
      'New \r\n York',
    ]);
  });

  it('reads nothing into the signs of a pattern', () => {
    expect(found('a.c abc [a-c] (a|c)', 'a.c')).toEqual(['a.c']);
    expect(found('a.c abc [a-c] (a|c)', '[a-c]')).toEqual(['[a-c]']);
  });

  it('finds nothing where nothing is wanted', () => {
    expect(found('some text', '')).toEqual([]);
    expect(found('some text', '  ')).toEqual([]);
  });

  it('finds what lies across the border of two pieces, once', () => {
    for (const shift of [-3, -2, -1, 0, 1]) {
      const text = `${'x'.repeat(65_536 + shift)}needle${'x'.repeat(70_000)}needle`;
      expect([...findIn(text, 'needle')].flat().map(({ start }) => start)).toEqual([65_536 + shift, text.length - 6]);
    }
  });

  it('finds what indexOf finds in plain text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b') }),
        fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 3 }),
        (text, wanted) => {
          const expected: number[] = [];
          for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) expected.push(at);
          expect([...findIn(text, wanted)].flat().map(({ start }) => start)).toEqual(expected);
        },
      ),
    );
  });
});
