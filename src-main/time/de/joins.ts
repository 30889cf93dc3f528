/** Expressions that stand side by side and are one. */
import type { Join } from '../reading/form.ts';
import { namesYear, onNamedDay } from '../reading/joining.ts';

export const joins: readonly Join[] = [
  // The night "zum 9. November" begins on the day before.
  {
    name: 'night-before',
    between: /^ (?:zum|auf) (?:den )?$/,
    join: (night, day) =>
      night.kind === 'part-of-day' && night.of === null && day.kind === 'calendar' && (day.fields.day ?? 1) > 1
        ? { ...night, of: { ...day, fields: { ...day.fields, day: (day.fields.day ?? 1) - 1 } } }
        : null,
  },
  {
    name: 'time-then-day',
    between: /^(?: (?:am |an |des |vom |de[mrs] )?|, )$/,
    join: onNamedDay,
  },
  {
    name: 'day-then-time',
    between: /^(?:,? (?:um |ab |gegen |kurz (?:vor|nach) |am |in der )?|, )$/,
    join: (day, time) => onNamedDay(time, day),
  },
  {
    name: 'years-and-months',
    between: /^ und $/,
    join: (years, months) =>
      years.kind === 'duration' && years.unit === 'year' && months.kind === 'duration' && months.unit === 'month'
        ? {
            ...months,
            amount: years.amount === null || months.amount === null ? null : years.amount * 12 + months.amount,
          }
        : null,
  },
  {
    name: 'part-then-year',
    between: /^ (?:des |der |in )?$/,
    join: (part, year) =>
      part.kind === 'calendar' && part.fields.year === undefined && part.fields.weekday === undefined && namesYear(year)
        ? { kind: 'within', fields: part.fields, year }
        : null,
  },
  {
    name: 'year-then-part',
    between: /^,? im $/,
    join: (year, part) =>
      part.kind === 'calendar' && part.fields.year === undefined && part.fields.weekday === undefined && namesYear(year)
        ? { kind: 'within', fields: part.fields, year }
        : null,
  },
];
