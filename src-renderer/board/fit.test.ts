import { describe, expect, it } from 'vitest';

import { dayMilliseconds } from '../../src-main/time/calendar.ts';

import { firstWindow, fitWindow } from './fit.ts';

const fit = (events: readonly { readonly from: number; readonly to: number }[], width: number) =>
  fitWindow(
    Float64Array.from(events, ({ from }) => from),
    Float64Array.from(events, ({ to }) => to),
    width,
  );

const hundredDays = { from: 0, to: 100 * dayMilliseconds };

describe('fitWindow', () => {
  it('ends where the events end, with a little air', () => {
    const window = fit([hundredDays, { from: dayMilliseconds, to: 2 * dayMilliseconds }], 1400);
    expect(window).toEqual({ from: -dayMilliseconds, to: 101 * dayMilliseconds });
  });

  it('leaves no more air in a narrow view', () => {
    expect(fit([hundredDays], 100)).toEqual({ from: -4 * dayMilliseconds, to: 104 * dayMilliseconds });
  });

  it('gives an instant some breadth, and nothing no window', () => {
    expect(fit([{ from: 0, to: 60_000 }], 1000)?.to).toBeGreaterThan(60 * 60_000);
    expect(fit([], 1000)).toBeNull();
  });
});

describe('firstWindow', () => {
  const days = (...at: readonly number[]) => {
    const starts = Float64Array.from(at, (day) => day * dayMilliseconds);
    return firstWindow(
      starts,
      starts.map((start) => start + dayMilliseconds),
      1000,
    );
  };

  it('leaves a far outlier outside', () => {
    expect(days(-40_000, 0, 1, 2, 3, 4)?.from).toBeGreaterThan(-dayMilliseconds);
    expect(days(0, 1, 2, 3, 4, 40_000)?.to).toBeLessThan(6 * dayMilliseconds);
  });

  it('shows all where nothing lies far outside, or too much does, or there are too few to tell', () => {
    expect(days(0, 1, 2, 3, 9)?.to).toBeGreaterThan(9 * dayMilliseconds);
    expect(days(-40_000, -30_000, 0, 1, 2, 3, 4, 5)?.from).toBeLessThan(-39_000 * dayMilliseconds);
    expect(days(-40_000, 0, 1)?.from).toBeLessThan(-39_000 * dayMilliseconds);
  });
});
