import type { TimeOperator, Unit } from '../operators.ts';

/**
 * "The second half", "the last quarter": one of `count` equal parts.
 *
 * @param nth which of them, from 1; `null` is the last
 */
export function shareOfStretch(nth: number | null, count: number, of: TimeOperator): TimeOperator | null {
  const number = nth ?? count;
  if (number > count) return null;
  const part = number === 1 ? 'START' : number === count ? 'END' : 'MID';
  return { kind: 'part', part, share: { nth: number, of: count }, of };
}

const unitsOf: Readonly<Record<'month' | 'year', ReadonlySet<Unit>>> = {
  month: new Set(['day', 'week', 'weekend']),
  year: new Set(['day', 'week', 'weekend', 'fortnight', 'month', 'quarter', 'season', 'half']),
};

/** Whether a unit is a part of a month or a year: "the last day of May", but not "last year in May". */
export function isPartOf(unit: Unit, whole: 'month' | 'year'): boolean {
  return unitsOf[whole].has(unit);
}
