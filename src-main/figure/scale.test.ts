import { describe, expect, it } from 'vitest';

import { dayMilliseconds, millisecondsOf, minuteMilliseconds } from '../time/calendar.ts';

import { drawableWindow, windowAround, xOf } from './scale.ts';

const day = dayMilliseconds;

describe('xOf', () => {
  const scale = { window: { from: 0, to: 10 * day }, left: 100, right: 200 };
  it.each([
    [0, 100],
    [5 * day, 150],
    [10 * day, 200],
    [-day, 90],
  ])('%d stands at %d', (moment, x) => {
    expect(xOf(scale, moment)).toBeCloseTo(x);
  });
});

describe('windowAround', () => {
  it('holds everything with a little air', () => {
    const window = windowAround([
      { from: 0, to: day },
      { from: 90 * day, to: 100 * day },
    ]);
    expect(window).toEqual({ from: -3 * day, to: 103 * day });
  });

  it('shows a far outlier', () => {
    const founding = millisecondsOf({ year: -3000, month: 1, day: 1 });
    const window = windowAround([
      { from: founding, to: founding + day },
      { from: 0, to: day },
    ]);
    expect(window?.from).toBeLessThan(founding);
    expect(window?.to).toBeGreaterThan(day);
  });

  it('gives a single event its own length on both sides', () => {
    expect(windowAround([{ from: 0, to: day }])).toEqual({ from: -day, to: 2 * day });
  });

  it('leaves room where an end is open', () => {
    const window = windowAround([
      { from: 0, to: 100 * day },
      { from: 50 * day, to: null },
    ]);
    expect(window).toEqual({ from: -3 * day, to: 112 * day });
  });

  it('is null when nothing has a place', () => {
    expect(windowAround([])).toBeNull();
    expect(windowAround([{ from: null, to: null }])).toBeNull();
  });
});

describe('drawableWindow', () => {
  it('keeps within the calendar', () => {
    const window = drawableWindow({ from: -Infinity, to: Infinity });
    expect(window).toEqual({
      from: millisecondsOf({ year: -9999, month: 1, day: 1 }),
      to: millisecondsOf({ year: 10_000, month: 1, day: 1 }),
    });
  });

  it('is at least a minute', () => {
    expect(drawableWindow({ from: 1_000, to: 1_002 })).toEqual({
      from: 1_001 - minuteMilliseconds / 2,
      to: 1_001 + minuteMilliseconds / 2,
    });
  });

  it.each([[{ from: 5, to: 5 }], [{ from: 9, to: 5 }], [{ from: NaN, to: 5 }], [{ from: 1e300, to: 1e301 }]])(
    '%j is no stretch of time',
    (window) => {
      expect(drawableWindow(window)).toBeNull();
    },
  );
});
