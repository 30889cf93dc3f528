import type { MillisecondSpan } from '../../src-main/time/calendar.ts';
import type { Precision, TimexModifier } from '../../src-main/time/types.ts';

/** Where an event lies on the axis, in civil milliseconds; always finite and at least a minute wide. */
export interface DrawnSpan {
  readonly from: number;
  readonly to: number;
  /** The end is not sharp: the text says about, early, before, or leaves it open. */
  readonly softStart: boolean;
  readonly softEnd: boolean;
}

const minute = 60_000;
const day = 86_400_000;
const year = 365.25 * day;

/** How far an open end is drawn before it has faded out: one unit of what the text states. */
const unitWidths: Readonly<Record<Precision, number>> = {
  millennium: 1000 * year,
  century: 100 * year,
  decade: 10 * year,
  year,
  half: year / 2,
  season: year / 4,
  quarter: year / 4,
  month: 30 * day,
  week: 7 * day,
  weekend: 2 * day,
  day,
  'part-of-day': 6 * 60 * minute,
  hour: 60 * minute,
  minute,
  second: minute,
};

const softBy: Readonly<Partial<Record<TimexModifier, { readonly start: boolean; readonly end: boolean }>>> = {
  START: { start: false, end: true },
  MID: { start: true, end: true },
  END: { start: true, end: false },
  APPROX: { start: true, end: true },
};

/** The span of a date on the axis, or `null` where it has no place there. */
export function drawnSpan(
  span: MillisecondSpan | null,
  precision: Precision | null,
  modifier: TimexModifier | null,
): DrawnSpan | null {
  if (span === null) return null;
  const fade = unitWidths[precision ?? 'day'];
  const from = span.from ?? (span.to === null ? null : span.to - fade);
  const to = span.to ?? (span.from === null ? null : span.from + fade);
  if (from === null || to === null) return null;
  const soft = modifier === null ? undefined : softBy[modifier];
  return {
    from,
    to: Math.max(to, from + minute),
    softStart: span.from === null || soft?.start === true,
    softEnd: span.to === null || soft?.end === true,
  };
}
