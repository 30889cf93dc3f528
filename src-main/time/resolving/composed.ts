/** Meanings that are made from another's stretch: a part of it, what lies before or behind it, the week around it. */
import { addDays, civilDate, compareDates, daysSinceWeekday } from '../calendar.ts';
import { impossible, type Operator, type Unit } from '../operators.ts';
import { precisions, type CivilInterval, type Precision, type TimexModifier } from '../types.ts';

import { resolveFields } from './fields.ts';
import { nthWeekday } from './holidays.ts';
import { modified, placed, type Meaning, type Placed } from './meaning.ts';
import type { References } from './reference.ts';
import { dayStretch, narrow, shareOf, step, stretchAround, type Stretch } from './stretch.ts';

/** "The end of August". */
export function resolvePart({ part, share }: Operator<'part'>, whole: Meaning): Meaning {
  return onStretch(whole, (meaning, stretch) =>
    modified(meaning, part, (share === undefined ? null : shareOf(stretch, share)) ?? narrow(stretch, part).interval),
  );
}

/** "About 1914", "before March". */
export function resolveModified({ modifier }: Operator<'modified'>, named: Meaning): Meaning {
  return onStretch(named, (meaning, { interval }) => modified(meaning, modifier, opened(interval, modifier)));
}

/** "Before March" ends where March begins and has no beginning; "by" and "since" take the named stretch in. */
function opened({ first, last, clock }: Stretch['interval'], modifier: TimexModifier): CivilInterval {
  switch (modifier) {
    case 'BEFORE':
      // "Before 11 a.m. on Monday" is on Monday.
      if (clock !== null) return { first, last, clock: null };
      return { first: null, last: addDays(first, -1), clock: null };
    case 'ON_OR_BEFORE':
      return { first: null, last, clock: null };
    case 'AFTER':
      if (clock !== null) return { first, last, clock: null };
      return { first: addDays(last, 1), last: null, clock: null };
    case 'ON_OR_AFTER':
      return { first, last: null, clock: null };
    default:
      return { first, last, clock };
  }
}

/** "The week of March 6". */
export function resolveAround({ unit }: Operator<'around'>, day: Meaning): Meaning {
  return onStretch(day, (meaning, { interval }) => {
    const stretch = stretchAround(interval.first, unit);
    return stretch === null ? meaning : placed(stretch, meaning);
  });
}

/** "The second Sunday of May", "the last week of May". */
export function resolveNth({ nth, weekday }: Operator<'nth'>, month: Meaning): Meaning {
  return onStretch(month, (meaning, { interval }) => {
    const { first, last } = interval;
    if (weekday !== null) {
      const day = nthWeekday(first.year, first.month, weekday, nth);
      return day.month === first.month ? placed(dayStretch(day), meaning) : meaning;
    }
    const begins = nth < 0 ? addDays(last, -6) : addDays(first, (nth - 1) * 7);
    const ends = nth < 0 ? last : addDays(begins, 6);
    const week = { first: begins, last: ends, clock: null };
    return placed({ value: meaning.value, precision: 'week', interval: week }, meaning);
  });
}

/** "The 3rd of last month". */
export function resolveDayOfMonth({ day }: Operator<'day-of-month'>, month: Meaning): Meaning {
  return onStretch(month, ({ reference }, { interval: { first } }) => {
    const date = civilDate(first.year, first.month, day);
    if (date === null) return impossible({ kind: 'no-such-day', day });
    return placed(dayStretch(date), { stated: ['day'], supposed: ['year', 'month'], reference });
  });
}

/** "Tuesday of last week". */
export function resolveWeekdayOfWeek({ weekday }: Operator<'weekday-of-week'>, week: Meaning): Meaning {
  return onStretch(week, ({ reference }, { interval: { first } }) =>
    placed(dayStretch(addDays(first, weekday - 1)), { stated: ['weekday'], supposed: ['week'], reference }),
  );
}

/** "The second Sunday after Easter 1903". */
export function resolveWeekdayBeside(
  { weekday, nth, backwards }: Operator<'weekday-beside'>,
  beside: Meaning,
): Meaning {
  return onStretch(beside, (meaning, { interval: { first, last } }) => {
    const before = addDays(first, -1);
    const nearest = backwards
      ? addDays(before, -daysSinceWeekday(before, weekday))
      : addDays(last, 7 - daysSinceWeekday(last, weekday));
    return placed(dayStretch(addDays(nearest, (backwards ? -7 : 7) * (nth - 1))), meaning);
  });
}

/** "The first six months of 2014", "the last day of April". */
export function resolveEdge({ side, amount, unit }: Operator<'edge'>, whole: Meaning): Meaning {
  return onStretch(whole, (meaning, { interval: { first, last } }) => {
    const behind = addDays(last, 1);
    const begins = side === 'first' ? first : step(behind, unit, -amount);
    const ends = side === 'first' ? step(first, unit, amount) : behind;
    if (begins === null || ends === null || compareDates(ends, behind) > 0 || compareDates(begins, first) < 0)
      return meaning;
    const stretch = { first: begins, last: addDays(ends, -1), clock: null };
    if (amount === 1) return placed(stretchAround(begins, unit) ?? dayStretch(begins), meaning);
    return { ...placed({ value: meaning.value, precision: precisionOf(unit), interval: stretch }, meaning) };
  });
}

function precisionOf(unit: Unit): Precision {
  return precisions.find((precision) => precision === unit) ?? 'day';
}

/** "June last year": the year first, then its part. */
export function resolveWithin({ fields }: Operator<'within'>, year: Meaning, references: References): Meaning {
  const first = year.kind === 'placed' ? year.interval.first : null;
  if (year.kind !== 'placed' || first === null) return year;
  const inner = resolveFields({ ...fields, year: first.year }, 'open', references);
  if (inner.kind !== 'placed') return inner;
  return { ...inner, stated: inner.stated.filter((field) => field !== 'year'), reference: year.reference };
}

/** Changes what has a place with two ends; what has none stays as it is. */
function onStretch(meaning: Meaning, change: (meaning: Placed, stretch: Stretch) => Meaning): Meaning {
  if (meaning.kind !== 'placed') return meaning;
  const { value, precision } = meaning;
  const { first, last, clock } = meaning.interval;
  return first === null || last === null
    ? meaning
    : change(meaning, { value, precision, interval: { first, last, clock } });
}
