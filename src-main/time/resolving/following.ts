import { addDays, compareDates, daysSinceWeekday } from '../calendar.ts';
import type { CalendarFields } from '../operators.ts';
import type { CivilDate, Reference } from '../types.ts';

import { resolveFields } from './fields.ts';
import { placed, type Meaning } from './meaning.ts';
import { documentReference, toldReference, type References } from './reference.ts';
import { dayStretch } from './stretch.ts';

/**
 * "The following spring", "the following Monday": the first that begins after the date that the text gave last, or after the
 * document's date where it gave none.
 */
export function resolveFollowing(fields: CalendarFields, references: References): Meaning {
  const base = lastTold(references);
  if (base === null) return resolveFields(fields, 'next', references);
  const { date, reference } = base;
  if (fields.weekday !== undefined) {
    const next = addDays(date, 7 - daysSinceWeekday(date, fields.weekday));
    return placed(dayStretch(next), { stated: ['weekday'], supposed: ['week'], reference });
  }
  const inYear = (year: number) => resolveFields({ ...fields, year }, 'open', references);
  const same = inYear(date.year);
  const next = inYear(date.year + 1);
  if (same.kind !== 'placed' || next.kind !== 'placed') return same;
  const { first } = same.interval;
  const meaning = first !== null && compareDates(first, date) > 0 ? same : next;
  return { ...meaning, stated: meaning.stated.filter((field) => field !== 'year'), supposed: ['year'], reference };
}

/** The last day of the date that the text gave last. */
function lastTold({
  narrative,
  document,
}: References): { readonly date: CivilDate; readonly reference: Reference } | null {
  const told = narrative?.interval.last ?? narrative?.interval.first ?? null;
  if (told !== null && narrative !== null) return { date: told, reference: toldReference(narrative) };
  return document === null ? null : { date: document, reference: documentReference(document) };
}
