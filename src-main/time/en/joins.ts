/** Expressions that stand side by side and are one. */
import type { TimeOperator } from '../operators.ts';
import type { Join } from '../reading/form.ts';

/** Operators that can name one day. */
function namesDay(operator: TimeOperator): boolean {
  if (operator.kind === 'calendar') return operator.fields.day !== undefined || operator.fields.weekday !== undefined;
  return (operator.kind === 'shift' || operator.kind === 'unit') && operator.unit === 'day';
}

function onDay(time: TimeOperator, day: TimeOperator): TimeOperator | null {
  if (!namesDay(day)) return null;
  return (time.kind === 'clock' || time.kind === 'part-of-day') && time.of === null ? { ...time, of: day } : null;
}

function isYear(operator: TimeOperator): boolean {
  return operator.kind === 'unit' && operator.unit === 'year';
}

export const joins: readonly Join[] = [
  { name: 'time-then-day', between: /^(?:,? (?:on |of )?(?:the )?|, )$/, join: onDay },
  {
    name: 'day-then-time',
    between: /^(?:,? (?:at |in the |around |about |before |after )?|, )$/,
    join: (day, time) => onDay(time, day),
  },
  {
    name: 'part-then-year',
    between: /^,? (?:of )?$/,
    join: (part, year) =>
      part.kind === 'calendar' && part.fields.year === undefined && part.fields.weekday === undefined && isYear(year)
        ? { kind: 'within', fields: part.fields, year }
        : null,
  },
  {
    name: 'year-then-part',
    between: /^['’]s (?:fiscal )?$/,
    join: (year, part) =>
      part.kind === 'calendar' && part.fields.year === undefined && isYear(year)
        ? { kind: 'within', fields: part.fields, year }
        : null,
  },
];
