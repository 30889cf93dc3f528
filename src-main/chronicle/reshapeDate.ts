/** What a person makes of a date by choosing: wider, "about", "before", from here to there. Never sharper than it was. */
import { addDays, civilDate, compareDates } from '../time/calendar.ts';
import type { EventDate } from '../time/eventDate.ts';
import { seasonStretch, stretchAround } from '../time/resolving/stretch.ts';
import { precisions, type CivilDate, type Precision, type TimexModifier } from '../time/types.ts';

/** What can be said of a date that is named; `null`: exactly that. */
export const relations = [null, 'APPROX', 'BEFORE', 'ON_OR_BEFORE', 'ON_OR_AFTER', 'AFTER'] as const;
export type Relation = (typeof relations)[number];

/** The precisions that a person widens a date to, sharpest first. */
const ladder: readonly Precision[] = ['day', 'month', 'year', 'decade', 'century'];

/** What a person chose besides typing; what is absent is as it was typed. */
export interface DateChoices {
  readonly relation?: Relation;
  readonly precision?: Precision;
}

/** The precisions that a date can have without being sharper than it is: its own, and wider ones. */
export function precisionsFor({ precision }: EventDate): readonly Precision[] {
  return [precision, ...ladder.filter((wider) => isWider(wider, precision))];
}

/** Whether a person can say "before" or "about" of it: a part of a day has one day and is told exactly. */
export function canBeRelated({ interval }: EventDate): boolean {
  return interval.clock === null;
}

/** The date with what was chosen. A precision that would make it sharper is passed over. */
export function reshape(date: EventDate, { relation, precision }: DateChoices): EventDate {
  const isWidened = precision !== undefined && ladder.includes(precision) && isWider(precision, date.precision);
  if (!isWidened && (relation === undefined || relation === date.modifier)) return date;
  const named = namedDate(date);
  const wide = isWidened ? widen(named, precision) : named;
  return related(wide, relation === undefined ? keptRelation(date.modifier) : relation);
}

/** Early 1942 becomes the 1940s: a part of the year is no part of the decade. */
function keptRelation(modifier: TimexModifier | null): Relation {
  return relations.find((relation) => relation === modifier) ?? null;
}

/** The whole stretch that a date names, without what its modifier makes of it: 1700 of "before 1700", 1942 of "early 1942". */
export function namedDate(date: EventDate): EventDate {
  const { interval, precision, modifier } = date;
  const { first, last } = interval;
  if (modifier === null || modifier === 'APPROX') return { ...date, modifier: null };
  const named = modifier === 'BEFORE' ? 1 : modifier === 'AFTER' ? -1 : 0;
  const end = first ?? last;
  if (first !== null && last !== null) return widen({ ...date, modifier: null }, precision);
  if (end === null) return { ...date, modifier: null };
  const day = addDays(end, named);
  return { interval: { ...around(day, precision), clock: null }, precision, modifier: null };
}

/** From one date to another, in the wider of both precisions; `null` where the second ends before the first. */
export function spanOf(from: EventDate, until: EventDate): EventDate | null {
  const [begin, end] = [namedDate(from), namedDate(until)];
  const { first } = begin.interval;
  const { last } = end.interval;
  if (first === null || last === null || compareDates(first, last) > 0) return null;
  const precision = isWider(begin.precision, end.precision) ? begin.precision : end.precision;
  const modifier = from.modifier === 'APPROX' || until.modifier === 'APPROX' ? 'APPROX' : null;
  const [starts, stops] = [begin.interval.clock, end.interval.clock];
  if (starts === null && stops === null) return { interval: { first, last, clock: null }, precision, modifier };
  if (starts !== null && stops !== null && compareDates(first, last) === 0) {
    const clock = { from: starts.from, until: stops.until };
    return clock.from < clock.until ? { interval: { first, last, clock }, precision, modifier: null } : null;
  }
  const days = isWider(precision, 'day') ? precision : 'day';
  return { interval: { first, last, clock: null }, precision: days, modifier };
}

/** The ends of a date that goes on for longer than one stretch of its precision, or `null`: 3–5 May is the 3rd and the 5th. */
export function endsOf({ interval, precision, modifier }: EventDate): readonly [EventDate, EventDate] | null {
  const { first, last, clock } = interval;
  if (first === null || last === null || clock !== null || (modifier !== null && modifier !== 'APPROX')) return null;
  const begin = around(first, precision);
  if (compareDates(begin.last, last) >= 0) return null;
  const end = around(last, precision);
  const isWhole = compareDates(begin.first, first) === 0 && compareDates(end.last, last) === 0;
  if (!isWhole) return null;
  return [
    { interval: { ...begin, clock: null }, precision, modifier },
    { interval: { ...end, clock: null }, precision, modifier: null },
  ];
}

function related(named: EventDate, modifier: Relation): EventDate {
  const { first, last, clock } = named.interval;
  if (modifier === null || modifier === 'APPROX' || clock !== null || first === null || last === null) {
    return { ...named, modifier: clock === null ? modifier : null };
  }
  const ends = {
    BEFORE: { first: null, last: addDays(first, -1) },
    ON_OR_BEFORE: { first: null, last },
    ON_OR_AFTER: { first, last: null },
    AFTER: { first: addDays(last, 1), last: null },
  }[modifier];
  // What lies before the first year that is known, or after the last, is not told.
  if (!isKnown(ends.first) || !isKnown(ends.last)) return named;
  return { ...named, interval: { ...ends, clock: null }, modifier };
}

function isKnown(day: CivilDate | null): boolean {
  return day === null || civilDate(day.year, day.month, day.day) !== null;
}

function widen({ interval, modifier }: EventDate, precision: Precision): EventDate {
  const { first, last } = interval;
  return {
    interval: {
      first: first === null ? null : around(first, precision).first,
      last: last === null ? null : around(last, precision).last,
      clock: null,
    },
    precision,
    modifier,
  };
}

/** The stretch of a precision in which a day lies. */
function around(day: CivilDate, precision: Precision): { readonly first: CivilDate; readonly last: CivilDate } {
  if (precision === 'season') return seasonAround(day);
  const unit = precision === 'part-of-day' ? 'day' : precision;
  const { first, last } = stretchAround(day, unit)?.interval ?? { first: day, last: day };
  return { first, last };
}

function seasonAround({ year, month }: CivilDate): { readonly first: CivilDate; readonly last: CivilDate } {
  const season = (['WI', 'SP', 'SU', 'FA'] as const)[Math.floor((month % 12) / 3)] ?? 'WI';
  return seasonStretch(month < 3 ? year - 1 : year, season).interval;
}

function isWider(left: Precision, right: Precision): boolean {
  return precisions.indexOf(left) < precisions.indexOf(right);
}
