import { addDays, compareDates } from '../calendar.ts';
import type { TimeOperator } from '../operators.ts';

import { placed, type Meaning, type Placed } from './meaning.ts';
import type { References } from './reference.ts';
import { resolve } from './resolve.ts';
import { dayStretch } from './stretch.ts';

/**
 * The end of a range does not lie before its beginning: "Monday to Friday" ends in that week, "from October to March" in the
 * next year. What the words state is never changed.
 */
export function endOfRange(beginning: Placed, end: Placed, operator: TimeOperator, references: References): Meaning {
  const from = beginning.interval.first;
  const to = end.interval.last;
  if (from === null || to === null || compareDates(to, from) >= 0 || operator.kind !== 'calendar') return end;
  if (end.supposed.includes('week')) return placed(dayStretch(addDays(to, 7)), end);
  if (!end.supposed.includes('year')) return end;
  const inYear = (year: number) => resolve({ ...operator, fields: { ...operator.fields, year } }, references);
  const same = inYear(from.year);
  const sameEnd = same.kind === 'placed' ? same.interval.last : null;
  const isLater = sameEnd !== null && compareDates(sameEnd, from) >= 0;
  const later = isLater ? same : inYear(from.year + 1);
  return later.kind !== 'placed'
    ? later
    : { ...later, stated: end.stated, supposed: end.supposed, reference: end.reference };
}
