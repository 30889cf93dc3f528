import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { cutWords } from './cutWords.ts';

const cut = (text: string): string => {
  const { starts, ends } = cutWords(text);
  return starts.map((start, index) => text.slice(start, ends[index])).join('|');
};

test.each([
  'She| did|n’t| sell| Anna|’s| house|,| and| they|’ll| stay|.',
  'They| can|not| go|.',
  'The| well|-|known| T-shirt| was| re-elected| in| the| mid-1990s|.',
  'On| 2016-09-06| at| 10:30| a.m.| and| 5| pm|,| 12.05.2019|,| in| the| ’90s|,| the| 21st| century|.',
  'It| cost| $|5,500.50| (|50|%|)|.',
  'Mr.| O’Brien|,| Ph.D.|,| left| the| U.S.| for| Acme| Inc.| in| Springfield|,| Ill.| today|.',
  'No.| 5| said| no|.',
  'J.| Smith| of| AT&T| –| or| so| –| wrote| to| a.b@example.org|,| see| http://example.org/a?b=1|.',
  '“|No|…|”| he| said|!!',
  'He| fell| ill|.| Three| days| later|.',
])('%s', (expected) => {
  const text = expected.replaceAll('|', '');
  expect(cut(text)).toBe(expected.replaceAll(' ', ''));
});

describe('any text', () => {
  it('is cut in order, with nothing but white space between', () => {
    const strange = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[a-zA-Z0-9.,'’ @:/-]*$/),
    );
    fc.assert(
      fc.property(strange, (text) => {
        const { starts, ends } = cutWords(text);
        let previous = 0;
        for (const [index, start] of starts.entries()) {
          expect(text.slice(previous, start).trim()).toBe('');
          expect(ends[index]).toBeGreaterThan(start);
          previous = ends[index] ?? 0;
        }
        expect(text.slice(previous).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['letters', 'x'],
    ['digits', '7'],
    ['dots', '.'],
    ['initials', 'A.'],
    ['numbers and commas', '1,'],
    ['at signs', 'a@'],
    ['apostrophes', "a'"],
    ['hyphens', 'a-'],
    ['addresses', 'http://'],
    ['lone surrogates', '\ud800'],
  ])('is cut in linear time: %s', (_, unit) => {
    const time = (length: number): number => {
      const text = unit.repeat(length);
      const start = performance.now();
      cutWords(text);
      return performance.now() - start;
    };
    time(20_000);
    // Eight times the text would take sixty-four times as long, were it quadratic.
    expect(time(400_000)).toBeLessThan(30 * Math.max(time(50_000), 20));
  });
});
