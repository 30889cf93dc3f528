import { describe, expect, it } from 'vitest';

import { dayMilliseconds, millisecondSpanOf } from '../time/calendar.ts';

import { createFades } from './fades.ts';
import { drawMark, markOf } from './marks.ts';
import { endsOf, signOf } from './signs.ts';

const day = dayMilliseconds;
/** Ten pixels a day. */
const scale = { window: { from: 0, to: 100 * day }, left: 0, right: 1_000 };
const firm = endsOf(null);

describe('markOf', () => {
  it('a year is a bar of a year, from its first day to the end of its last', () => {
    const years = { window: { from: Date.UTC(1900, 0, 1), to: Date.UTC(1920, 0, 1) }, left: 0, right: 2_000 };
    const span = millisecondSpanOf({
      first: { year: 1914, month: 1, day: 1 },
      last: { year: 1914, month: 12, day: 31 },
      clock: null,
    });
    const mark = markOf(span, firm, years);
    expect(mark?.shape).toBe('bar');
    expect(mark?.left).toBeCloseTo(1_400, 0);
    expect(mark?.right).toBeCloseTo(1_499, 0);
  });

  it('what is too short to see is a dot in its middle', () => {
    const mark = markOf({ from: 50 * day, to: 50.5 * day }, firm, scale);
    expect(mark?.shape).toBe('dot');
    expect(((mark?.left ?? 0) + (mark?.right ?? 0)) / 2).toBeCloseTo(502.5);
  });

  it.each([
    [{ from: -10 * day, to: 0 }],
    [{ from: 100 * day, to: 110 * day }],
    [{ from: null, to: -day }],
    [{ from: 101 * day, to: null }],
  ])('%j lies outside the window', (span) => {
    expect(markOf(span, firm, scale)).toBeNull();
  });

  it('is cut at the edges of the plot and says so', () => {
    expect(markOf({ from: -10 * day, to: 20 * day }, firm, scale)).toMatchObject({
      left: 0,
      start: 'cut',
      end: 'firm',
    });
    expect(markOf({ from: 90 * day, to: 120 * day }, firm, scale)).toMatchObject({
      right: 1_000,
      start: 'firm',
      end: 'cut',
    });
  });

  it('an open end fades out beyond the last known day', () => {
    expect(markOf({ from: null, to: 50 * day }, firm, scale)).toMatchObject({
      right: 500,
      start: 'open',
      left: 472,
      fadeStart: 28,
    });
    expect(markOf({ from: 50 * day, to: null }, firm, scale)).toMatchObject({
      left: 500,
      end: 'open',
      right: 528,
      fadeEnd: 28,
    });
    expect(markOf({ from: 40 * day, to: 50 * day }, endsOf('BEFORE'), scale)).toMatchObject({
      left: 372,
      right: 499,
      start: 'open',
    });
  });

  it('an uncertain end fades within the days meant', () => {
    expect(markOf({ from: 40 * day, to: 60 * day }, endsOf('APPROX'), scale)).toMatchObject({
      left: 400,
      right: 599,
      fadeStart: 64,
      fadeEnd: 64,
    });
    expect(markOf({ from: 40 * day, to: 45 * day }, endsOf('START'), scale)).toMatchObject({
      fadeStart: 0,
      fadeEnd: 49 * 0.4,
    });
  });

  it('an uncertain dot has streaks, which stay on the plot', () => {
    const middle = markOf({ from: 50 * day, to: 50.1 * day }, endsOf('APPROX'), scale);
    expect(middle).toMatchObject({ shape: 'dot', fadeStart: 18, fadeEnd: 18 });
    const edge = markOf({ from: 0, to: 0.1 * day }, endsOf('BEFORE'), scale);
    expect(edge).toMatchObject({ left: 0, fadeStart: 0 });
  });
});

describe('drawMark', () => {
  const mark = markOf({ from: 40 * day, to: 60 * day }, endsOf('APPROX'), scale);

  it('fills a told event with its colour', () => {
    const bar = markOf({ from: 0, to: 60 * day }, firm, scale);
    const drawn =
      bar && drawMark(bar, signOf({ basis: 'explicit', certainty: 'asserted' }), 20, '#123456', createFades());
    expect(drawn).toBe('<path d="M0 24L0 16L599 16L599 24Z" fill="#123456"/>');
  });

  it('leaves a planned one hollow, and dashes an inherited date', () => {
    const fades = createFades();
    const drawn = mark && drawMark(mark, signOf({ basis: 'inherited', certainty: 'planned' }), 20, '#123456', fades);
    expect(drawn).toContain('fill="none"');
    expect(drawn).toContain('stroke-dasharray');
    expect(drawn).toContain('stroke="url(#fade-123456-30-30)"');
    expect(fades.definitions()).toContain('id="fade-123456-30-30"');
  });

  it('writes a gradient once', () => {
    const fades = createFades();
    expect(fades.paint('#abcdef', 0, 0)).toBe('#abcdef');
    expect(fades.paint('#abcdef', 0.5, 0)).toBe(fades.paint('#abcdef', 0.51, 0));
    expect(fades.definitions().match(/<linearGradient/g)).toHaveLength(1);
  });
});
