import { describe, expect, it } from 'vitest';

import { counted, groupDigits, plainText } from './text.ts';

describe('plainText', () => {
  it.each([
    ['a line\r\nand\tanother', 'a line and another'],
    ['  space \u00A0 around ', 'space around'],
    ['nul \u0000 bell \u0007 delete \u007F', 'nul bell delete'],
    ['a half \uD83D pair \uDE00', 'a half \uFFFD pair \uFFFD'],
    ['a whole \u{1F600} pair', 'a whole \u{1F600} pair'],
    ['no\uFFFEcharacter\uFFFF', 'no\uFFFDcharacter\uFFFD'],
    ['turned \u202Eround\u202C and \u2067isolated\u2069', 'turned round and isolated'],
    ['مرحبا', 'مرحبا'],
  ])('%j is %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('is bounded, and does not cut a pair in two', () => {
    expect(plainText('a'.repeat(9_000))).toHaveLength(2_000);
    expect(plainText('\u{1F600}'.repeat(9), 5)).toBe('\u{1F600}\u{1F600}');
  });
});

describe('numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1_000, '1\u202F000'],
    [1_234_567, '1\u202F234\u202F567'],
  ])('%d is written %s', (number, words) => {
    expect(groupDigits(number)).toBe(words);
  });

  it('counts in the singular and the plural', () => {
    expect([0, 1, 2].map((number) => counted(number, 'event', 'events'))).toEqual(['0 events', '1 event', '2 events']);
  });
});
