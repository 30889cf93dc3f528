import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ascendingOrder } from './ascending.ts';

const minute = 60_000;
const anyMinutes = fc.array(fc.integer({ min: -5_000_000_000, max: 5_000_000_000 }).map((minutes) => minutes * minute));

/** Indices into the values, as a stable sort leaves them. */
function sortedIndices(values: readonly number[]): number[] {
  return values.map((_, index) => index).sort((left, right) => (values[left] ?? 0) - (values[right] ?? 0));
}

describe('ascendingOrder', () => {
  it.each([
    ['few', 1],
    ['many', 5_000],
    ['very many', 210_000],
  ])('orders %s as a stable sort does', (_, least) => {
    fc.assert(
      fc.property(anyMinutes, (minutes) => {
        const times = minutes.length === 0 ? 0 : Math.ceil(least / minutes.length);
        const values = Array.from({ length: times }, (_, time) =>
          minutes.map((value) => value + (time % 7) * minute),
        ).flat();
        expect([...ascendingOrder(Float64Array.from(values), minute)]).toEqual(sortedIndices(values));
      }),
      { numRuns: least < 10_000 ? 100 : 3 },
    );
  });

  it('leaves what ascends, and equal numbers, as they are', () => {
    expect([...ascendingOrder(Float64Array.of(0, 0, minute), minute)]).toEqual([0, 1, 2]);
    expect([...ascendingOrder(Float64Array.of(minute, 0, 0, minute), minute)]).toEqual([1, 2, 0, 3]);
    expect([...ascendingOrder(new Float64Array(), minute)]).toEqual([]);
  });
});
