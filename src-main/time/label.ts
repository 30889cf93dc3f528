/** Dates as people write them, in the precision that the text has: "1914", never "1 January 1914". */
import { addDays, clockTime, compareDates, daysInMonth, formatDate, isOneClockTime, isoWeekOf } from './calendar.ts';
import { german } from './labels/de.ts';
import { english } from './labels/en.ts';
import type { DateWords, PartOfDay, Season } from './labels/dateWords.ts';
import type {
  CivilDate,
  CivilInterval,
  ClockSpan,
  DayMonthOrder,
  InterfaceLanguage,
  Precision,
  TimexModifier,
} from './types.ts';

/** What a label is made from: an event and an expression both have it. */
export interface Dated {
  readonly interval: CivilInterval | null;
  readonly precision: Precision | null;
  readonly modifier: TimexModifier | null;
}

const languages: Readonly<Record<InterfaceLanguage, DateWords>> = { en: english, de: german };

/** "44 BCE", "79 CE", "1914": the era is written where a bare number would mislead. */
export function yearLabel(year: number, language: InterfaceLanguage = 'en'): string {
  return yearIn(languages[language], year);
}

/** "5 September 2016", "March 1942", "1990s", "3–4 September 2016", "about 44 BCE", "undated". */
export function dateLabel(dated: Dated, language: InterfaceLanguage = 'en'): string {
  const { precision, modifier } = dated;
  const label = namedLabel(dated, language);
  if (dated.interval === null || precision === null || modifier === null) return label;
  return languages[language].modified(modifier, label, precision);
}

/** The date that is named, without what its modifier makes of it: "1700" of "before 1700". */
export function namedLabel({ interval, precision, modifier }: Dated, language: InterfaceLanguage = 'en'): string {
  const words = languages[language];
  return interval === null || precision === null ? words.undated : intervalLabel(interval, precision, modifier, words);
}

/** What of a date on one day is sharper than the day: "09:02", "14:10–15:25", "about 04:40"; `null` where nothing is. */
export function timeLabel({ interval, precision, modifier }: Dated, language: InterfaceLanguage = 'en'): string | null {
  const { first = null, last = null, clock = null } = interval ?? {};
  if (first === null || last === null || clock === null || precision === null) return null;
  if (compareDates(first, last) !== 0) return null;
  const words = languages[language];
  const label = clockLabel(clock, precision, words);
  return modifier === null ? label : words.modified(modifier, label, precision);
}

/** A day written in its order: "3 April 2016", "March 4, 2016". */
export function dayInOrder(date: CivilDate, order: DayMonthOrder, language: InterfaceLanguage = 'en'): string {
  const words = languages[language];
  if (order === 'day-month') return pointLabel(date, 'day', words);
  const { monthDay, beforeYear } = words.patterns;
  return `${formatDate(date, monthDay, words.locale)}${beforeYear}${yearIn(words, date.year)}`;
}

/** The label of days whose precision is not carried: that of the widest unit that they fill. */
export function daysLabel(interval: CivilInterval, language: InterfaceLanguage = 'en'): string {
  return dateLabel({ interval, precision: unitFilledBy(interval), modifier: null }, language);
}

/** The name of a month, from 1 to 12. */
export function monthName(month: number, language: InterfaceLanguage): string {
  return formatDate({ year: 2000, month, day: 1 }, 'LLLL', languages[language].locale);
}

/** A date by a pattern of date-fns, in the names of the language. */
export function patternLabel(date: CivilDate, pattern: string, language: InterfaceLanguage): string {
  return formatDate(date, pattern, languages[language].locale);
}

function yearIn({ era }: DateWords, year: number): string {
  if (year <= 0) return era.before(String(1 - year));
  return year < 1000 ? era.common(year) : String(year);
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
const unitLabels: Readonly<
  Partial<Record<Precision, (first: CivilDate, last: CivilDate, words: DateWords) => string>>
> = {
  millennium: (first, _, words) => ordinalEra(first.year, 1000, 'millennium', words),
  century: (first, _, words) => ordinalEra(first.year, 100, 'century', words),
  decade: (first, last, { era, units }) =>
    first.year <= 0
      ? era.before(`${1 - first.year}–${1 - last.year}`)
      : units.decade(Math.floor(first.year / 10) * 10, ''),
  half: (first, _, words) => words.units.half(first.month <= 6 ? 1 : 2, yearIn(words, first.year)),
  quarter: (first, _, words) => words.units.quarter(Math.ceil(first.month / 3), yearIn(words, first.year)),
  season: (first, last, words) => `${words.seasons[seasonOf(first.month)]} ${seasonYear(first, last, words)}`,
  week: (first, _, words) => {
    const { year, week } = isoWeekOf(first);
    return words.units.week(week, yearIn(words, year));
  },
};

function intervalLabel(
  { first, last, clock }: CivilInterval,
  precision: Precision,
  modifier: TimexModifier | null,
  words: DateWords,
): string {
  const unit = unitLabels[precision];
  if (first === null || last === null) {
    const end = first ?? last;
    if (end === null) return words.undated;
    const named = addDays(end, daysToNamed(modifier));
    return unit === undefined ? pointLabel(named, precision, words) : unit(named, named, words);
  }
  if (clock !== null && precision !== 'part-of-day' && compareDates(first, last) < 0) {
    return overDaysLabel(first, last, clock, words);
  }
  const label = unit === undefined ? rangeLabel(first, last, precision, words) : unit(first, last, words);
  return clock === null ? label : `${label}, ${clockLabel(clock, precision, words)}`;
}

/** What lies before 1700 ends with 1699, and is named by 1700; "by" and "since" take in what they name. */
function daysToNamed(modifier: TimexModifier | null): number {
  return modifier === 'BEFORE' ? 1 : modifier === 'AFTER' ? -1 : 0;
}

function rangeLabel(first: CivilDate, last: CivilDate, precision: Precision, words: DateWords): string {
  const { locale, patterns } = words;
  const from = pointLabel(first, precision, words);
  const to = pointLabel(last, precision, words);
  if (from === to) return to;
  if (precision === 'year' || first.year !== last.year) return `${from} – ${to}`;
  if (precision === 'month') return `${formatDate(first, 'MMMM', locale)} – ${to}`;
  return first.month === last.month
    ? `${formatDate(first, patterns.dayOfRange, locale)}–${to}`
    : `${formatDate(first, patterns.day, locale)} – ${to}`;
}

function pointLabel(date: CivilDate, precision: Precision, words: DateWords): string {
  const year = yearIn(words, date.year);
  if (precision === 'year') return year;
  return `${formatDate(date, precision === 'month' ? 'LLLL' : words.patterns.day, words.locale)} ${year}`;
}

/** "14 October 1968, 13:26 – 16 October, 03:19": each time stands with its day. */
function overDaysLabel(first: CivilDate, last: CivilDate, { from, until }: ClockSpan, words: DateWords): string {
  const { locale, patterns } = words;
  const begin = `${pointLabel(first, 'day', words)}, ${words.clock(clockTime(from))}`;
  const day = first.year === last.year ? formatDate(last, patterns.day, locale) : pointLabel(last, 'day', words);
  return `${begin} – ${day}, ${words.clock(clockTime(until))}`;
}

const partsOfDay: readonly { readonly part: PartOfDay; readonly clock: ClockSpan }[] = [
  { part: 'morning', clock: { from: 300, until: 720 } },
  { part: 'midday', clock: { from: 690, until: 810 } },
  { part: 'afternoon', clock: { from: 720, until: 1080 } },
  { part: 'evening', clock: { from: 1080, until: 1320 } },
  { part: 'night', clock: { from: 1200, until: 1440 } },
];

/** "19:00", "09:00–17:00", "morning", "morning – evening", "morning – 17:00". */
function clockLabel(clock: ClockSpan, precision: Precision, words: DateWords): string {
  const [from, until] = [clockTime(clock.from), clockTime(clock.until)];
  if (precision !== 'part-of-day') return words.clock(isOneClockTime(clock, precision) ? from : `${from}–${until}`);
  const begins = partsOfDay.find((entry) => entry.clock.from === clock.from);
  const ends = partsOfDay.find((entry) => entry.clock.until === clock.until);
  if (begins !== undefined && begins === ends) return words.partsOfDay[begins.part];
  const edges = [
    begins === undefined ? words.clock(from) : words.partsOfDay[begins.part],
    ends === undefined ? words.clock(until) : words.partsOfDay[ends.part],
  ];
  return edges.join(' – ');
}

const seasons: readonly Season[] = ['winter', 'spring', 'summer', 'autumn'];

function seasonOf(month: number): Season {
  return seasons[Math.floor((month % 12) / 3)] ?? 'winter';
}

function seasonYear(first: CivilDate, last: CivilDate, words: DateWords): string {
  return compareDates(first, last) < 0 && first.year !== last.year
    ? `${yearIn(words, first.year)}/${pad(Math.abs(last.year) % 100)}`
    : yearIn(words, first.year);
}

function ordinalEra(year: number, width: number, unit: 'millennium' | 'century', { era, units }: DateWords): string {
  const label = units[unit](Math.floor(Math.abs(year) / width) + 1, '');
  return year > 0 ? label : era.before(label);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
