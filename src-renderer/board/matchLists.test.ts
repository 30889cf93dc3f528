import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { matchLists } from './matchLists.ts';

describe('matching lists', () => {
  it('finds the same objects in the same order, and numbers all others', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.constantFrom('replace', 'remove', 'insert')), { maxLength: 12 });
    fc.assert(
      fc.property(fc.nat(300), edits, (length, all) => {
        const before: object[] = Array.from({ length }, (_, number) => ({ number }));
        const after = [...before];
        for (const [where, edit] of all) {
          const at = after.length === 0 ? 0 : where % after.length;
          if (edit === 'insert') after.splice(at, 0, {});
          else after.splice(at, 1, ...(edit === 'replace' ? [{}] : []));
        }
        const { keptAfter, fresh } = matchLists(before, after);
        const kept = [...keptAfter].flatMap((place, index) => (place === 0 ? [] : [[index, place - 1] as const]));
        expect(kept.every(([index, place]) => before[index] === after[place])).toBe(true);
        expect([...kept.map(([, place]) => place), ...fresh].toSorted((left, right) => left - right)).toEqual(
          after.map((_, index) => index),
        );
        // What was only replaced, taken out or put in leaves all others matched.
        expect(kept).toHaveLength(after.filter((each) => before.includes(each)).length);
      }),
    );
  });

  it('bears lists that have nothing in common', () => {
    const { keptAfter, fresh } = matchLists([{}, {}], [{}, {}, {}]);
    expect([[...keptAfter], fresh]).toEqual([
      [0, 0],
      [0, 1, 2],
    ]);
  });
});
