import { describe, expect, it } from 'vitest';

import { stepped, Strip } from './strip.ts';

const hour = 3_600_000;
/** 100 hours and two of air on either side, four pixels an hour. */
const strip = new Strip({ from: 0, to: 100 * hour }, 416);

it('has some air around the events, and at least around a single minute', () => {
  expect(strip.whole).toEqual({ from: -2 * hour, to: 102 * hour });
  expect(new Strip({ from: 0, to: 0 }, 100).whole).toEqual({ from: -1_200, to: 1_200 });
});

it('goes from times to pixels and back; what is beyond an edge is drawn at it', () => {
  for (const [hours, x] of [
    [-2, 0],
    [0, 8],
    [50, 208],
    [102, 416],
  ] as const) {
    expect(strip.xOf(hours * hour)).toBeCloseTo(x);
    expect(strip.timeAt(x) / hour).toBeCloseTo(hours);
  }
  expect([-50, 200].map((hours) => strip.xOf(hours * hour))).toEqual([0, 416]);
  expect([-3, 7, 103].map((hours) => strip.within(hours * hour) / hour)).toEqual([-2, 7, 102]);
  expect([-2, 50, 102].map((hours) => strip.percent(hours * hour))).toEqual([0, 50, 100]);
});

it('draws a window eight pixels wide at the least, inside the strip', () => {
  expect(strip.boxOf({ from: 10 * hour, to: 20 * hour })).toEqual({ left: 48, right: 88 });
  expect(strip.boxOf({ from: 10 * hour, to: 10 * hour + 1 })).toEqual({ left: 48, right: 56 });
  expect(strip.boxOf({ from: 200 * hour, to: 300 * hour })).toEqual({ left: 408, right: 416 });
  expect(new Strip({ from: 0, to: hour }, 0).boxOf({ from: 0, to: hour }).left).toBe(0);
});

describe('pulled', () => {
  const window = { from: 10 * hour, to: 20 * hour };
  it('moves with what was taken hold of', () => {
    expect(strip.pulled(window, 'window', 33 * hour, 3 * hour)).toEqual({ from: 30 * hour, to: 40 * hour });
  });
  it('moves one end, which stays on its side of the other', () => {
    expect(strip.pulled(window, 'from', 5 * hour, 0)).toEqual({ from: 5 * hour, to: 20 * hour });
    expect(strip.pulled(window, 'from', 25 * hour, 0)).toEqual({ from: 18 * hour, to: 20 * hour });
    expect(strip.pulled(window, 'to', 25 * hour, 0)).toEqual({ from: 10 * hour, to: 25 * hour });
    expect(strip.pulled(window, 'to', 5 * hour, 0)).toEqual({ from: 10 * hour, to: 12 * hour });
  });
});

it('is moved by keys, a tenth of the window at a time', () => {
  const window = { from: 0, to: 100 };
  expect(stepped(window, 'window', 1)).toEqual({ from: 10, to: 110 });
  expect(stepped(window, 'from', -1)).toEqual({ from: -10, to: 100 });
  expect(stepped(window, 'to', -1)).toEqual({ from: 0, to: 90 });
});

it('counts every event once, in the column in which it begins', () => {
  const starts = Float64Array.of(0, 0, 49 * hour, 99 * hour, 100 * hour);
  const counts = strip.countsByColumn(starts, 104);
  expect(counts).toEqual([2, 1, 0, 2]);
  expect(strip.countsByColumn(starts, 100).reduce((sum, count) => sum + count, 0)).toBe(5);
});
