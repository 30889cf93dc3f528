import { describe, expect, it } from 'vitest';

import { gatherTellings } from './tellings.ts';

const alphabet = (id: string) => id.charCodeAt(0);

describe('gatherTellings', () => {
  it('is nothing where nothing was said', () => {
    expect(gatherTellings([], alphabet)).toEqual([]);
  });

  it('takes what is one with the same telling as one, in whatever order it was said', () => {
    const happening = { lead: 'a', others: ['b', 'c', 'd'] };
    expect(
      gatherTellings(
        [
          ['a', 'b'],
          ['c', 'd'],
          ['d', 'b'],
        ],
        alphabet,
      ),
    ).toEqual([happening]);
    expect(
      gatherTellings(
        [
          ['d', 'b'],
          ['c', 'd'],
          ['b', 'a'],
        ],
        alphabet,
      ),
    ).toEqual([happening]);
  });

  it('keeps happenings apart', () => {
    expect(
      gatherTellings(
        [
          ['a', 'b'],
          ['x', 'y'],
        ],
        alphabet,
      ),
    ).toEqual([
      { lead: 'a', others: ['b'] },
      { lead: 'x', others: ['y'] },
    ]);
  });

  it('lets the telling of the smallest rank stand for the happening', () => {
    expect(
      gatherTellings(
        [
          ['a', 'b'],
          ['b', 'c'],
        ],
        (id) => -alphabet(id),
      ),
    ).toEqual([{ lead: 'c', others: ['b', 'a'] }]);
  });

  it('bears a pair said twice, and a telling paired with itself', () => {
    expect(
      gatherTellings(
        [
          ['a', 'b'],
          ['b', 'a'],
          ['a', 'a'],
        ],
        alphabet,
      ),
    ).toEqual([{ lead: 'a', others: ['b'] }]);
  });
});
