import type { SameHappening } from '../../src-main/events/sameHappening.ts';
import type { MillisecondSpan } from '../../src-main/time/calendar.ts';

/** How two dates agree, or `null` where one is missing. */
export function agreementOf(
  left: MillisecondSpan | null,
  right: MillisecondSpan | null,
): SameHappening['dates'] | null {
  if (left === null || right === null) return null;
  const [from, to] = [left, right].map((span) => [span.from ?? -Infinity, span.to ?? Infinity] as const);
  if (from === undefined || to === undefined) return null;
  if (from[0] === to[0] && from[1] === to[1]) return 'same';
  return from[0] < to[1] && to[0] < from[1] ? 'nested' : 'conflict';
}
