import { describe, expect, it } from 'vitest';

import { placeLabel } from './labels.ts';
import type { Mark } from './marks.ts';

const scale = { window: { from: 0, to: 1 }, left: 36, right: 964 };
const words = { title: 'At least 40 people die in cities held by the government', date: '5 September 2016' };
const mark = (shape: Mark['shape'], left: number, right: number): Mark => ({
  shape,
  left,
  right,
  start: 'firm',
  end: 'firm',
  fadeStart: 0,
  fadeEnd: 0,
});

describe('placeLabel', () => {
  it('right of a dot', () => {
    const label = placeLabel(words, mark('dot', 100, 109), scale, 'usual');
    expect(label).toMatchObject({ left: 117, anchor: 'start', drop: 0, date: ['5 September 2016'] });
    expect(label.title.join(' ')).toBe(words.title);
  });

  it('left of a dot at the right edge', () => {
    const label = placeLabel(words, mark('dot', 950, 959), scale, 'usual');
    expect(label).toMatchObject({ right: 942, anchor: 'end', drop: 0 });
  });

  it('below a long bar, a little in from its beginning', () => {
    const label = placeLabel(words, mark('bar', 100, 500), scale, 'usual');
    expect(label.left).toBe(105);
    expect(label.drop).toBeGreaterThan(0);
    expect(label.title).toEqual([words.title]);
  });

  it('below a dot where neither side has room, and never off the plot', () => {
    const narrow = { ...scale, left: 18, right: 302 };
    const label = placeLabel({ ...words, title: 'x'.repeat(500) }, mark('dot', 150, 159), narrow, 'usual');
    expect(label.drop).toBeGreaterThan(0);
    expect(label.left).toBeGreaterThanOrEqual(18);
    expect(label.right).toBeLessThanOrEqual(302);
    expect(label.title).toHaveLength(2);
  });

  it('is wider before a title is cut', () => {
    const long = 'Other blasts go off in a guarded Damascus suburb, in Homs, Qamishli and in Hasakeh';
    const label = placeLabel({ ...words, title: long }, mark('dot', 100, 109), scale, 'usual');
    expect(label.title.join(' ')).toBe(long);
    expect(label.width).toBeGreaterThan(240);
  });
});
