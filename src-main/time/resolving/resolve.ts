import { addDays, addMonths } from '../calendar.ts';
import { impossible, type CalendarFields, type Impossible, type TimeOperator, type Unit } from '../operators.ts';
import { timexDuration, timexMonth, timexYear } from '../timex.ts';
import {
  precisions,
  type CivilDate,
  type CivilInterval,
  type Precision,
  type Reference,
  type TimexModifier,
} from '../types.ts';

import { resolveFields } from './fields.ts';
import { resolveFollowing } from './following.ts';
import { holidayOf, nthWeekday } from './holidays.ts';
import { modified, placed, unplaced, type Meaning } from './meaning.ts';
import { documentReference, toldReference, type References } from './reference.ts';
import {
  clockStretch,
  dayStretch,
  narrow,
  partOfDayStretch,
  quarterStretch,
  step,
  stretchAround,
  type Stretch,
} from './stretch.ts';
import { resolveYearlessBy } from './yearless.ts';

type Operator<Kind extends TimeOperator['kind']> = Extract<TimeOperator, { readonly kind: Kind }>;

/** Applies an operator to its references. What has no place on the calendar keeps its value and no interval. */
export function resolve(operator: TimeOperator, references: References): Meaning | Impossible {
  switch (operator.kind) {
    case 'calendar':
      return resolveCalendar(operator, references);
    case 'numeric':
      return resolveNumeric(operator, references);
    case 'unit':
      return resolveUnit(operator, references);
    case 'shift':
      return resolveShift(operator, references);
    case 'part':
      return resolvePart(operator, references);
    case 'modified':
      return resolveModified(operator, references);
    case 'clock':
      return resolveClock(operator, references);
    case 'part-of-day':
      return onDay(operator.of, references, (date) => partOfDayStretch(date, operator.part));
    case 'duration':
      return { ...unplaced('DURATION', timexDuration(operator.amount, operator.unit)), modifier: operator.modifier };
    case 'around':
      return resolveAround(operator, references);
    case 'nth':
      return resolveNth(operator, references);
    case 'following':
      return resolveFollowing(operator.fields, references);
    case 'within':
      return resolveWithin(operator, references);
    case 'holiday':
      return resolveHoliday(operator, references);
    case 'period':
      return resolvePeriod(operator, references);
    case 'set':
      return unplaced('SET', operator.value);
    case 'vague':
      return unplaced('DATE', operator.value);
  }
}

/** "The next spring" of a history that has no date of its own follows what it told. */
function resolveCalendar({ fields, direction }: Operator<'calendar'>, references: References): Meaning | Impossible {
  const isPart = fields.year === undefined && (fields.season ?? fields.month ?? fields.weekday) !== undefined;
  const follows = direction === 'next' && isPart && references.document === null && references.narrative !== null;
  return follows && fields.day === undefined
    ? resolveFollowing(fields, references)
    : resolveFields(fields, direction, references);
}

/** A number above 12 is the day; where both could be, the order of the document decides, and is told as supposed. */
function resolveNumeric({ first, second, year }: Operator<'numeric'>, references: References): Meaning | Impossible {
  if (first > 12 && second > 12) return impossible({ kind: 'neither-is-month', first, second });
  const isOpen = first <= 12 && second <= 12 && first !== second;
  const { dayMonthOrder } = references;
  if (isOpen && dayMonthOrder === null) return openOrder(first, second, year, references);
  const dayFirst = isOpen ? dayMonthOrder === 'day-month' : first > 12;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const meaning = resolveFields({ ...year, month, day }, 'open', references);
  if ('kind' in meaning || !isOpen) return meaning;
  return { ...meaning, supposed: [...meaning.supposed, 'day-month-order'] };
}

/** "03/04/2016" where nothing tells the order: unread, with both days that it can be. */
function openOrder(first: number, second: number, year: CalendarFields, references: References): Impossible {
  const dayOf = (fields: CalendarFields): CivilDate | null => {
    const meaning = resolveFields(fields, 'open', references);
    return 'kind' in meaning ? null : (meaning.interval?.first ?? null);
  };
  const dayMonth = dayOf({ ...year, day: first, month: second });
  const monthDay = dayOf({ ...year, day: second, month: first });
  return {
    ...impossible({ kind: 'open-order' }),
    ...(dayMonth !== null && monthDay !== null && { orders: { 'day-month': dayMonth, 'month-day': monthDay } }),
  };
}

function resolveHoliday({ rule, year, direction }: Operator<'holiday'>, references: References): Meaning | Impossible {
  const inYear = (candidate: number): Stretch | null => {
    const date = holidayOf(rule, candidate);
    return date === null ? null : dayStretch(date);
  };
  if (year === null) return resolveYearlessBy(inYear, direction, references, 'XXXX-XX-XX', ['day']);
  const stretch = inYear(year);
  return stretch === null ? impossible({ kind: 'holiday-not-kept' }) : placed(stretch, { stated: ['year', 'day'] });
}

/** The quarter told last, else the last one that was over on the document's date. */
function resolvePeriod({ years, year }: Operator<'period'>, { period, document }: References): Meaning {
  const day = period ?? (document === null ? null : addMonths(document, -3));
  if (day === null) return unplaced('DATE', 'XXXX-QX');
  const reference = period === null && document !== null ? documentReference(document) : quarterReference(day);
  const stretch = quarterStretch(year ?? day.year + years, Math.ceil(day.month / 3));
  return placed(stretch, { stated: year === null ? [] : ['year'], supposed: ['quarter'], reference });
}

function quarterReference(day: CivilDate): Reference {
  return { kind: 'narrative', interval: quarterStretch(day.year, Math.ceil(day.month / 3)).interval };
}

/** "June last year": the year first, then its part. */
function resolveWithin({ fields, year }: Operator<'within'>, references: References): Meaning | Impossible {
  const outer = resolve(year, references);
  if ('kind' in outer) return outer;
  const first = outer.interval?.first ?? null;
  if (first === null) return outer;
  const inner = resolveFields({ ...fields, year: first.year }, 'open', references);
  if ('kind' in inner) return inner;
  const stated = inner.stated.filter((field) => field !== 'year');
  return { ...inner, stated, reference: outer.reference };
}

function resolveAround({ unit, of }: Operator<'around'>, references: References): Meaning | Impossible {
  return onInterval(resolve(of, references), (meaning, { interval }) => {
    const stretch = stretchAround(interval.first, unit);
    return stretch === null ? meaning : placed(stretch, meaning);
  });
}

function resolveNth({ nth, weekday, of }: Operator<'nth'>, references: References): Meaning | Impossible {
  return onInterval(resolve(of, references), (month, { interval }) => {
    const { first, last } = interval;
    if (weekday !== null) {
      const day = nthWeekday(first.year, first.month, weekday, nth);
      return day.month === first.month ? placed(dayStretch(day), month) : month;
    }
    const begins = nth < 0 ? addDays(last, -6) : addDays(first, (nth - 1) * 7);
    const ends = nth < 0 ? last : addDays(begins, 6);
    return placed(
      { value: month.value, precision: 'week', interval: { first: begins, last: ends, clock: null } },
      month,
    );
  });
}

function resolvePart({ part, of }: Operator<'part'>, references: References): Meaning | Impossible {
  return onInterval(resolve(of, references), (meaning, stretch) =>
    modified(meaning, part, narrow(stretch, part).interval),
  );
}

function resolveModified({ modifier, of }: Operator<'modified'>, references: References): Meaning | Impossible {
  return onInterval(resolve(of, references), (meaning, { interval }) =>
    modified(meaning, modifier, opened(interval, modifier)),
  );
}

function resolveClock({ minute, sharp, of }: Operator<'clock'>, references: References): Meaning | Impossible {
  return onDay(of, references, (date) => clockStretch(date, minute, sharp));
}

function resolveUnit({ unit, direction, anchor }: Operator<'unit'>, references: References): Meaning {
  const base =
    direction === 'this' && anchor === 'narrative' ? pointedAt(unit, references) : baseOf(anchor, references);
  if (base === null) return unplaced('DATE', 'XXXX');
  if (isTooWide(unit, base.precision)) return toldOnly(base, references);
  const own = stretchAround(base.date, unit);
  const shift = unitShift(unit, direction, base.date, own, references);
  const date = shift === 0 ? base.date : step(base.date, unit, shift);
  const stretch = date === null ? null : stretchAround(date, unit);
  if (stretch === null) return unplaced('DATE', 'XXXX');
  return placed(stretch, { stated: [], reference: base.reference });
}

/** "The weekend" of a past clause is the last that has begun; of another, the one to come. */
function unitShift(unit: Unit, direction: string, date: CivilDate, own: Stretch | null, { tense }: References): number {
  if (direction === 'last') return -1;
  if (direction === 'next') return 1;
  if (direction === 'this' || unit !== 'weekend' || own === null) return 0;
  const begun = own.interval.first.day === date.day || own.interval.last.day === date.day;
  return begun || tense === 'future' ? 0 : -1;
}

function resolveShift(
  { amount, unit, anchor, from, backwards }: Operator<'shift'>,
  references: References,
): Meaning | Impossible {
  // Reports set each quarter beside that of "a year ago".
  if (amount === 1 && unit === 'year' && backwards && references.period !== null) {
    return resolvePeriod({ kind: 'period', years: -1, year: null }, references);
  }
  if (amount === null) return unplaced('DATE', backwards ? 'PAST_REF' : 'FUTURE_REF');
  const named = from === undefined ? null : resolve(from, references);
  if (named !== null && 'kind' in named) return named;
  const base = named === null ? baseOf(anchor, references) : baseNamed(named, backwards);
  if (base === null) return unplaced('DATE', backwards ? 'PAST_REF' : 'FUTURE_REF');
  const date = step(base.date, unit, backwards ? -amount : amount);
  if (date === null) {
    const short = unit === 'hour' || unit === 'minute' || unit === 'second';
    return short
      ? placed(dayStretch(base.date), { stated: [], reference: base.reference })
      : impossible({ kind: 'beyond-years' });
  }
  const stretch = stretchAround(date, unit === 'fortnight' ? 'week' : unit) ?? dayStretch(date);
  const meaning = placed(stretch, { stated: [], supposed: [], reference: base.reference });
  return isRound(amount) ? modified(meaning, 'APPROX') : meaning;
}

/** "10,000 years ago" is no year: a large round number is a rough one. */
function isRound(amount: number): boolean {
  return amount >= 100 && amount % 10 === 0;
}

/** The day that an offset from a named date counts from: its last one forwards, its first one backwards. */
function baseNamed({ interval, precision, reference }: Meaning, backwards: boolean): Base | null {
  const date = (backwards ? interval?.first : interval?.last) ?? null;
  return date === null || precision === null ? null : { date, precision, reference };
}

interface Base {
  readonly date: CivilDate;
  /** How sharply the text has told that date. */
  readonly precision: Precision;
  /** `null` where the words state the date themselves. */
  readonly reference: Reference | null;
}

/** "The next day" after "in 480 BC" is some day of that year: the text has not told it more sharply. */
function isTooWide(unit: Unit, told: Precision): boolean {
  return unit === 'day' && precisions.indexOf(told) < precisions.indexOf('week');
}

function toldOnly({ reference }: Base, { narrative }: References): Meaning {
  const { first, last } = reference?.interval ?? { first: null, last: null };
  if (narrative === null || first === null || last === null) return unplaced('DATE', 'XXXX-XX-XX');
  const value =
    narrative.precision === 'month' ? `${timexMonth(first.year, first.month)}-XX` : `${timexYear(first.year)}-XX-XX`;
  return placed(
    { value, precision: narrative.precision, interval: { first, last, clock: null } },
    { stated: [], reference },
  );
}

/** The day to count from. News without a told date, and "two weeks ago" in any text, count from the document's date. */
function baseOf(anchor: 'document' | 'narrative', { document, narrative, genre }: References): Base | null {
  const told = narrative?.interval.first ?? null;
  const fromText =
    told === null || narrative === null
      ? null
      : {
          date: told,
          precision: narrative.precision,
          reference: toldReference(narrative),
        };
  const fromDocument =
    document === null ? null : { date: document, precision: 'day' as const, reference: documentReference(document) };
  return anchor === 'narrative' || genre === 'narrative' ? (fromText ?? fromDocument) : (fromDocument ?? fromText);
}

/** "That year", "the same day": the date named last that is sharp enough to tell. */
function pointedAt(unit: Unit, references: References): Base | null {
  const { mentioned } = references;
  const date = mentioned?.interval.first ?? null;
  if (mentioned === null || date === null || isTooWide(unit, mentioned.precision))
    return baseOf('narrative', references);
  return {
    date,
    precision: mentioned.precision,
    reference: toldReference(mentioned),
  };
}

function onInterval(
  meaning: Meaning | Impossible,
  change: (meaning: Meaning, stretch: Stretch) => Meaning,
): Meaning | Impossible {
  if ('kind' in meaning) return meaning;
  const { interval, precision, value } = meaning;
  if (interval === null || precision === null) return meaning;
  const { first, last, clock } = interval;
  if (first === null || last === null) return meaning;
  return change(meaning, { value, precision, interval: { first, last, clock } });
}

/** A time of day needs a day: the one it is written with, else the one that the text has reached. */
function onDay(
  of: TimeOperator | null,
  references: References,
  sharpen: (date: CivilDate) => Stretch,
): Meaning | Impossible {
  const day = of === null ? impliedDay(references) : resolve(of, references);
  if (day === null) return unplaced('TIME', 'XXXX-XX-XX');
  if ('kind' in day) return day;
  const date = day.precision === 'day' ? day.interval?.first : null;
  if (date === null || date === undefined) return day;
  return placed(sharpen(date), {
    stated: ['clock', ...day.stated],
    supposed: day.supposed,
    reference: day.reference,
  });
}

/**
 * The day that the text has told last. Where it told only a month or a year, that names no day for a time of it; news goes
 * back to its own day with the next sentence.
 */
function impliedDay(references: References): Meaning | null {
  const told = baseOf('narrative', references);
  const isDay = told !== null && !isTooWide('day', told.precision);
  const isHere = references.narrative?.sentence === references.sentence;
  const base = isDay || isHere || references.genre === 'narrative' ? told : baseOf('document', references);
  return base === null || isTooWide('day', base.precision)
    ? null
    : placed(dayStretch(base.date), { stated: [], supposed: ['day'], reference: base.reference });
}

/** "Before March" ends where March begins and has no beginning; "by" and "since" take the named stretch in. */
function opened({ first, last, clock }: Stretch['interval'], modifier: TimexModifier): CivilInterval {
  switch (modifier) {
    case 'BEFORE':
      return { first: null, last: addDays(first, -1), clock: null };
    case 'ON_OR_BEFORE':
      return { first: null, last, clock: null };
    case 'AFTER':
      return { first: addDays(last, 1), last: null, clock: null };
    case 'ON_OR_AFTER':
      return { first, last: null, clock: null };
    default:
      return { first, last, clock };
  }
}
