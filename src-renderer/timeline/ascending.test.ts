import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ascendingOrder } from './ascending.ts';

const minute = 60_000;
const anyMinutes = fc.array(fc.integer({ min: -5_000_000_000, max: 5_000_000_000 }).map((minutes) => minutes * minute));

describe('ascendingOrder', () => {
  it('orders as a stable sort does', () => {
    fc.assert(
      fc.property(anyMinutes, (minutes) => {
        const wanted = minutes.map((value, index) => ({ value, index }));
        wanted.sort((left, right) => left.value - right.value || left.index - right.index);
        expect([...ascendingOrder(Float64Array.from(minutes), minute)]).toEqual(wanted.map(({ index }) => index));
      }),
    );
  });

  it('leaves what ascends, and equal numbers, as they are', () => {
    expect([...ascendingOrder(Float64Array.of(0, 0, minute), minute)]).toEqual([0, 1, 2]);
    expect([...ascendingOrder(Float64Array.of(minute, 0, 0, minute), minute)]).toEqual([1, 2, 0, 3]);
    expect([...ascendingOrder(new Float64Array(), minute)]).toEqual([]);
  });
});
