import type { Operator, TimeOperator } from '../operators.ts';
import { timexDuration } from '../timex.ts';

import {
  resolveAround,
  resolveDayOfMonth,
  resolveEdge,
  resolveModified,
  resolveNth,
  resolvePart,
  resolveWeekdayBeside,
  resolveWeekdayOfWeek,
  resolveWithin,
} from './composed.ts';
import { resolveShift, resolveUnit } from './counted.ts';
import { resolveFields } from './fields.ts';
import { resolveFollowing } from './following.ts';
import { resolveHoliday } from './holidays.ts';
import { unplaced, type Meaning } from './meaning.ts';
import { resolveNumeric } from './numeric.ts';
import { resolveShortYear } from './shortYear.ts';
import type { References } from './reference.ts';
import { resolvePeriod } from './reported.ts';
import { impliedDay, resolveClock, resolvePartOfDay } from './timeOfDay.ts';

/** Applies an operator to its references. What has no place on the calendar keeps its value and no interval. */
export function resolve(operator: TimeOperator, references: References): Meaning {
  const inner = (of: TimeOperator): Meaning => resolve(of, references);
  switch (operator.kind) {
    case 'calendar':
      return resolveCalendar(operator, references);
    case 'numeric':
      return resolveNumeric(operator, references);
    case 'unit':
      return resolveUnit(operator, references);
    case 'shift':
      return resolveShift(operator, operator.from === undefined ? null : inner(operator.from), references);
    case 'part':
      return resolvePart(operator, inner(operator.of));
    case 'modified':
      return resolveModified(operator, inner(operator.of));
    case 'clock':
      return resolveClock(operator, operator.of === null ? impliedDay(references) : inner(operator.of));
    case 'part-of-day':
      return resolvePartOfDay(operator, operator.of === null ? impliedDay(references) : inner(operator.of));
    case 'duration':
      if (operator.ahead === true && references.tense === 'future' && references.document !== null)
        return resolveShift(shiftAhead(operator), null, references);
      return { ...unplaced('DURATION', timexDuration(operator.amount, operator.unit)), modifier: operator.modifier };
    case 'around':
      return resolveAround(operator, inner(operator.of));
    case 'nth':
      return resolveNth(operator, inner(operator.of));
    case 'short-year':
      return resolveShortYear(operator, references);
    case 'day-of-month':
      return resolveDayOfMonth(operator, inner(operator.month));
    case 'weekday-of-week':
      return resolveWeekdayOfWeek(operator, inner(operator.week));
    case 'weekday-beside':
      return resolveWeekdayBeside(operator, inner(operator.of));
    case 'edge':
      return resolveEdge(operator, inner(operator.of));
    case 'following':
      return resolveFollowing(operator.fields, references);
    case 'within':
      return resolveWithin(operator, inner(operator.year), references);
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

/** "The panel will report in three months". */
function shiftAhead({ amount, unit }: Operator<'duration'>): Operator<'shift'> {
  return { kind: 'shift', amount, unit, anchor: 'document', backwards: false };
}

/** "The next spring" of a history that has no date of its own follows what it told. */
function resolveCalendar(
  { fields, direction }: Extract<TimeOperator, { readonly kind: 'calendar' }>,
  references: References,
): Meaning {
  const isPart = fields.year === undefined && (fields.season ?? fields.month ?? fields.weekday) !== undefined;
  const follows = direction === 'next' && isPart && references.document === null && references.narrative !== null;
  return follows && fields.day === undefined
    ? resolveFollowing(fields, references)
    : resolveFields(fields, direction, references);
}
