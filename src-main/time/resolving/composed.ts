/** Meanings that are made from another's stretch: a part of it, what lies before or behind it, the week around it. */
import { addDays } from '../calendar.ts';
import type { Operator } from '../operators.ts';
import type { CivilInterval, TimexModifier } from '../types.ts';

import { resolveFields } from './fields.ts';
import { nthWeekday } from './holidays.ts';
import { modified, placed, type Meaning, type Placed } from './meaning.ts';
import type { References } from './reference.ts';
import { dayStretch, narrow, shareOf, stretchAround, type Stretch } from './stretch.ts';

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
