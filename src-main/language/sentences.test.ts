import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readSentences } from './sentences.ts';

const read = (text: string): string[] => Array.from(readSentences(text), (sentence) => sentence.text);

describe('readSentences', () => {
  it('keeps headings apart and does not stop at abbreviations', () => {
    const text = 'IS border setback\nDr. Smith left the U.S. on Sept. 3. He came back at 5 p.m. on Monday.';
    expect(read(text)).toEqual([
      'IS border setback',
      'Dr. Smith left the U.S. on Sept. 3.',
      'He came back at 5 p.m. on Monday.',
    ]);
  });

  it('reads through the line ends of hard-wrapped text', () => {
    const line = 'It was a long and quiet morning when the first of the ships came';
    const text = `${line}\n${line}\n${line}\n${line}\nin.\n\nThe next one came at noon.`;
    expect(read(text)).toHaveLength(2);
  });

  it('gives offsets into the whole text, whatever the text', () => {
    const strange = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem());
    fc.assert(
      fc.property(fc.array(strange, { maxLength: 8 }), (parts) => {
        const text = parts.join('\n');
        let previous = 0;
        for (const sentence of readSentences(text)) {
          expect(sentence.start).toBeGreaterThanOrEqual(previous);
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          for (const token of sentence.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
          previous = sentence.end;
        }
        const seen = Array.from(readSentences(text), (sentence) => sentence.text).join('');
        expect(seen.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it.each([
    ['a million letters without a space', 'x'.repeat(1_000_000)],
    ['a million digits', '7'.repeat(1_000_000)],
    ['ten thousand words without a full stop', 'the ship left '.repeat(10_000)],
    ['lone surrogates', '\ud800'.repeat(50_000)],
    ['full stops', '. '.repeat(100_000)],
  ])('reads %s in linear time', (_, text) => {
    const start = performance.now();
    let count = 0;
    for (const sentence of readSentences(text)) count += sentence.tokens.length;
    expect(count).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
