/** The days of holidays. */
import { addDays, daysInMonth, daysSinceWeekday } from '../calendar.ts';
import { impossible, type HolidayRule, type Operator } from '../operators.ts';
import type { CivilDate } from '../types.ts';

import { placed, type Meaning } from './meaning.ts';
import type { References } from './reference.ts';
import { dayStretch, type Stretch } from './stretch.ts';
import { resolveYearlessBy } from './yearless.ts';

/** A year that is not told is supposed. */
export function resolveHoliday({ rule, year, direction }: Operator<'holiday'>, references: References): Meaning {
  const inYear = (candidate: number): Stretch | null => {
    const date = holidayOf(rule, candidate);
    return date === null ? null : dayStretch(date);
  };
  if (year === null) return resolveYearlessBy(inYear, direction, references, 'XXXX-XX-XX', ['day']);
  const stretch = inYear(year);
  return stretch === null ? impossible({ kind: 'holiday-not-kept' }) : placed(stretch, { stated: ['year', 'day'] });
}

/** The holiday of a year; `null` before the calendar in which it is reckoned. */
function holidayOf(rule: HolidayRule, year: number): CivilDate | null {
  if ('easter' in rule) return year < 326 ? null : addDays(easterSunday(year), rule.easter);
  if ('day' in rule) return { year, month: rule.month, day: rule.day };
  return nthWeekday(year, rule.month, rule.weekday, rule.nth, rule.from ?? 1);
}

/** The nth of a weekday in a month (−1 is the last), counted from day `from`. A fifth may lie in the next month. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number, from = 1): CivilDate {
  if (nth < 0) {
    const last = { year, month, day: daysInMonth(year, month) };
    return addDays(last, -daysSinceWeekday(last, weekday));
  }
  const before = addDays({ year, month, day: from }, -1);
  return addDays(before, nth * 7 - daysSinceWeekday(before, weekday));
}

/** Gregorian Easter by the "anonymous" algorithm (Nature, 20 April 1876; Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): CivilDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 };
}
