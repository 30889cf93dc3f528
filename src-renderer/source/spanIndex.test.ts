import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { SpanIndex } from './spanIndex.ts';

const anySpan = fc.record({ start: fc.nat(60), end: fc.nat(60) });

describe('an index of spans', () => {
  it('finds all that touch a stretch of the text, and no other', () => {
    fc.assert(
      fc.property(fc.array(anySpan), fc.nat(60), fc.nat(60), (spans, start, end) => {
        const touching = [...spans.keys()].filter((place) => {
          const span = spans[place] ?? { start: 0, end: 0 };
          return Math.max(span.start, start) < Math.min(span.end, end);
        });
        expect(new SpanIndex(spans).touching(start, end).sort((left, right) => left - right)).toEqual(touching);
      }),
    );
  });

  it('counts what starts before an offset, and knows which comes next', () => {
    const index = new SpanIndex([
      { start: 20, end: 25 },
      { start: 0, end: 40 },
      { start: 10, end: 12 },
    ]);
    expect([0, 1, 10, 11, 99].map((offset) => index.countBefore(offset))).toEqual([0, 1, 1, 2, 3]);
    expect([0, 1, 2, 3].map((order) => index.placeAt(order))).toEqual([1, 2, 0, null]);
  });
});
