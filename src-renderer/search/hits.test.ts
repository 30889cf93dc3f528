import { describe, expect, it } from 'vitest';

import { Hits } from './hits.ts';

describe('hits', () => {
  const hits = new Hits();
  for (let start = 0; start < 5_000; start += 10) hits.add({ start, end: start + 4 });

  it('are counted up to an offset, and told by their index', () => {
    expect(hits.count).toBe(500);
    expect([0, 1, 10, 11, 9_999].map((offset) => hits.countBefore(offset))).toEqual([0, 1, 1, 2, 500]);
    expect(hits.at(499)).toEqual({ start: 4_990, end: 4_994 });
    expect(hits.at(500)).toBeNull();
  });

  it('are told where they touch a stretch of the text', () => {
    expect(hits.touching(13, 31)).toEqual([
      { start: 10, end: 14 },
      { start: 20, end: 24 },
      { start: 30, end: 34 },
    ]);
    expect(hits.touching(14, 20)).toEqual([]);
  });
});
