/** Stretches of the calendar: a day, a weekend, a month, a century, each with its TIMEX3 value. */
import { addDays, addMonths, weekdayOf, yearBounds } from '../calendar.ts';
import type { PartOfDay, Season, Unit } from '../operators.ts';
import { timexClock, timexDay, timexMonth, timexPartOfDay, timexSeason, timexWeek, timexYear } from '../timex.ts';
import type { CivilDate, CivilInterval, ClockSpan, Precision } from '../types.ts';

/** A named stretch of the calendar. */
export interface Stretch {
  readonly value: string;
  readonly interval: CivilInterval & { readonly first: CivilDate; readonly last: CivilDate };
  readonly precision: Precision;
}

function stretch(
  value: string,
  precision: Precision,
  first: CivilDate,
  last: CivilDate,
  clock: ClockSpan | null = null,
): Stretch {
  return { value, precision, interval: { first, last, clock } };
}

export function dayStretch(date: CivilDate): Stretch {
  return stretch(timexDay(date), 'day', date, date);
}

function weekStretch(date: CivilDate): Stretch {
  const monday = addDays(date, 1 - weekdayOf(date));
  return stretch(timexWeek(monday), 'week', monday, addDays(monday, 6));
}

/** The Saturday and Sunday of the ISO week that holds the date. */
export function weekendStretch(date: CivilDate): Stretch {
  const saturday = addDays(date, 6 - weekdayOf(date));
  return stretch(`${timexWeek(saturday)}-WE`, 'weekend', saturday, addDays(saturday, 1));
}

export function monthStretch(year: number, month: number): Stretch {
  return stretch(timexMonth(year, month), 'month', ...monthsFrom(year, month, 1));
}

export function quarterStretch(year: number, quarter: number): Stretch {
  return stretch(`${timexYear(year)}-Q${quarter}`, 'quarter', ...monthsFrom(year, quarter * 3 - 2, 3));
}

export function halfStretch(year: number, half: number): Stretch {
  return stretch(`${timexYear(year)}-H${half}`, 'half', ...monthsFrom(year, half * 6 - 5, 6));
}

const seasonMonths: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Meteorological seasons of the northern hemisphere; the winter of a year begins in its December. */
export function seasonStretch(year: number, season: Season): Stretch {
  return stretch(timexSeason(year, season), 'season', ...monthsFrom(year, seasonMonths[season], 3));
}

export function yearStretch(year: number): Stretch {
  return stretch(timexYear(year), 'year', ...monthsFrom(year, 1, 12));
}

/** `firstYear` as people name it: 1990 for the 1990s; the 480s BC are −489 … −480 astronomical less one. */
export function decadeStretch(firstYear: number): Stretch {
  if (firstYear <= 0) {
    const last = firstYear;
    return stretch(timexYear(last).slice(0, -1), 'decade', startOf(last - 9), endOf(last));
  }
  return stretch(
    timexYear(firstYear).slice(0, -1),
    'decade',
    startOf(firstYear),
    endOf(Math.floor(firstYear / 10) * 10 + 9),
  );
}

/** The 19th century is 1801 … 1900 to the strict and the 1800s to the rest; TIMEX3 says `18`, and so 1800 … 1899. */
export function centuryStretch(century: number, bce: boolean): Stretch {
  if (bce) {
    const last = 1 - ((century - 1) * 100 + 1);
    return stretch(`BC${String(century - 1).padStart(2, '0')}`, 'century', startOf(last - 99), endOf(last));
  }
  const first = (century - 1) * 100;
  return stretch(String(century - 1).padStart(2, '0'), 'century', startOf(Math.max(first, 1)), endOf(first + 99));
}

export function millenniumStretch(millennium: number, bce: boolean): Stretch {
  const first = bce ? -millennium * 1000 + 1 : (millennium - 1) * 1000;
  const value = bce ? `BC${millennium - 1}` : String(millennium - 1);
  return stretch(value, 'millennium', startOf(bce ? first : Math.max(first, 1)), endOf(first + 999));
}

/** What people mean by the parts of a day. */
export const clockOfPart: Readonly<Record<PartOfDay, ClockSpan>> = {
  MO: { from: 5 * 60, until: 12 * 60 },
  MI: { from: 11.5 * 60, until: 13.5 * 60 },
  AF: { from: 12 * 60, until: 18 * 60 },
  EV: { from: 18 * 60, until: 22 * 60 },
  NI: { from: 20 * 60, until: 24 * 60 },
  DT: { from: 6 * 60, until: 18 * 60 },
};

export function partOfDayStretch(date: CivilDate, part: PartOfDay): Stretch {
  return stretch(timexPartOfDay(date, part), 'part-of-day', date, date, clockOfPart[part]);
}

/** A clock time: its minute when sharp ("7:15"), else the hour that begins there ("7 p.m."). */
export function clockStretch(date: CivilDate, minute: number, sharp: boolean): Stretch {
  const clock = { from: minute, until: Math.min(minute + (sharp ? 1 : 60), 1440) };
  return stretch(timexClock(date, minute), sharp ? 'minute' : 'hour', date, date, clock);
}

/** The stretch of that unit in which a day lies; `null` for units that are no stretch of days. */
export function stretchAround(date: CivilDate, unit: Unit): Stretch | null {
  return around[unit]?.(date) ?? null;
}

const around: Readonly<Partial<Record<Unit, (date: CivilDate) => Stretch>>> = {
  day: dayStretch,
  week: weekStretch,
  weekend: weekendStretch,
  month: (date) => monthStretch(date.year, date.month),
  quarter: (date) => quarterStretch(date.year, Math.ceil(date.month / 3)),
  half: (date) => halfStretch(date.year, date.month <= 6 ? 1 : 2),
  year: (date) => yearStretch(date.year),
  decade: ({ year }) => decadeStretch(decadeOf(year)),
  century: ({ year }) => centuryStretch(Math.floor(Math.abs(year) / 100) + 1, year <= 0),
  millennium: ({ year }) => millenniumStretch(Math.floor(Math.abs(year) / 1000) + 1, year <= 0),
};

/** As `decadeStretch` wants it. The first decades of both eras have nine years and none to begin with a 0. */
function decadeOf(year: number): number {
  return year > 0 ? Math.max(1, Math.floor(year / 10) * 10) : Math.min(0, 1 - Math.floor((1 - year) / 10) * 10);
}

const steps: Readonly<Partial<Record<Unit, (date: CivilDate, amount: number) => CivilDate>>> = {
  day: addDays,
  weekend: (date, amount) => addDays(date, amount * 7),
  week: (date, amount) => addDays(date, amount * 7),
  fortnight: (date, amount) => addDays(date, amount * 14),
  month: addMonths,
  quarter: (date, amount) => addMonths(date, amount * 3),
  half: (date, amount) => addMonths(date, amount * 6),
  season: (date, amount) => addMonths(date, amount * 3),
  year: (date, amount) => addMonths(date, amount * 12),
  decade: (date, amount) => addMonths(date, amount * 120),
  century: (date, amount) => addMonths(date, amount * 1_200),
  millennium: (date, amount) => addMonths(date, amount * 12_000),
};

/** That many units later (earlier when negative); `null` for hours and less, and beyond the years we draw. */
export function step(date: CivilDate, unit: Unit, amount: number): CivilDate | null {
  if (Math.abs(amount) > 20_000) return null;
  const stepped = steps[unit]?.(date, amount);
  return stepped === undefined || stepped.year < yearBounds.least || stepped.year > yearBounds.most ? null : stepped;
}

/** What people mean by the parts of a stretch, in whole smaller units: "early" is January to April, the 1st to the 10th. */
const parts: readonly {
  readonly precision: Precision;
  readonly unit: Unit;
  /** Where the middle and the last part begin, counted in units from the start. */
  readonly middle: number;
  readonly end: number;
}[] = [
  { precision: 'millennium', unit: 'century', middle: 3, end: 7 },
  { precision: 'century', unit: 'year', middle: 33, end: 67 },
  { precision: 'decade', unit: 'year', middle: 4, end: 7 },
  { precision: 'year', unit: 'month', middle: 4, end: 8 },
  { precision: 'half', unit: 'month', middle: 2, end: 4 },
  { precision: 'season', unit: 'month', middle: 1, end: 2 },
  { precision: 'quarter', unit: 'month', middle: 1, end: 2 },
  { precision: 'month', unit: 'day', middle: 10, end: 20 },
  { precision: 'week', unit: 'day', middle: 2, end: 4 },
];

/** The first, middle or last part of a stretch; a day and what is sharper stays whole. */
export function narrow(whole: Stretch, part: 'START' | 'MID' | 'END'): Stretch {
  const row = parts.find(({ precision }) => precision === whole.precision);
  if (row === undefined) return whole;
  const { first, last } = whole.interval;
  const middle = step(first, row.unit, row.middle) ?? first;
  const end = step(first, row.unit, row.end) ?? last;
  const days = {
    START: { first, last: addDays(middle, -1) },
    MID: { first: middle, last: addDays(end, -1) },
    END: { first: end, last },
  }[part];
  return { ...whole, interval: { ...days, clock: null } };
}

/** One of equal parts of a stretch, in whole smaller units; `null` where it has no such parts. */
export function shareOf(
  { precision, interval: { first, last } }: Stretch,
  { nth, of }: { readonly nth: number; readonly of: number },
): Stretch['interval'] | null {
  const size = sizes.find((row) => row.precision === precision);
  if (size === undefined || size.units % of !== 0) return null;
  const units = size.units / of;
  const begins = step(first, size.unit, units * (nth - 1)) ?? first;
  const next = nth === of ? null : step(first, size.unit, units * nth);
  return { first: begins, last: next === null ? last : addDays(next, -1), clock: null };
}

/** How many smaller units a stretch has, where that is a number that can be parted; a month has two halves of days. */
const sizes: readonly { readonly precision: Precision; readonly unit: Unit; readonly units: number }[] = [
  { precision: 'millennium', unit: 'year', units: 1000 },
  { precision: 'century', unit: 'year', units: 100 },
  { precision: 'decade', unit: 'year', units: 10 },
  { precision: 'year', unit: 'month', units: 12 },
  { precision: 'month', unit: 'day', units: 30 },
];

function monthsFrom(year: number, month: number, count: number): [CivilDate, CivilDate] {
  const first = { year, month, day: 1 };
  return [first, addDays(addMonths(first, count), -1)];
}

function startOf(year: number): CivilDate {
  return { year, month: 1, day: 1 };
}

function endOf(year: number): CivilDate {
  return { year, month: 12, day: 31 };
}
