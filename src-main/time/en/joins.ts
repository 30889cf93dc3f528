/** Expressions that stand side by side and are one. */
import type { Join } from '../reading/form.ts';
import { namesYear, onNamedDay } from '../reading/joining.ts';

export const joins: readonly Join[] = [
  { name: 'time-then-day', between: /^(?:,? (?:on |of )?(?:the )?|, )$/, join: onNamedDay },
  {
    name: 'day-then-time',
    between: /^(?:,? (?:at |in the |around |about |before |after )?|, )$/,
    join: (day, time) => onNamedDay(time, day),
  },
  {
    name: 'part-then-year',
    between: /^,? (?:of )?$/,
    join: (part, year) =>
      part.kind === 'calendar' && part.fields.year === undefined && part.fields.weekday === undefined && namesYear(year)
        ? { kind: 'within', fields: part.fields, year }
        : null,
  },
  {
    name: 'year-then-part',
    between: /^['’]s (?:fiscal )?$/,
    join: (year, part) =>
      part.kind === 'calendar' && part.fields.year === undefined && namesYear(year)
        ? { kind: 'within', fields: part.fields, year }
        : null,
  },
];
