import fc from 'fast-check';
import { expect, it } from 'vitest';

import { bestChain, type Wish } from './chain.ts';

/** The most that any set of wishes beside one another is worth, by trying all sets. */
function mostWorth(wishes: readonly Wish[]): number {
  let most = 0;
  for (let set = 0; set < 2 ** wishes.length; set += 1) {
    const chosen = wishes.filter((_, place) => (set & (1 << place)) !== 0);
    const isChain = chosen.every((one, at) =>
      chosen.every((other, to) => at === to || one.right <= other.left || other.right <= one.left),
    );
    if (isChain) most = Math.max(most, worthOf(chosen));
  }
  return most;
}

const worthOf = (wishes: readonly Wish[]) => wishes.reduce((sum, { worth }) => sum + worth, 0);

it('grants what is worth most beside one another', () => {
  const anyWishes = fc
    .array(
      fc.record({ left: fc.nat(40), length: fc.integer({ min: 1, max: 20 }), worth: fc.integer({ min: 1, max: 9 }) }),
      {
        maxLength: 9,
      },
    )
    .map((rows) =>
      rows
        .map(({ left, length, worth }) => ({ left, right: left + length, worth }))
        .sort((one, other) => one.right - other.right),
    );
  fc.assert(
    fc.property(anyWishes, (wishes) => {
      const chain = bestChain(wishes);
      expect(worthOf(chain)).toBe(mostWorth(wishes));
      for (const [at, { left }] of chain.entries()) expect(chain[at - 1]?.right ?? 0).toBeLessThanOrEqual(left);
    }),
  );
});
