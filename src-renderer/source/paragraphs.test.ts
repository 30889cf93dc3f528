import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { paragraphs } from './paragraphs.ts';
import type { Mark } from './segments.ts';

const textsOf = (text: string) => paragraphs(text, []).map(({ start, end }) => text.slice(start, end));

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
    expect(paragraphs(`A border setback\n${long}\nShort one.\n${long}`, []).map(({ heading }) => heading)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('hold every mark that touches them, and no other', () => {
    const anyMark = fc.record({
      kind: fc.constant<Mark['kind']>('event'),
      index: fc.nat(),
      start: fc.nat(60),
      end: fc.nat(60),
    });
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b ', '\n'), { maxLength: 60 }), fc.array(anyMark), (parts, marks) => {
        for (const paragraph of paragraphs(parts.join(''), marks)) {
          const touching = marks.filter(
            (mark) => mark.start < paragraph.end && mark.end > paragraph.start && mark.start < mark.end,
          );
          expect(paragraph.marks.filter((mark) => mark.start < mark.end)).toEqual(touching);
        }
      }),
    );
  });

  it('of an empty text are none', () => {
    expect(paragraphs('', [])).toEqual([]);
  });
});
