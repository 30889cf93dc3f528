/** What the joins of several languages have in common: a time on a day, a part of a year. */
import type { TimeOperator } from '../operators.ts';

/** Operators that can name one day. */
function namesDay(operator: TimeOperator): boolean {
  if (operator.kind === 'numeric') return true;
  if (operator.kind === 'calendar') return operator.fields.day !== undefined || operator.fields.weekday !== undefined;
  return (operator.kind === 'shift' || operator.kind === 'unit') && operator.unit === 'day';
}

/** "10 p.m." and "Wednesday": the time on that day; `null` where one of them is not that. */
export function onNamedDay(time: TimeOperator, day: TimeOperator): TimeOperator | null {
  if (!namesDay(day)) return null;
  return (time.kind === 'clock' || time.kind === 'part-of-day') && time.of === null ? { ...time, of: day } : null;
}

/** "Last year", "this year". */
export function namesYear(operator: TimeOperator): boolean {
  return operator.kind === 'unit' && operator.unit === 'year';
}
