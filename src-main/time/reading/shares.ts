import type { TimeOperator } from '../operators.ts';

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
