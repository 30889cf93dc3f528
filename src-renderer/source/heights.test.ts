import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Heights } from './heights.ts';

const anyHeights = fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 70 });
const anyReplacements = fc.array(fc.tuple(fc.nat(69), fc.integer({ min: 0, max: 500 })));

/** The heights after the replacements, in a plain list and in the tree. */
function both(first: readonly number[], replacements: readonly (readonly [number, number])[]) {
  const list = [...first];
  const heights = new Heights(Float64Array.from(first));
  for (const [index, height] of replacements) {
    const growth = heights.replace(index, height);
    expect(growth).toBe(index < list.length ? height - (list[index] ?? 0) : 0);
    if (index < list.length) list[index] = height;
  }
  return { list, heights };
}

describe('heights', () => {
  it('add up, however often they were replaced', () => {
    fc.assert(
      fc.property(anyHeights, anyReplacements, (first, replacements) => {
        const { list, heights } = both(first, replacements);
        let top = 0;
        for (const [index, height] of list.entries()) {
          expect(heights.topOf(index)).toBe(top);
          expect(heights.heightOf(index)).toBe(height);
          top += height;
        }
        expect(heights.total).toBe(top);
        expect(heights.topOf(list.length + 5)).toBe(top);
      }),
    );
  });

  it('tell the paragraph at any offset', () => {
    fc.assert(
      fc.property(anyHeights, anyReplacements, fc.nat(9_000), (first, replacements, offset) => {
        const { list, heights } = both(first, replacements);
        const at = heights.indexAt(offset);
        if (offset >= heights.total) expect(at).toBe(Math.max(list.length - 1, 0));
        else {
          expect(heights.topOf(at)).toBeLessThanOrEqual(offset);
          expect(heights.topOf(at) + heights.heightOf(at)).toBeGreaterThan(offset);
        }
      }),
    );
    expect(new Heights(Float64Array.of(10, 20)).indexAt(-4)).toBe(0);
    expect(new Heights(new Float64Array(0)).indexAt(4)).toBe(0);
  });
});
