import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { chooseByWeight, packFromLeft, packInOrder, type Box } from './rows.ts';

const boxes = fc.array(
  fc
    .record({ left: fc.integer({ min: 0, max: 900 }), length: fc.integer({ min: 1, max: 300 }) })
    .map(({ left, length }) => ({ left, right: Math.min(1_000, left + length) })),
  { maxLength: 60 },
);

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right;
}

function expectNoOverlap(all: readonly Box[], rowOf: readonly number[]): void {
  all.forEach((one, index) => {
    for (let other = 0; other < index; other++) {
      const box = all[other];
      if (box !== undefined && rowOf[other] === rowOf[index]) expect(overlap(one, box)).toBe(false);
    }
  });
}

/** The most boxes above one point. */
function depth(all: readonly Box[]): number {
  return Math.max(0, ...all.map(({ left }) => all.filter((box) => box.left <= left && left < box.right).length));
}

describe('packFromLeft', () => {
  it('puts what follows into the same row, and what overlaps below', () => {
    expect(
      packFromLeft([
        { left: 0, right: 10 },
        { left: 10, right: 20 },
        { left: 5, right: 15 },
      ]),
    ).toEqual({ rowOf: [0, 0, 1], rows: 2 });
  });

  it('keeps the order of what begins together', () => {
    const same = Array.from({ length: 9 }, () => ({ left: 3, right: 9 }));
    expect(packFromLeft(same).rowOf).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('takes no more rows than boxes lie above one point', () => {
    fc.assert(
      fc.property(boxes, (all) => {
        const { rowOf, rows } = packFromLeft(all);
        expectNoOverlap(all, rowOf);
        expect(rows).toBe(depth(all));
      }),
    );
  });
});

describe('packInOrder', () => {
  it('keeps earlier above later, and fills a gap', () => {
    expect(
      packInOrder([
        { left: 5, right: 15 },
        { left: 0, right: 10 },
        { left: 20, right: 30 },
      ]).rowOf,
    ).toEqual([0, 1, 0]);
  });

  it('never lets two overlap', () => {
    fc.assert(
      fc.property(boxes, (all) => {
        expectNoOverlap(all, packInOrder(all).rowOf);
      }),
    );
  });
});

describe('chooseByWeight', () => {
  const candidate = (box: Box, weight: number, lane = 0) => ({ lane, weight, least: [box], box: () => box });

  it('gives the room to the heaviest, and among equals to the first', () => {
    const box = { left: 0, right: 100 };
    const weights = [1, 5, 3, 5];
    const all = weights.map((weight) => candidate(box, weight));
    expect(chooseByWeight(all, 2, 1_000)).toEqual([false, true, false, true]);
    expect(chooseByWeight(all, 3, 1_000)).toEqual([false, true, true, true]);
    expect(chooseByWeight(all, 0, 1_000)).toEqual([false, false, false, false]);
  });

  it('does not ask for the label of an event that has no room already', () => {
    const box = { left: 0, right: 100 };
    const asked: number[] = [];
    const all = [9, 1].map((weight) => ({ ...candidate(box, weight), box: () => (asked.push(weight), box) }));
    chooseByWeight(all, 1, 1_000);
    expect(asked).toEqual([9]);
  });

  it('never chooses more than the rows can hold', () => {
    const candidates = fc.array(fc.tuple(boxes, fc.integer({ min: 0, max: 3 })), { maxLength: 4 });
    fc.assert(
      fc.property(candidates, fc.integer({ min: 0, max: 12 }), (groups, rows) => {
        const all = groups.flatMap(([group, lane]) => group.map((box, index) => candidate(box, index % 7, lane)));
        const chosen = chooseByWeight(all, rows, 1_000);
        const taken = [0, 1, 2, 3].map(
          (lane) =>
            packFromLeft(all.filter((each, index) => chosen[index] && each.lane === lane).map((each) => each.box()))
              .rows,
        );
        expect(taken.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(rows);
      }),
    );
  });
});
