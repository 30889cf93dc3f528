/** Dates as people write them, in the precision that the text has: "1914", never "1 January 1914". */
import type { Locale } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';

import { addDays, compareDates, daysInMonth, formatDate, isoWeekOf } from './calendar.ts';
import type { CivilDate, CivilInterval, ClockSpan, DayMonthOrder, Precision, TimexModifier } from './types.ts';

/** What a label is made from: an event and an expression both have it. */
export interface Dated {
  readonly interval: CivilInterval | null;
  readonly precision: Precision | null;
  readonly modifier: TimexModifier | null;
}

const modifierWords: Readonly<Record<TimexModifier, string>> = {
  START: 'early ',
  MID: 'mid-',
  END: 'late ',
  APPROX: 'about ',
  BEFORE: 'before ',
  AFTER: 'after ',
  ON_OR_BEFORE: 'by ',
  ON_OR_AFTER: 'since ',
  LESS_THAN: 'less than ',
  MORE_THAN: 'more than ',
  EQUAL_OR_LESS: 'at most ',
  EQUAL_OR_MORE: 'at least ',
};

/** "44 BCE", "79 CE", "1914": the era is written where a bare number would mislead. */
export function yearLabel(year: number): string {
  if (year <= 0) return `${1 - year} BCE`;
  return year < 1000 ? `${year} CE` : String(year);
}

/** "5 September 2016", "March 1942", "1990s", "3–4 September 2016", "about 44 BCE", "undated". */
export function dateLabel(dated: Dated, locale: Locale = enGB): string {
  const { interval, precision, modifier } = dated;
  if (interval === null || precision === null) return 'undated';
  const words = modifier === null ? '' : modifierWords[modifier];
  return words + intervalLabel(interval, precision, modifier, locale);
}

/** The date that is named, without what its modifier makes of it: "1700" of "before 1700". */
export function namedLabel({ interval, precision, modifier }: Dated, locale: Locale = enGB): string {
  return interval === null || precision === null ? 'undated' : intervalLabel(interval, precision, modifier, locale);
}

/** A day written in its order: "3 April 2016", "March 4, 2016". */
export function dayInOrder(date: CivilDate, order: DayMonthOrder, locale: Locale = enGB): string {
  return order === 'day-month'
    ? `${formatDate(date, 'd MMMM', locale)} ${yearLabel(date.year)}`
    : `${formatDate(date, 'MMMM d', locale)}, ${yearLabel(date.year)}`;
}

/** The label of days whose precision is not carried: that of the widest unit that they fill. */
export function daysLabel(interval: CivilInterval, locale: Locale = enGB): string {
  return dateLabel({ interval, precision: unitFilledBy(interval), modifier: null }, locale);
}

function unitFilledBy({ first, last }: CivilInterval): Precision {
  const monthsBegin = first === null || first.day === 1;
  const monthsEnd = last === null || last.day === daysInMonth(last.year, last.month);
  if (!monthsBegin || !monthsEnd) return 'day';
  const yearsBegin = first === null || first.month === 1;
  const yearsEnd = last === null || last.month === 12;
  return yearsBegin && yearsEnd ? 'year' : 'month';
}

/** Labels of whole units, by precision; days and what is sharper fall to `rangeLabel`. */
const unitLabels: Readonly<Partial<Record<Precision, (first: CivilDate, last: CivilDate, locale: Locale) => string>>> =
  {
    millennium: (first) => ordinalEra(first.year, 1000, 'millennium'),
    century: (first) => ordinalEra(first.year, 100, 'century'),
    decade: (first, last) =>
      first.year <= 0 ? `${1 - first.year}–${1 - last.year} BCE` : `${Math.floor(first.year / 10) * 10}s`,
    half: (first) => `${first.month <= 6 ? 'first' : 'second'} half of ${yearLabel(first.year)}`,
    quarter: (first) => `Q${Math.ceil(first.month / 3)} ${yearLabel(first.year)}`,
    season: (first, last) => `${seasonName(first.month)} ${seasonYear(first, last)}`,
    week: (first) => {
      const { year, week } = isoWeekOf(first);
      return `week ${week} of ${yearLabel(year)}`;
    },
  };

function intervalLabel(
  { first, last, clock }: CivilInterval,
  precision: Precision,
  modifier: TimexModifier | null,
  locale: Locale,
): string {
  const unit = unitLabels[precision];
  if (first === null || last === null) {
    const end = first ?? last;
    if (end === null) return 'undated';
    const named = addDays(end, daysToNamed(modifier));
    return unit === undefined ? pointLabel(named, precision, locale) : unit(named, named, locale);
  }
  const label = unit === undefined ? rangeLabel(first, last, precision, locale) : unit(first, last, locale);
  return clock === null ? label : `${label}, ${clockLabel(clock, precision)}`;
}

/** What lies before 1700 ends with 1699, and is named by 1700; "by" and "since" take in what they name. */
function daysToNamed(modifier: TimexModifier | null): number {
  return modifier === 'BEFORE' ? 1 : modifier === 'AFTER' ? -1 : 0;
}

function rangeLabel(first: CivilDate, last: CivilDate, precision: Precision, locale: Locale): string {
  const from = pointLabel(first, precision, locale);
  const to = pointLabel(last, precision, locale);
  if (from === to) return to;
  if (precision === 'year' || first.year !== last.year) return `${from} – ${to}`;
  if (precision === 'month') return `${formatDate(first, 'MMMM', locale)} – ${to}`;
  return first.month === last.month ? `${first.day}–${to}` : `${formatDate(first, 'd MMMM', locale)} – ${to}`;
}

function pointLabel(date: CivilDate, precision: Precision, locale: Locale): string {
  if (precision === 'year') return yearLabel(date.year);
  if (precision === 'month') return `${formatDate(date, 'LLLL', locale)} ${yearLabel(date.year)}`;
  return `${formatDate(date, 'd MMMM', locale)} ${yearLabel(date.year)}`;
}

const partsOfDay: readonly { readonly name: string; readonly clock: ClockSpan }[] = [
  { name: 'morning', clock: { from: 300, until: 720 } },
  { name: 'midday', clock: { from: 690, until: 810 } },
  { name: 'afternoon', clock: { from: 720, until: 1080 } },
  { name: 'evening', clock: { from: 1080, until: 1320 } },
  { name: 'night', clock: { from: 1200, until: 1440 } },
];

function clockLabel(clock: ClockSpan, precision: Precision): string {
  const part = partsOfDay.find((known) => known.clock.from === clock.from && known.clock.until === clock.until);
  if (precision === 'part-of-day' && part !== undefined) return part.name;
  return `${pad(Math.floor(clock.from / 60))}:${pad(clock.from % 60)}`;
}

function seasonName(month: number): string {
  return ['winter', 'spring', 'summer', 'autumn'][Math.floor((month % 12) / 3)] ?? 'season';
}

function seasonYear(first: CivilDate, last: CivilDate): string {
  return compareDates(first, last) < 0 && first.year !== last.year
    ? `${yearLabel(first.year)}/${pad(Math.abs(last.year) % 100)}`
    : yearLabel(first.year);
}

function ordinalEra(year: number, width: number, unit: string): string {
  const index = Math.floor(Math.abs(year) / width) + 1;
  return `${ordinal(index)} ${unit}${year > 0 ? '' : ' BCE'}`;
}

function ordinal(number: number): string {
  const teens = number % 100 >= 11 && number % 100 <= 13;
  const suffix = teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${suffix}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
