import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { binWidthFor, WindowIndex } from './windowIndex.ts';

const minute = 60_000;

interface Row {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly lane: number;
}

const anyRows = fc
  .array(
    fc.record({
      from: fc.integer({ min: 0, max: 1000 }),
      length: fc.integer({ min: 1, max: 400 }),
      weight: fc.nat(9),
      lane: fc.nat(1),
    }),
    { maxLength: 120 },
  )
  .map((rows) =>
    rows
      .map(({ from, length, weight, lane }): Row => ({
        from: from * minute,
        to: (from + length) * minute,
        weight,
        lane,
      }))
      .sort((left, right) => left.from - right.from),
  );
const anyWindow = fc
  .tuple(fc.integer({ min: -100, max: 1200 }), fc.integer({ min: 1, max: 600 }))
  .map(([from, length]) => ({ from: from * minute, to: (from + length) * minute }));

const everything = { from: -minute, to: 2000 * minute };

function indexOf(rows: readonly Row[]): WindowIndex {
  const starts = Float64Array.from(rows, ({ from }) => from);
  const ends = Float64Array.from(rows, ({ to }) => to);
  const lanes = Uint16Array.from(rows, ({ lane }) => lane);
  const weights = Float32Array.from(rows, ({ weight }) => weight);
  return new WindowIndex({ starts, ends }, lanes, 2, weights);
}

const touches = ({ from, to }: Row, window: { readonly from: number; readonly to: number }) =>
  from < window.to && to > window.from;

describe('WindowIndex', () => {
  it('draws all that touches the window where there is room, and counts nothing', () => {
    fc.assert(
      fc.property(anyRows, anyWindow, (rows, window) => {
        const index = indexOf(rows);
        const places = index.within(window, rows.length, 64 * minute);
        expect(places).toEqual(rows.flatMap((row, place) => (touches(row, window) ? [place] : [])));
        expect(index.countTouching(window).reduce((sum, count) => sum + count, 0)).toBe(places.length);
        expect(index.countBesides(window, minute, places).filter(({ from }) => from >= window.from)).toEqual([]);
      }),
    );
  });

  it('draws or counts each event that begins in the window, once', () => {
    fc.assert(
      fc.property(anyRows, anyWindow, fc.nat(12), (rows, window, room) => {
        const index = indexOf(rows);
        const places = index.within(window, room, 64 * minute);
        const clusters = index.countBesides(window, 64 * minute, places);
        const drawn = new Set(places);
        expect(drawn.size).toBe(places.length);
        for (const [place, row] of rows.entries()) {
          if (row.from < window.from || row.from >= window.to) continue;
          const counted = clusters.some(({ lane, from, to }) => lane === row.lane && row.from >= from && row.from < to);
          expect(drawn.has(place) || counted).toBe(true);
        }
        for (const { lane, from, to, hidden } of clusters) {
          const inBin = (row: Row) => row.lane === lane && row.from >= from && row.from < to;
          const undrawn = rows.filter((row, place) => inBin(row) && !drawn.has(place));
          expect(hidden).toBe(undrawn.length);
        }
      }),
    );
  });

  it('draws the heaviest of a bin', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 2, max: 40 }), (rows, room) => {
        const index = indexOf(rows);
        const places = index.within(everything, room, 64 * minute);
        const drawn = new Set(places);
        for (const { lane, from, to } of index.countBesides(everything, 64 * minute, places)) {
          const inBin = rows.flatMap((row, place) =>
            row.lane === lane && row.from >= from && row.from < to ? [{ ...row, place }] : [],
          );
          const lightestDrawn = Math.min(...inBin.filter(({ place }) => drawn.has(place)).map(({ weight }) => weight));
          const heaviestLeft = Math.max(...inBin.filter(({ place }) => !drawn.has(place)).map(({ weight }) => weight));
          expect(heaviestLeft).toBeLessThanOrEqual(lightestDrawn);
        }
      }),
    );
  });

  it('draws the same where the window moves on by whole bins', () => {
    const rows = Array.from({ length: 4000 }, (_, place) => ({
      from: place * minute,
      to: (place + 5) * minute,
      weight: place % 7,
      lane: place % 2,
    }));
    const index = indexOf(rows);
    const at = (from: number) => index.within({ from: from * minute, to: (from + 640) * minute }, 30, 64 * minute);
    const both = (place: number) => place >= 1280 && place < 1856;
    expect(at(1280).filter(both)).toEqual(at(1216).filter(both));
    expect(at(1280).length).toBeGreaterThan(10);
  });

  it('draws the current event where there is no room', () => {
    const rows = Array.from({ length: 90 }, (_, place) => ({ from: 0, to: minute, weight: 90 - place, lane: 0 }));
    const index = indexOf(rows);
    const window = { from: 0, to: minute };
    const places = index.within(window, 2, 64 * minute, 89);
    expect(places).toEqual([0, 1, 89]);
    expect(index.countBesides(window, 64 * minute, places).map(({ hidden }) => hidden)).toEqual([87]);
  });

  it('counts what is not to be seen: what is over, what is to come, and what runs on into the window undrawn', () => {
    fc.assert(
      fc.property(anyRows, anyWindow, fc.nat(8), (rows, window, room) => {
        const index = indexOf(rows);
        const places = index.within(window, room, 64 * minute);
        const count = (is: (row: (typeof rows)[number], place: number) => boolean) => rows.filter(is).length;
        expect(index.outside(window, places)).toEqual({
          earlier: count(({ from, to }) => from < window.from && to <= window.from),
          later: count(({ from }) => from >= window.to),
          running: count(({ from, to }, place) => from < window.from && to > window.from && !places.includes(place)),
        });
      }),
    );
  });
});

describe('binWidthFor', () => {
  it('is a power of two, so that bins stay where they are while the view pans', () => {
    expect(binWidthFor(1000, 120)).toBe(131_072);
    expect(binWidthFor(1000.1, 120)).toBe(131_072);
  });
});
