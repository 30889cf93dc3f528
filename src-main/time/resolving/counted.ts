/** What is counted in units from a date: "last week", "two weeks ago", "two days after Christmas". */
import { addDays, compareDates } from '../calendar.ts';
import { impossible, type Direction, type Operator, type Unit } from '../operators.ts';
import { timexMonth, timexYear } from '../timex.ts';
import { precisions, type CivilDate, type Precision } from '../types.ts';

import { baseNamed, baseOf, baseTold, isTooWide, pointedAt, type Base } from './base.ts';
import { modified, placed, unplaced, type Meaning } from './meaning.ts';
import type { References } from './reference.ts';
import { resolvePeriod } from './reported.ts';
import { dayStretch, step, stretchAround, type Stretch } from './stretch.ts';

export function resolveUnit({ unit, direction, anchor, twice }: Operator<'unit'>, references: References): Meaning {
  const base =
    direction === 'this' && anchor === 'narrative' ? pointedAt(unit, references) : baseOf(anchor, references);
  if (base === null) return unplaced('DATE', 'XXXX');
  if (isTooWide(unit, base.precision)) return toldOnly(base, references);
  const own = stretchAround(base.date, unit);
  const shift = unitShift(unit, direction, base.date, own, references) * (twice === true ? 2 : 1);
  const date = shift === 0 ? base.date : step(base.date, unit, shift);
  const stretch = date === null ? null : stretchAround(date, unit);
  if (stretch === null) return unplaced('DATE', 'XXXX');
  return placed(stretch, { stated: [], reference: base.reference });
}

/** "The weekend" of a past clause is the last that has begun; of another, the one to come. */
function unitShift(
  unit: Unit,
  direction: Direction,
  date: CivilDate,
  own: Stretch | null,
  { tense }: References,
): number {
  if (direction === 'last') return -1;
  if (direction === 'next') return 1;
  if (direction === 'this' || unit !== 'weekend' || own === null) return 0;
  const begun = own.interval.first.day === date.day || own.interval.last.day === date.day;
  return begun || tense === 'future' ? 0 : -1;
}

function toldOnly({ reference }: Base, { narrative }: References): Meaning {
  const { first, last } = reference?.interval ?? { first: null, last: null };
  if (narrative === null || first === null || last === null) return unplaced('DATE', 'XXXX-XX-XX');
  const value =
    narrative.precision === 'month'
      ? `${timexMonth(first.year, first.month)}-XX`
      : narrative.precision === 'year'
        ? `${timexYear(first.year)}-XX-XX`
        : 'XXXX';
  return placed(
    { value, precision: narrative.precision, interval: { first, last, clock: null } },
    { stated: [], reference },
  );
}

/** "Six weeks later" than a month is no longer in it. */
function reachesOut({ date, precision }: Base, unit: Unit, amount: number): boolean {
  const next = stretchesTold.find((told) => told === precision);
  const end = next === undefined ? null : step(date, next, 1);
  const reached = step(date, unit, amount);
  return end !== null && reached !== null && compareDates(reached, end) >= 0;
}

const stretchesTold: readonly (Unit & Precision)[] = ['month', 'quarter', 'half', 'year', 'decade', 'century'];

/** Of hours only whole days are counted, and nothing is told in fortnights. */
const coarser: ReadonlyMap<Unit, Precision> = new Map([
  ['second', 'day'],
  ['minute', 'day'],
  ['hour', 'day'],
  ['fortnight', 'week'],
]);

/** Whether a unit is smaller than what is told of the date that it is counted from. */
function isSharperThanTold(unit: Unit, told: Precision): boolean {
  const counted = coarser.get(unit) ?? unit;
  return precisions.findIndex((precision) => precision === counted) > precisions.indexOf(told);
}

function isOfReader({ genre, narrative, tense }: References): boolean {
  return genre === 'narrative' && narrative !== null && (isTooWide('day', narrative.precision) || tense === 'present');
}

const hoursOfDay = 24;

/** `named` is the date that the words themselves count from, if they name one. */
export function resolveShift(
  { amount, unit, more, anchor, backwards }: Operator<'shift'>,
  named: Meaning | null,
  references: References,
): Meaning {
  // Reports set each quarter beside that of "a year ago".
  if (amount === 1 && unit === 'year' && backwards && references.period !== null) {
    return resolvePeriod({ kind: 'period', years: -1, year: null }, references);
  }
  const unknown = unplaced('DATE', backwards ? 'PAST_REF' : 'FUTURE_REF');
  if (amount === null || named?.kind === 'unplaced' || named?.kind === 'nothing') return unknown;
  if (named?.kind === 'impossible') return named;
  // "Today" in a history that has reached no day is the day of its reader.
  const isReaders = named === null && unit === 'day' && amount === 0 && anchor === 'document' && isOfReader(references);
  if (isReaders) return unplaced('DATE', 'PRESENT_REF');
  const told = named === null ? baseOf(anchor, references) : baseNamed(named, backwards);
  const isOver = named === null && anchor === 'narrative' && !backwards && references.tense === 'past';
  const base = isOver && told !== null ? baseOfWhatIsOver(told, unit, amount, references) : told;
  if (base === null) return unknown;
  // "Ten days later" than 1871 is no day, "twenty years later" than the 17th century no year: nobody can say which.
  if (named === null && isSharperThanTold(more?.unit ?? unit, base.precision))
    return reachesOut(base, unit, amount) ? unplaced('DATE', 'XXXX-XX-XX') : toldOnly(base, references);
  const sign = backwards ? -1 : 1;
  if (unit === 'hour' || unit === 'minute' || unit === 'second') {
    const days = unit === 'hour' ? Math.floor(amount / hoursOfDay) : 0;
    return placed(dayStretch(addDays(base.date, sign * days)), { stated: [], reference: base.reference });
  }
  const stepped = step(base.date, unit, sign * amount);
  const date = stepped === null || more === undefined ? stepped : step(stepped, more.unit, sign * more.amount);
  if (date === null) return impossible({ kind: 'beyond-years' });
  const sharp = more?.unit ?? unit;
  const stretch = stretchAround(date, sharp === 'fortnight' ? 'week' : sharp) ?? dayStretch(date);
  const meaning = placed(stretch, { stated: [], reference: base.reference });
  return isRound(amount) ? modified(meaning, 'APPROX') : meaning;
}

/**
 * "He resigned on 24 August. The firm began in 1976. One year later he was fired": what is over does not lie behind the document, so
 * it is counted from the date that was named last.
 */
function baseOfWhatIsOver(told: Base, unit: Unit, amount: number, { document, mentioned }: References): Base {
  const reached = step(told.date, unit, amount);
  if (document === null || mentioned === null || reached === null || compareDates(reached, document) <= 0) return told;
  const last = baseTold(mentioned);
  return last !== null && compareDates(last.date, told.date) < 0 ? last : told;
}

/** "10,000 years ago" is no year: a large round number is a rough one. */
function isRound(amount: number): boolean {
  return amount >= 100 && amount % 10 === 0;
}
