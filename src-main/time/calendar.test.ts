import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addDays,
  addMonths,
  civilDate,
  dateAt,
  dayMilliseconds,
  daysBetween,
  isoDate,
  isoWeekOf,
  mondayOf,
  millisecondsOf,
  parseIsoDate,
  spanOf,
  weekdayOf,
} from './calendar.ts';

const anyDate = fc
  .record({
    year: fc.integer({ min: -9990, max: 9990 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => ({ year, month, day }));

describe('civilDate', () => {
  it.each([
    [2016, 2, 29, true],
    [2015, 2, 29, false],
    [1900, 2, 29, false],
    [0, 2, 29, true],
    [-4, 2, 29, true],
    [2015, 4, 31, false],
    [2015, 13, 1, false],
    [10_000, 1, 1, false],
  ])('%i-%i-%i exists: %s', (year, month, day, exists) => {
    expect(civilDate(year, month, day) !== null).toBe(exists);
  });
});

describe('the calendar', () => {
  it('knows 6 September 2016 for a Tuesday in week 36', () => {
    const date = { year: 2016, month: 9, day: 6 };
    expect(weekdayOf(date)).toBe(2);
    expect(isoWeekOf(date)).toEqual({ year: 2016, week: 36 });
    expect(mondayOf(2016, 36)).toEqual({ year: 2016, month: 9, day: 5 });
  });

  it('gives the days around new year to the ISO year of their week', () => {
    expect(isoWeekOf({ year: 2016, month: 1, day: 3 })).toEqual({ year: 2015, week: 53 });
  });

  it('counts from 1 BCE to 1 CE without a gap', () => {
    expect(addDays({ year: 0, month: 12, day: 31 }, 1)).toEqual({ year: 1, month: 1, day: 1 });
    expect(addMonths({ year: 1, month: 1, day: 31 }, -2)).toEqual({ year: 0, month: 11, day: 30 });
  });

  it('is the same whatever the time zone of the machine', () => {
    expect(millisecondsOf({ year: 1970, month: 1, day: 1 })).toBe(0);
    expect(
      spanOf({ first: { year: 2016, month: 3, day: 27 }, last: { year: 2016, month: 3, day: 27 }, clock: null }),
    ).toEqual({
      from: 1_459_036_800_000,
      to: 1_459_036_800_000 + dayMilliseconds,
    });
  });

  it('goes to milliseconds, to ISO 8601 and back', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(dateAt(millisecondsOf(date))).toEqual(date);
        expect(parseIsoDate(isoDate(date))).toEqual(date);
      }),
    );
  });

  it('adds and takes away the same days', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -3_000, max: 3_000 }), (date, days) => {
        const moved = addDays(date, days);
        expect(daysBetween(date, moved)).toBe(days);
        expect(addDays(moved, -days)).toEqual(date);
      }),
    );
  });
});
