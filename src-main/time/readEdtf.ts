/**
 * Reads Extended Date/Time Format strings (ISO 8601-2:2019, Library of Congress profile): all of level 0, and of levels 1 and 2
 * what names one stretch of days. The writer is `edtf` in `timex.ts`; what it writes is read here to the same days.
 */
import { addDays, civilDate, compareDates, daysInMonth, mondayOf, yearBounds } from './calendar.ts';
import type { EventDate } from './eventDate.ts';
import { precisions, type CivilDate, type CivilInterval, type ClockSpan, type Precision } from './types.ts';

/** One side of an interval, or a date that stands alone. */
interface Edge {
  readonly first: CivilDate;
  readonly last: CivilDate;
  readonly clock: ClockSpan | null;
  readonly precision: Precision;
  readonly isApproximate: boolean;
}

/**
 * The date that an EDTF string names, or `null` for anything else: another form, a day that does not exist, an unknown
 * year (`XXXX`), sets and lists. `?` (uncertain) and `~` (approximate) are both read as about; a clock time keeps its minutes.
 */
export function readEdtf(text: string): EventDate | null {
  const [from, to, ...more] = text.trim().split('/');
  if (from === undefined || more.length > 0) return null;
  if (to === undefined) return alone(readEdge(from));
  if (isOpen(from)) return isOpen(to) ? null : openBefore(readEdge(to));
  return isOpen(to) ? openBehind(readEdge(from)) : between(readEdge(from), readEdge(to));
}

function isOpen(side: string): boolean {
  return side === '..' || side === '';
}

function alone(edge: Edge | null): EventDate | null {
  return edge === null ? null : dated({ first: edge.first, last: edge.last, clock: edge.clock }, edge);
}

function dated(interval: CivilInterval, { precision, isApproximate }: Edge): EventDate {
  return { interval, precision, modifier: isApproximate ? 'APPROX' : null };
}

function openBefore(edge: Edge | null): EventDate | null {
  if (edge === null) return null;
  return {
    interval: { first: null, last: edge.last, clock: null },
    precision: edge.precision,
    modifier: 'ON_OR_BEFORE',
  };
}

function openBehind(edge: Edge | null): EventDate | null {
  if (edge === null) return null;
  return {
    interval: { first: edge.first, last: null, clock: null },
    precision: edge.precision,
    modifier: 'ON_OR_AFTER',
  };
}

/** As precise as the sharper of both ends; clock times hold only where both ends lie on one day. */
function between(from: Edge | null, to: Edge | null): EventDate | null {
  if (from === null || to === null || isLater(from.first, to.last)) return null;
  const sharper = precisions.indexOf(from.precision) >= precisions.indexOf(to.precision) ? from : to;
  const isOneDay = !isLater(to.last, from.first);
  const clock =
    isOneDay && from.clock !== null && to.clock !== null ? { from: from.clock.from, until: to.clock.from } : null;
  if (clock !== null && clock.until <= clock.from) return null;
  const isSharperThanDays = precisions.indexOf(sharper.precision) > precisions.indexOf('day');
  return {
    interval: { first: from.first, last: to.last, clock },
    precision: clock === null && isSharperThanDays ? 'day' : sharper.precision,
    modifier: from.isApproximate || to.isApproximate ? 'APPROX' : null,
  };
}

function isLater(left: CivilDate, right: CivilDate): boolean {
  return compareDates(left, right) > 0;
}

type Days = Pick<Edge, 'first' | 'last' | 'precision'> & { readonly clock?: ClockSpan };

/** A form of a date, and the days that its parts name; `null` where the calendar has none such. */
interface EdgeForm {
  readonly pattern: RegExp;
  readonly days: (parts: readonly number[], letters: string) => Days | null;
}

const year = String.raw`(-?\d{4})`;

/** In the order in which they are tried; each is the whole of what stands between the signs. */
const forms: readonly EdgeForm[] = [
  {
    pattern: new RegExp(`^${year}-(\\d\\d)-(\\d\\d)$`),
    days: ([y = 0, month = 0, day = 0]) => spanned(civilDate(y, month, day), civilDate(y, month, day), 'day'),
  },
  {
    pattern: new RegExp(`^${year}-(\\d\\d)-(\\d\\d)T(\\d\\d)(?::(\\d\\d)(?::(\\d\\d))?)?Z?$`),
    days: ([y = 0, month = 0, day = 0, hour = 0, minute = NaN, second = NaN]) => {
      const date = civilDate(y, month, day);
      if (date === null || hour > 23 || minute > 59 || second > 59) return null;
      const from = hour * 60 + (Number.isNaN(minute) ? 0 : minute);
      const isHour = Number.isNaN(minute);
      const clock = { from, until: from + (isHour ? 60 : 1) };
      return { first: date, last: date, clock, precision: isHour ? 'hour' : 'minute' };
    },
  },
  {
    pattern: new RegExp(`^${year}-(\\d\\d)(?:-XX)?$`),
    days: ([y = 0, part = 0]) => (part <= 12 ? months(y, part, 1, 'month') : partOfYear(y, part)),
  },
  {
    pattern: new RegExp(`^${year}-W(\\d\\d)$`),
    days: ([y = 0, week = 0]) => weekOf(y, week),
  },
  { pattern: new RegExp(`^${year}(?:-XX(?:-XX)?)?$`), days: ([y = 0]) => months(y, 1, 12, 'year') },
  { pattern: /^(-?\d{3})X$/, days: ([decade = 0], letters) => years(decade, 10, 'decade', letters) },
  { pattern: /^(-?\d\d)XX$/, days: ([century = 0], letters) => years(century, 100, 'century', letters) },
  { pattern: /^(-?\d)XXX$/, days: ([millennium = 0], letters) => years(millennium, 1000, 'millennium', letters) },
];

const qualified = /^([?~%]?)(.*?)([?~%]?)$/;

function readEdge(text: string): Edge | null {
  const [, before = '', letters = '', behind = ''] = qualified.exec(text) ?? [];
  for (const { pattern, days } of forms) {
    const match = pattern.exec(letters);
    if (match === null) continue;
    const found = days(match.slice(1).map(Number), letters);
    return found === null ? null : { clock: null, ...found, isApproximate: before + behind !== '' };
  }
  return null;
}

function spanned(first: CivilDate | null, last: CivilDate | null, precision: Precision): Days | null {
  return first === null || last === null ? null : { first, last, precision };
}

function months(y: number, month: number, count: number, precision: Precision): Days | null {
  const lastMonth = ((month - 1 + count - 1) % 12) + 1;
  const lastYear = y + Math.floor((month - 1 + count - 1) / 12);
  return spanned(civilDate(y, month, 1), civilDate(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)), precision);
}

/** Seasons (21 to 24, and those of a hemisphere), quarters (33 to 36), halves (40, 41) of level 1 and 2. */
function partOfYear(y: number, part: number): Days | null {
  const season = part >= 25 && part <= 28 ? part - 4 : part;
  if (season >= 21 && season <= 24) return months(y, (season - 20) * 3, 3, 'season');
  // Southern seasons: spring begins in September, and summer runs into the next year.
  if (part >= 29 && part <= 32) return months(y, [9, 12, 3, 6][part - 29] ?? 9, 3, 'season');
  if (part >= 33 && part <= 36) return months(y, (part - 33) * 3 + 1, 3, 'quarter');
  return part === 40 || part === 41 ? months(y, (part - 40) * 6 + 1, 6, 'half') : null;
}

/** An ISO week belongs to the year of its Thursday: there is no week 53 where that lies in the next. */
function weekOf(y: number, week: number): Days | null {
  if (week < 1 || civilDate(y, 1, 1) === null) return null;
  const monday = mondayOf(y, week);
  return addDays(monday, 3).year === y ? spanned(monday, addDays(monday, 6), 'week') : null;
}

function years(number: number, width: number, precision: Precision, letters: string): Days | null {
  // `-004X` is 40 to 49 before the year 0: its digits are those of the absolute year.
  const least = Math.abs(number) * width;
  const isBefore = letters.startsWith('-');
  const first = isBefore ? -(least + width - 1) : least;
  const last = isBefore ? -least : least + width - 1;
  if (first < yearBounds.least || last > yearBounds.most) return null;
  return spanned(civilDate(first, 1, 1), civilDate(last, 12, 31), precision);
}
