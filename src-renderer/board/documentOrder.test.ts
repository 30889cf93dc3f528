import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { documentsInOrder, movedDocument, type OrderedDocument } from './documentOrder.ts';

const documents = (...orders: readonly (number | null)[]): OrderedDocument[] =>
  orders.map((order, place) => ({ id: 'abcdef'[place] ?? '', order }));

/** The documents as they follow each other once one was moved. */
function after(before: readonly OrderedDocument[], id: string, to: number): string {
  const orders = movedDocument(before, id, to);
  const changed = before.map((each) => ({ ...each, order: orders.get(each.id) ?? each.order }));
  return documentsInOrder(changed)
    .map((each) => each.id)
    .join('');
}

describe('documentsInOrder', () => {
  it('puts those without a place last, as they were opened', () => {
    expect(documentsInOrder(documents(null, 2, null, 1)).map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c']);
  });

  it('leaves the very list where nobody ordered it', () => {
    const opened = documents(null, null);
    expect(documentsInOrder(opened)).toBe(opened);
  });
});

describe('movedDocument', () => {
  it.each([
    ['c', 0, 'cabd'],
    ['a', 3, 'bcda'],
    ['a', 1, 'bacd'],
    ['d', 2, 'abdc'],
    ['b', 99, 'acdb'],
  ])('moves %s to %i', (id, to, order) => {
    expect(after(documents(null, null, null, null), id, to)).toBe(order);
    expect(after(documents(1, 2, 3, 4), id, to)).toBe(order);
  });

  it('gives a new place to the moved one alone where its neighbours have theirs', () => {
    expect([...movedDocument(documents(1, 2, 3), 'c', 1)]).toEqual([['c', 1.5]]);
    expect([...movedDocument(documents(null, null, null), 'c', 0)]).toEqual([['c', 1]]);
  });

  it('numbers anew where no number is left between', () => {
    const next = 1 + Number.EPSILON;
    expect(after(documents(1, next, 3), 'c', 1)).toBe('acb');
  });

  it('is nothing where it stands there already, or is not among them', () => {
    expect(movedDocument(documents(1, 2), 'b', 5).size).toBe(0);
    expect(movedDocument(documents(1, 2), 'x', 0).size).toBe(0);
  });

  it('puts it where it was asked to, whatever was moved before', () => {
    const moves = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.nat(5)), { maxLength: 60 });
    fc.assert(
      fc.property(moves, (all) => {
        let now: readonly OrderedDocument[] = documents(null, null, null, null, null, null);
        for (const [id, to] of all) {
          const expected = now.filter((each) => each.id !== id).map((each) => each.id);
          expected.splice(to, 0, id);
          const orders = movedDocument(now, id, to);
          now = documentsInOrder(now.map((each) => ({ ...each, order: orders.get(each.id) ?? each.order })));
          expect(now.map((each) => each.id)).toEqual(expected);
        }
      }),
    );
  });
});
