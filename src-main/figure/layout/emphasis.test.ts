import { describe, expect, it } from 'vitest';

import { emphasisOf, strongWeight } from './emphasis.ts';

describe('strongWeight', () => {
  it('lets no more than an eighth be strong', () => {
    const weights = Array.from({ length: 100 }, (_, place) => place);
    const strong = weights.filter((weight) => weight >= strongWeight(weights));
    expect(strong.length).toBeGreaterThan(8);
    expect(strong.length).toBeLessThanOrEqual(12);
  });

  it('finds nothing strong where all weigh the same, or too many weigh most', () => {
    expect(strongWeight([3, 3, 3, 3, 3, 3, 3, 3, 3, 3])).toBe(Infinity);
    expect(strongWeight([5, 5, 5, 5, 5, 1, 1, 1, 1, 1])).toBe(Infinity);
    expect(strongWeight([])).toBe(Infinity);
  });
});

describe('emphasisOf', () => {
  it.each([
    ['usual', { basis: 'explicit', weight: 1 }],
    ['strong', { basis: 'explicit', weight: 9 }],
    ['quiet', { basis: 'inherited', weight: 9 }],
    ['quiet', { basis: 'explicit', weight: 9, kind: 'state' }],
    ['strong', { basis: 'inherited', weight: 1, kind: 'state', isStarred: true }],
  ] as const)('%s: %j', (emphasis, weighed) => {
    expect(emphasisOf(weighed, 5)).toBe(emphasis);
  });
});
