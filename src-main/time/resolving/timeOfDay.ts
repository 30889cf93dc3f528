/** Clock times and parts of the day. They need a day: the one they are written with, else the one that the text has reached. */
import { addDays } from '../calendar.ts';
import type { Operator } from '../operators.ts';
import type { CivilDate } from '../types.ts';

import { baseOf, isTooWide } from './base.ts';
import { placed, unplaced, type Meaning } from './meaning.ts';
import type { References } from './reference.ts';
import { clockStretch, dayStretch, partOfDayStretch, type Stretch } from './stretch.ts';

export function resolveClock({ minute, sharp, daysAway }: Operator<'clock'>, day: Meaning): Meaning {
  return onDay(day, daysAway, (date) => clockStretch(date, minute, sharp));
}

export function resolvePartOfDay({ part, daysAway }: Operator<'part-of-day'>, day: Meaning): Meaning {
  return onDay(day, daysAway, (date) => partOfDayStretch(date, part));
}

/** What is no day is not sharpened. */
function onDay(day: Meaning, daysAway = 0, sharpen: (date: CivilDate) => Stretch): Meaning {
  if (day.kind !== 'placed' || day.precision !== 'day' || day.interval.first === null) return day;
  return placed(sharpen(daysAway === 0 ? day.interval.first : addDays(day.interval.first, daysAway)), {
    stated: ['clock', ...day.stated],
    supposed: daysAway === 0 ? day.supposed : [...day.supposed, 'day'],
    reference: day.reference,
  });
}

/**
 * The day that the text has told last. Where it told only a month or a year, that names no day for a time of it; news goes
 * back to its own day with the next sentence.
 */
export function impliedDay(references: References): Meaning {
  const told = baseOf('narrative', references);
  const isDay = told !== null && !isTooWide('day', told.precision);
  const isHere = references.narrative?.sentence === references.sentence;
  const base = isDay || isHere || references.genre === 'narrative' ? told : baseOf('document', references);
  return base === null || isTooWide('day', base.precision)
    ? unplaced('TIME', 'XXXX-XX-XX')
    : placed(dayStretch(base.date), { stated: [], supposed: ['day'], reference: base.reference });
}
