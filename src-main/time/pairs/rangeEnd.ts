import { addDays, compareDates } from '../calendar.ts';
import type { TimeOperator } from '../operators.ts';
import type { Meaning, Placed } from '../resolving/meaning.ts';
import type { References } from '../resolving/reference.ts';
import { resolve } from '../resolving/resolve.ts';
import { dayStretch } from '../resolving/stretch.ts';
import { placed } from '../resolving/meaning.ts';

import { dateIn, inDate, isTimeOfDay } from './given.ts';

/**
 * The end of a range does not lie before its beginning: "Monday morning to Friday evening" ends in that week, "from October to
 * March" in the next year, "from 11 p.m. to 2 a.m." on the next day. What the words state is never changed, only what was
 * supposed.
 */
export function endOfRange(beginning: Placed, end: Placed, operator: TimeOperator, references: References): Meaning {
  if (!endsBefore(end, beginning)) return end;
  const moved = movedOn(beginning, end, operator, references);
  return moved?.kind === 'placed'
    ? { ...moved, stated: end.stated, supposed: end.supposed, reference: end.reference }
    : (moved ?? end);
}

function endsBefore(end: Placed, beginning: Placed): boolean {
  const from = beginning.interval.first;
  const to = end.interval.last;
  if (from === null || to === null) return false;
  const days = compareDates(to, from);
  const [begins, ends] = [beginning.interval.clock, end.interval.clock];
  return days < 0 || (days === 0 && begins !== null && ends !== null && ends.until <= begins.from);
}

/** The next of its kind, by the widest field that was supposed; `null` where none was. */
function movedOn(beginning: Placed, end: Placed, operator: TimeOperator, references: References): Meaning | null {
  const { supposed, interval } = end;
  const date = dateIn(operator);
  const year = beginning.interval.first?.year;
  if (supposed.includes('week') && date !== null) return daysLater(7, end, operator, references);
  if (supposed.includes('year') && date !== null && year !== undefined) {
    const inYear = (candidate: number) => resolve(inDate(operator, { year: candidate }), references);
    const same = inYear(year);
    return same.kind === 'placed' && !endsBefore(same, beginning) ? same : inYear(year + 1);
  }
  const isImplied = isTimeOfDay(operator) && operator.of === null && interval.first !== null;
  return isImplied ? daysLater(1, end, operator, references) : null;
}

function daysLater(days: number, end: Placed, operator: TimeOperator, references: References): Meaning | null {
  if (isTimeOfDay(operator)) return resolve({ ...operator, daysAway: days }, references);
  const { last } = end.interval;
  return last === null ? null : placed(dayStretch(addDays(last, days)), end);
}
