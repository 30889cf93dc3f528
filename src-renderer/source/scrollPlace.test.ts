import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Heights } from './heights.ts';
import { ScrollPlace, tallestElement } from './scrollPlace.ts';

const surroundings = { viewHeight: 800, foot: 240 };

function placeIn(heights: readonly number[]) {
  const all = new Heights(Float64Array.from(heights));
  return { heights: all, place: new ScrollPlace(all, surroundings) };
}

describe('the place in a text', () => {
  it('is the place in the element, while nothing above grows', () => {
    const { place } = placeIn(Array<number>(100).fill(100));
    place.scrolledTo(4_321);
    expect(place.position).toBe(4_321);
    expect(place.elementHeight).toBe(10_000);
    expect(place.goTo(5_000)).toBe(5_000);
  });

  it('stays on the same words when a paragraph above turns out taller, and settles without a drift', () => {
    const { heights, place } = placeIn(Array<number>(100).fill(100));
    place.scrolledTo(5_050);
    place.grewAbove(heights.replace(3, 160));
    expect(place.position).toBe(5_110);
    expect(heights.indexAt(place.position)).toBe(50);
    expect(place.elementHeight).toBe(10_000);
    expect(place.goTo(place.position)).toBe(5_110);
    expect(place.drift).toBe(0);
    expect(place.elementHeight).toBe(10_060);
  });

  it('is stuck at the top of the element while text stands above', () => {
    const { heights, place } = placeIn(Array<number>(100).fill(100));
    place.scrolledTo(500);
    place.grewAbove(heights.replace(0, 160));
    expect(place.isStuck).toBe(false);
    place.scrolledTo(0);
    expect(place.position).toBe(60);
    expect(place.isStuck).toBe(true);
    place.scrolledTo(place.goTo(place.position));
    expect(place.isStuck).toBe(false);
  });
});

describe('a text taller than any element', () => {
  const tall = () => placeIn(Array<number>(1_000).fill(tallestElement / 100));

  it('is scrolled pixel for pixel by short ways', () => {
    const { place } = tall();
    place.scrolledTo(place.goTo(50_000_000));
    const before = place.position;
    place.scrolledTo(place.goTo(before) + 120);
    expect(place.position).toBeCloseTo(before + 120, 3);
  });

  it('is reached to its ends', () => {
    const { heights, place } = tall();
    const end = tallestElement + surroundings.foot - surroundings.viewHeight;
    place.scrolledTo(end);
    expect(place.position).toBeCloseTo(heights.total + surroundings.foot - surroundings.viewHeight, 3);
    expect(place.isStuck).toBe(false);
    place.scrolledTo(0);
    expect(place.position).toBe(0);
  });

  it('is leafed through in proportion until the scrolling rests, however short its last steps are', () => {
    const { heights, place } = tall();
    place.scrolledTo(tallestElement / 2);
    for (let element = 3_000; element >= 0; element -= 1_000) place.scrolledTo(element);
    expect(place.position).toBe(0);
    place.rested();
    place.scrolledTo(500);
    expect(place.position).toBe(500);
    expect(heights.indexAt(place.position)).toBe(0);
  });

  it('stands in the element in proportion, wherever it is put', () => {
    const { heights, place } = tall();
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const position = share * (heights.total + surroundings.foot - surroundings.viewHeight);
        const element = place.goTo(position);
        expect(place.position).toBeCloseTo(position, 3);
        expect(element).toBeCloseTo(share * (tallestElement + surroundings.foot - surroundings.viewHeight), 3);
      }),
    );
  });
});
