import { describe, expect, it } from 'vitest';

import { dayMilliseconds, millisecondsOf, millisecondSpanOf } from '../../src-main/time/calendar.ts';

import { drawnSpan } from './drawnSpan.ts';

const day = { year: 2016, month: 9, day: 5 };
const midnight = millisecondsOf(day);

describe('drawnSpan', () => {
  it('takes the last day in', () => {
    expect(drawnSpan(millisecondSpanOf({ first: day, last: day, clock: null }), 'day', null)).toEqual({
      from: midnight,
      to: midnight + dayMilliseconds,
      softStart: false,
      softEnd: false,
    });
  });

  it('draws an open end softly, one unit long', () => {
    expect(drawnSpan(millisecondSpanOf({ first: null, last: day, clock: null }), 'week', 'BEFORE')).toEqual({
      from: midnight - 6 * dayMilliseconds,
      to: midnight + dayMilliseconds,
      softStart: true,
      softEnd: false,
    });
  });

  it.each([
    ['APPROX', true, true],
    ['START', false, true],
    ['END', true, false],
  ] as const)('softens what %s leaves open', (modifier, softStart, softEnd) => {
    expect(drawnSpan(millisecondSpanOf({ first: day, last: day, clock: null }), 'day', modifier)).toMatchObject({
      softStart,
      softEnd,
    });
  });

  it('is never without breadth', () => {
    const span = drawnSpan(
      millisecondSpanOf({ first: day, last: day, clock: { from: 600, until: 600 } }),
      'minute',
      null,
    );
    expect(span).toMatchObject({ from: midnight + 600 * 60_000, to: midnight + 601 * 60_000 });
  });

  it('has no place for what has no interval', () => {
    expect(drawnSpan(null, null, null)).toBeNull();
    expect(drawnSpan(millisecondSpanOf({ first: null, last: null, clock: null }), 'day', null)).toBeNull();
  });
});
