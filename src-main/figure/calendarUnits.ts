/** Ways to walk through the units of the calendar: the unit in which a moment lies, and the one after it. */
import {
  addDays,
  addMonths,
  dateAt,
  dayMilliseconds,
  millisecondsOf,
  minuteMilliseconds,
  weekdayOf,
} from '../time/calendar.ts';

export const hourMilliseconds = 60 * minuteMilliseconds;
export const yearMilliseconds = 365.2425 * dayMilliseconds;

export interface Unit {
  readonly milliseconds: number;
  /** The last beginning of a step of `every` units at or before the moment. */
  readonly floor: (milliseconds: number, every: number) => number;
  readonly next: (beginning: number, every: number) => number;
}

export const units = {
  minute: clockUnit(minuteMilliseconds),
  hour: clockUnit(hourMilliseconds),
  day: clockUnit(dayMilliseconds),
  week: {
    milliseconds: 7 * dayMilliseconds,
    floor: (milliseconds) => {
      const date = dateAt(milliseconds);
      return millisecondsOf(addDays(date, 1 - weekdayOf(date)));
    },
    next: (beginning) => beginning + 7 * dayMilliseconds,
  },
  month: {
    milliseconds: yearMilliseconds / 12,
    floor: (milliseconds, every) => {
      const { year, month } = dateAt(milliseconds);
      return millisecondsOf({ year, month: month - ((month - 1) % every), day: 1 });
    },
    next: (beginning, every) => millisecondsOf(addMonths(dateAt(beginning), every)),
  },
  year: {
    milliseconds: yearMilliseconds,
    floor: (milliseconds, every) => yearBeginning(roundYear(dateAt(milliseconds).year, every)),
    next: (beginning, every) => yearBeginning(nextRoundYear(dateAt(beginning).year, every)),
  },
} as const satisfies Record<string, Unit>;

function clockUnit(length: number): Unit {
  return {
    milliseconds: length,
    floor: (milliseconds, every) => Math.floor(milliseconds / (length * every)) * length * every,
    next: (beginning, every) => beginning + length * every,
  };
}

function yearBeginning(year: number): number {
  return millisecondsOf({ year, month: 1, day: 1 });
}

/** The last round year at or before `year`: 200 BCE, 100 BCE, 1 CE, 100 CE. There is no year zero to be round. */
function roundYear(year: number, every: number): number {
  if (year <= 0) return 1 - Math.ceil((1 - year) / every) * every;
  return Math.max(1, Math.floor(year / every) * every);
}

function nextRoundYear(year: number, every: number): number {
  if (year <= 0) return 1 - year > every ? year + every : 1;
  return year === 1 && every > 1 ? every : year + every;
}
