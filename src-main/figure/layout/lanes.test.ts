import { describe, expect, it } from 'vitest';

import { layOutLanes, type LanesRequest } from './lanes.ts';
import type { Candidate } from './place.ts';

const measures = { caption: 22, band: 44, bandRow: 8, margin: 10, leastRows: 36 };
const open = { isClosed: false, counts: false, keepsBand: 0 };

function candidates(count: number, lane: number, left: (at: number) => number): Candidate[] {
  return Array.from({ length: count }, (_, at) => ({
    lane,
    weight: 1,
    mark: { left: left(at), right: left(at) + 9 },
    carries: false,
    shapes: () => [{ width: 180, height: 34 }],
    group: null,
  }));
}

function layOut(request: Partial<LanesRequest>) {
  const ground = { left: 0, right: 700 };
  return layOutLanes({
    ...{
      candidates: [],
      plot: ground,
      view: ground,
      height: 400,
      lanes: [open],
      measures,
      kept: new Map(),
      must: null,
    },
    ...request,
  });
}

describe('layOutLanes', () => {
  it('has no band where all are written out', () => {
    const { lanes, spots } = layOut({ candidates: candidates(12, 0, (at) => at * 55) });
    expect(spots).not.toContain(null);
    expect(lanes.map(({ band }) => band)).toEqual(['none']);
  });

  it('shows the marks of those for whose words there is no room, and keeps to its height', () => {
    const { lanes, spots, height } = layOut({ candidates: candidates(40, 0, (at) => at * 17) });
    const missing = spots.filter((spot) => spot === null).length;
    expect(missing).toBeGreaterThan(0);
    expect(lanes[0]?.band).toBe('marks');
    expect(lanes[0]?.marks).toHaveLength(missing);
    expect(height).toBeLessThanOrEqual(400);
  });

  it('counts where marks could not stand near their time, and where there are more than were given', () => {
    expect(layOut({ candidates: candidates(200, 0, () => 300) }).lanes[0]?.band).toBe('counts');
    const given = candidates(3, 0, (at) => at * 200);
    expect(layOut({ candidates: given, lanes: [{ ...open, counts: true }] }).lanes[0]?.band).toBe('counts');
  });

  it('gives every lane a row, where that is more than there is room for, and a closed one its caption', () => {
    const lanes = Array.from({ length: 9 }, () => open);
    const several = lanes.flatMap((_, lane) => candidates(3, lane, (at) => at * 230));
    const { lanes: rooms, height } = layOut({ candidates: several, lanes, height: 300 });
    expect(height).toBeGreaterThan(300);
    expect(rooms.every(({ height: each }) => each >= measures.caption + measures.leastRows)).toBe(true);
    const closed = layOut({ lanes: [open, { ...open, isClosed: true }] });
    expect(closed.lanes[1]?.height).toBe(measures.caption);
  });
});
