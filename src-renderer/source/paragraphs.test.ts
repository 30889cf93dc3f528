import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Paragraphs } from './paragraphs.ts';

function textsOf(text: string): string[] {
  const paragraphs = new Paragraphs(text);
  return Array.from({ length: paragraphs.count }, (_, index) =>
    text.slice(paragraphs.startOf(index), paragraphs.endOf(index)),
  );
}

describe('paragraphs', () => {
  it('end at line breaks, and blank lines are none', () => {
    expect(textsOf('One.\r\nTwo.\n\n \nThree.')).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('end at blank lines only, where lines were broken to fit a page', () => {
    const line = 'A line of about sixty characters, as old mail was broken up.';
    const block = [line, line, line].join('\n');
    expect(textsOf(`${block}\n\n${block}`)).toEqual([block, block]);
  });

  it('are cut where no browser could set them in one piece, between characters', () => {
    const pieces = textsOf('😀'.repeat(50_000));
    expect(pieces.length).toBeGreaterThan(5);
    expect(pieces.join('')).toBe('😀'.repeat(50_000));
    for (const piece of pieces) expect(piece).toMatch(/^(?:😀)+$/u);
  });

  it('are found in linear time in a line without an end', () => {
    const began = performance.now();
    expect(textsOf('x'.repeat(1_000_000)).join('')).toHaveLength(1_000_000);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('take a short line without a full stop before a long one for a heading', () => {
    const long = 'The operation deprived them of a corridor, and that was the whole of it, said the officer.';
    const paragraphs = new Paragraphs(`A border setback\n${long}\nShort one.\n${long}`);
    expect([0, 1, 2, 3].map((index) => paragraphs.isHeading(index))).toEqual([true, false, false, false]);
  });

  it('are found by any offset: the one that holds it, or the next, or the last', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b ', '\n'), { maxLength: 60 }), fc.nat(130), (parts, offset) => {
        const paragraphs = new Paragraphs(parts.join(''));
        const all = Array.from({ length: paragraphs.count }, (_, index) => index);
        const expected = all.find((index) => paragraphs.endOf(index) > offset) ?? Math.max(paragraphs.count - 1, 0);
        expect(paragraphs.indexAt(offset)).toBe(expected);
      }),
    );
  });

  it('of an empty text are none', () => {
    expect(textsOf('')).toEqual([]);
  });
});
