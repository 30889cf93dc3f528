import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { gaps, type Shape } from './fit.ts';
import { following, place, type Candidate, type Placement } from './place.ts';

const words: readonly Shape[] = [
  { width: 200, height: 34 },
  { width: 140, height: 51 },
];

function candidate(left: number, wished: Partial<Candidate> & { readonly length?: number } = {}): Candidate {
  const { length = 9, ...others } = wished;
  return {
    lane: 0,
    weight: 1,
    mark: { left, right: left + length },
    carries: length >= 200,
    shapes: () => words,
    group: null,
    ...others,
  };
}

const room = { plot: { left: 0, right: 700 }, view: { left: 0, right: 700 }, height: 400, leastLane: 0, lanes: 1 };

/** What each one covers, mark and words, in its lane. */
function boxes(candidates: readonly Candidate[], { spots }: Placement) {
  return spots.flatMap((spot, index) => {
    const of = candidates[index];
    if (spot === null || of === undefined) return [];
    const shape = (spot.follows ? of.group?.shapes() : of.shapes())?.[spot.shape];
    if (shape === undefined) throw new Error('a spot has its shape');
    const top = spot.top + spot.drop;
    return [
      { lane: of.lane, ...spot.words, top, bottom: top + shape.height },
      { lane: of.lane, ...(spot.follows ? following(of) : of).mark, top: spot.top, bottom: spot.top + gaps.markHeight },
    ];
  });
}

function overlaps(candidates: readonly Candidate[], placement: Placement): number {
  const all = boxes(candidates, placement);
  return all.filter((one, index) =>
    all.some(
      (other, at) =>
        Math.floor(at / 2) > Math.floor(index / 2) &&
        one.lane === other.lane &&
        one.left < other.right &&
        other.left < one.right &&
        one.top < other.bottom &&
        other.top < one.bottom,
    ),
  ).length;
}

const anyCandidates = fc
  .array(
    fc.record({
      left: fc.integer({ min: 0, max: 690 }),
      length: fc.constantFrom(9, 9, 9, 40, 300),
      weight: fc.nat(9),
      lane: fc.nat(1),
      key: fc.constantFrom(null, 'a', 'b'),
    }),
    { maxLength: 60 },
  )
  .map((rows) =>
    rows
      .sort((one, other) => one.left - other.left)
      .map(({ left, length, weight, lane, key }) =>
        candidate(left, {
          length: Math.min(length, 700 - left),
          weight,
          lane,
          group: key === null ? null : { key, shapes: () => [{ width: 150, height: 17 }] },
        }),
      ),
  );

describe('place', () => {
  it('sets words right of their mark, left of it at the edge, below a long bar', () => {
    const { spots } = place([candidate(100), candidate(680), candidate(0, { length: 690 })], room);
    expect(spots.map((spot) => spot?.side)).toEqual(['right', 'left', 'below']);
  });

  it('writes all out where there is room, whatever they weigh', () => {
    const many = Array.from({ length: 20 }, (_, index) => candidate(index * 35, { weight: index % 3 }));
    expect(place(many, room).isWhole).toBe(true);
  });

  it('serves the heaviest where there is not, and before all the one that must be seen', () => {
    const crowd = Array.from({ length: 40 }, (_, index) => candidate(100, { weight: index === 7 ? 9 : 1 }));
    const { spots } = place(crowd, room, new Map(), 39);
    expect(spots[7]).not.toBeNull();
    expect(spots[39]).not.toBeNull();
    expect(spots.filter((spot) => spot !== null).length).toBeGreaterThan(9);
    expect(spots.filter((spot) => spot === null).length).toBeGreaterThan(0);
  });

  it('makes way for the one that must be seen, and moves no more than it must', () => {
    const crowd = Array.from({ length: 40 }, (_, index) => candidate(100, { weight: index % 5 }));
    const first = place(crowd, room);
    const kept = new Map(first.spots.flatMap((spot, index) => (spot === null ? [] : [[index, spot] as const])));
    const must = first.spots.findIndex((spot) => spot === null);
    const { spots } = place(crowd, room, kept, must);
    expect(spots[must]).not.toBeNull();
    const moved = [...kept].filter(([index, spot]) => spots[index]?.top !== spot.top);
    expect(moved.length).toBeLessThanOrEqual(2);
  });

  it('says a date once in a column', () => {
    const group = { key: '5 September', shapes: () => [{ width: 150, height: 17 }] };
    const { spots } = place([candidate(100, { group }), candidate(100, { group }), candidate(100, { group })], room);
    expect(spots.map((spot) => spot?.follows)).toEqual([false, true, true]);
    const far = place([candidate(100, { group }), candidate(400, { group })], room);
    expect(far.spots.map((spot) => spot?.follows)).toEqual([false, false]);
  });

  it('overlaps nothing, leaves the plot nowhere, and keeps to its height', () => {
    fc.assert(
      fc.property(anyCandidates, (candidates) => {
        const placement = place(candidates, { ...room, lanes: 2 });
        expect(overlaps(candidates, placement)).toBe(0);
        for (const spot of placement.spots) {
          if (spot === null) continue;
          expect(spot.words.left).toBeGreaterThanOrEqual(0);
          expect(spot.words.right).toBeLessThanOrEqual(700);
        }
        expect(placement.heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(400);
      }),
    );
  });

  it('keeps the places that were, where they can be kept, and overlaps nothing after a pan or a zoom', () => {
    fc.assert(
      fc.property(anyCandidates, fc.double({ min: 0.5, max: 2, noNaN: true }), fc.nat(99), (before, factor, shift) => {
        const first = place(before, { ...room, lanes: 2 });
        const kept = new Map(first.spots.flatMap((spot, index) => (spot === null ? [] : [[index, spot] as const])));
        const still = place(before, { ...room, lanes: 2 }, kept);
        for (const [index, spot] of kept) expect(still.spots[index]).toEqual(spot);
        const moved = before.map((each) => ({
          ...each,
          mark: { left: each.mark.left * factor - shift, right: each.mark.right * factor - shift },
        }));
        expect(overlaps(moved, place(moved, { ...room, lanes: 2 }, kept))).toBe(0);
      }),
    );
  });
});
