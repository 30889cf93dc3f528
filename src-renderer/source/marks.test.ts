import { describe, expect, it } from 'vitest';

import { Marks } from './marks.ts';

const span = (start: number, end: number) => ({ start, end });

describe('from marked words to marked words', () => {
  const marks = new Marks([span(10, 30), span(12, 20), span(60, 80)], {
    expressions: [span(2, 5), span(14, 18), span(40, 44), span(62, 66)],
    unread: [span(22, 26), span(90, 95)],
  });

  /** Every stop from one end of the text to the other. */
  function way(direction: 1 | -1): number[] {
    const stops: number[] = [];
    let at: number | null = direction === 1 ? -1 : 1_000;
    for (at = marks.nextStop(at, direction); at !== null; at = marks.nextStop(at, direction)) stops.push(at);
    return stops;
  }

  it('goes to events, to dates that none of them tells, and to what was not read', () => {
    expect(way(1)).toEqual([2, 10, 12, 22, 40, 60, 90]);
  });

  it('goes the same way back', () => {
    expect(way(-1)).toEqual(way(1).reverse());
  });

  it('goes nowhere in a text without marks', () => {
    expect(new Marks([], null).nextStop(0, 1)).toBeNull();
  });
});
