import { UTCDate } from '@date-fns/utc';
import * as dateFns from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addDays,
  addMonths,
  civilDate,
  compareDates,
  dateAt,
  dayMilliseconds,
  daysBetween,
  daysInMonth,
  daysSinceWeekday,
  isoDate,
  isoWeekOf,
  mondayOf,
  millisecondsOf,
  parseIsoDate,
  millisecondSpanOf,
  weekdayOf,
} from './calendar.ts';
import type { CivilDate } from './types.ts';

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
      millisecondSpanOf({
        first: { year: 2016, month: 3, day: 27 },
        last: { year: 2016, month: 3, day: 27 },
        clock: null,
      }),
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

/** date-fns counts the same days with a `Date`. */
describe('the arithmetic, beside date-fns', () => {
  const dateOf = ({ year, month, day }: CivilDate): UTCDate => {
    const date = new UTCDate(0);
    date.setFullYear(year, month - 1, day);
    return date;
  };
  const civil = (date: Date): CivilDate => ({
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
  });
  const everyDay = fc.integer({ min: -4_372_000, max: 2_932_000 }).map((day) => dateAt(day * dayMilliseconds));

  it('agrees on every day of four hundred years', () => {
    const wrong: CivilDate[] = [];
    const day = dateOf({ year: -100, month: 1, day: 1 });
    for (; day.getFullYear() < 300; day.setDate(day.getDate() + 1)) {
      const date = civil(day);
      const there = millisecondsOf(date) === day.getTime();
      const back = compareDates(dateAt(day.getTime()), date) === 0;
      if (!there || !back) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });

  it('counts back to a weekday, and no further than six days', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 7 }), (date, weekday) => {
        const days = daysSinceWeekday(date, weekday);
        expect(weekdayOf(addDays(date, -days))).toBe(weekday);
        expect(days).toBeGreaterThanOrEqual(0);
        expect(days).toBeLessThan(7);
      }),
    );
  });

  it('agrees on months, weekdays and weeks in all the years that are read', () => {
    fc.assert(
      fc.property(everyDay, (date) => {
        const day = dateOf(date);
        expect(civil(day)).toEqual(date);
        expect(millisecondsOf(date)).toBe(day.getTime());
        expect(daysInMonth(date.year, date.month)).toBe(dateFns.getDaysInMonth(day));
        expect(weekdayOf(date)).toBe(dateFns.getISODay(day));
        expect(isoWeekOf(date)).toEqual({ year: dateFns.getISOWeekYear(day), week: dateFns.getISOWeek(day) });
        const { year, week } = isoWeekOf(date);
        expect(mondayOf(year, week)).toEqual(civil(dateFns.startOfISOWeek(day)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('agrees on what is added and what lies between', () => {
    fc.assert(
      fc.property(everyDay, everyDay, fc.integer({ min: -30_000, max: 30_000 }), (date, other, amount) => {
        expect(addDays(date, amount)).toEqual(civil(dateFns.addDays(dateOf(date), amount)));
        expect(addMonths(date, amount)).toEqual(civil(dateFns.addMonths(dateOf(date), amount)));
        expect(daysBetween(date, other)).toBe(dateFns.differenceInCalendarDays(dateOf(other), dateOf(date)));
      }),
      { numRuns: 2_000 },
    );
  });
});
