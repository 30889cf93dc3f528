import { describe, expect, it } from 'vitest';

import { testEvent } from '../board/testEvents.ts';

import { railRows } from './railRows.ts';
import { SpanIndex } from './spanIndex.ts';

describe('the rows of the rail', () => {
  const events = [0, 10, 20, 95, 100].map((start) => testEvent(`e${start}`, start, null));
  const laneOf = ({ start }: { start: number }) => (start === 20 ? 'lane-1' : 'lane-0');

  it('count the events that start in their part of the text, by lane', () => {
    const rows = railRows([0, 30, 60, 100], new SpanIndex(events), events, laneOf);
    expect(rows.map(({ count }) => count)).toEqual([3, 0, 1]);
    expect(rows[0]?.parts).toEqual([
      { lane: 'lane-0', share: 2 / 3 },
      { lane: 'lane-1', share: 1 / 3 },
    ]);
    expect(rows[1]?.parts).toEqual([]);
  });

  it('ask few of very many for their lanes, and count all', () => {
    const many = Array.from({ length: 10_000 }, (_, start) => testEvent(`e${start}`, start, null));
    let asked = 0;
    const [row] = railRows([0, 10_000], new SpanIndex(many), many, ({ start }) => {
      asked += 1;
      return start < 5_000 ? 'lane-0' : 'lane-1';
    });
    expect(row?.count).toBe(10_000);
    expect(row?.parts).toEqual([
      { lane: 'lane-0', share: 0.5 },
      { lane: 'lane-1', share: 0.5 },
    ]);
    expect(asked).toBeLessThan(100);
  });

  it('are none where there is no room for one', () => {
    expect(railRows([], new SpanIndex(events), events, laneOf)).toEqual([]);
    expect(railRows([0], new SpanIndex(events), events, laneOf)).toEqual([]);
  });
});
