import { impossible, type CalendarFields, type Impossible, type Operator } from '../operators.ts';
import type { CivilDate } from '../types.ts';

import { resolveFields } from './fields.ts';
import type { Meaning } from './meaning.ts';
import type { References } from './reference.ts';

/** A number above 12 is the day; where both could be, the order of the document decides, and is told as supposed. */
export function resolveNumeric({ first, second, year, usual }: Operator<'numeric'>, references: References): Meaning {
  if (first > 12 && second > 12) return impossible({ kind: 'neither-is-month', first, second });
  const isOpen = first <= 12 && second <= 12 && first !== second;
  const dayMonthOrder = references.dayMonthOrder ?? usual ?? null;
  if (isOpen && dayMonthOrder === null) return openOrder(first, second, year, references);
  const dayFirst = isOpen ? dayMonthOrder === 'day-month' : first > 12;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const meaning = resolveFields({ ...year, month, day }, 'open', references);
  if (meaning.kind !== 'placed' || !isOpen) return meaning;
  return { ...meaning, supposed: [...meaning.supposed, 'day-month-order'] };
}

/** "03/04/2016" where nothing tells the order: unread, with both days that it can be. */
function openOrder(first: number, second: number, year: CalendarFields, references: References): Impossible {
  const dayOf = (fields: CalendarFields): CivilDate | null => {
    const meaning = resolveFields(fields, 'open', references);
    return meaning.kind === 'placed' ? meaning.interval.first : null;
  };
  const dayMonth = dayOf({ ...year, day: first, month: second });
  const monthDay = dayOf({ ...year, day: second, month: first });
  return {
    ...impossible({ kind: 'open-order' }),
    ...(dayMonth !== null && monthDay !== null && { orders: { 'day-month': dayMonth, 'month-day': monthDay } }),
  };
}
