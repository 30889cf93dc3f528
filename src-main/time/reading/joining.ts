/** What the joins of several languages have in common: a time on a day, a part of a year. */
import type { Operator, TimeOperator } from '../operators.ts';

/** Operators that can name one day. */
function namesDay(operator: TimeOperator): boolean {
  if (operator.kind === 'numeric') return true;
  if (operator.kind === 'calendar') return operator.fields.day !== undefined || operator.fields.weekday !== undefined;
  return (operator.kind === 'shift' || operator.kind === 'unit') && operator.unit === 'day';
}

/** "10 p.m." and "Wednesday": the time on that day; `null` where one of them is not that. */
export function onNamedDay(time: TimeOperator, day: TimeOperator): TimeOperator | null {
  if (time.kind === 'clock' && day.kind === 'part-of-day' && day.of !== null) return inPartOfDay(time, day);
  if (!namesDay(day)) return null;
  return (time.kind === 'clock' || time.kind === 'part-of-day') && time.of === null ? { ...time, of: day } : null;
}

/** "8 o'clock" and "tonight", "3:20" and "this afternoon": the part of the day tells which half of it is meant. */
export function inPartOfDay(time: Operator<'clock'>, { part, of }: Operator<'part-of-day'>): TimeOperator | null {
  if (time.of !== null && of !== null) return null;
  const isLater = part === 'AF' || part === 'EV' || (part === 'NI' && time.minute >= 5 * 60);
  const turned = isLater && time.half !== 'told' && time.minute < 720 ? time.minute + 720 : time.minute;
  return { ...time, minute: turned, half: 'told', of: time.of ?? of };
}

/** "Last year", "this year". */
export function namesYear(operator: TimeOperator): boolean {
  return operator.kind === 'unit' && operator.unit === 'year';
}
