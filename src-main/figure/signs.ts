/**
 * What the look of a mark says. Area: how sure the text is that it happened. Outline: where its date comes from.
 * Ends: how sharp the date is.
 */
import type { Basis, Certainty } from '../events/types.ts';
import type { TimexModifier } from '../time/types.ts';

/** `firm`: the calendar's own edge; `soft`: about there; `open`: fades out beyond; `cut`: goes on outside the window. */
export type End = 'firm' | 'soft' | 'open' | 'cut';
/** What of the mark the lane's colour fills: all of it, all of it faintly, its lower half, nothing. */
export type Body = 'full' | 'half' | 'lower' | 'hollow';
export type Outline = 'none' | 'solid' | 'dashed';

export interface Sign {
  readonly body: Body;
  readonly outline: Outline;
  /** The mark is crossed by a line. */
  readonly crossed: boolean;
}

export interface Ends {
  readonly start: End;
  readonly end: End;
}

const bodies: Readonly<Record<Certainty, Body>> = {
  asserted: 'full',
  reported: 'lower',
  planned: 'hollow',
  possible: 'hollow',
  denied: 'hollow',
};

const firm: Ends = { start: 'firm', end: 'firm' };
const soft: Ends = { start: 'soft', end: 'soft' };

const endsOfModifiers: Readonly<Record<TimexModifier, Ends>> = {
  START: { start: 'firm', end: 'soft' },
  MID: soft,
  END: { start: 'soft', end: 'firm' },
  APPROX: soft,
  BEFORE: { start: 'open', end: 'firm' },
  AFTER: { start: 'firm', end: 'open' },
  ON_OR_BEFORE: { start: 'open', end: 'firm' },
  ON_OR_AFTER: { start: 'firm', end: 'open' },
  // These speak of lengths and leave the place on the calendar as it is.
  LESS_THAN: firm,
  MORE_THAN: firm,
  EQUAL_OR_LESS: firm,
  EQUAL_OR_MORE: firm,
};

/** How much of the colour shows: a share of 1. */
export const bodyOpacity: Readonly<Record<Body, number>> = { full: 1, half: 0.4, lower: 1, hollow: 0 };

export function signOf({ basis, certainty }: { readonly basis: Basis; readonly certainty: Certainty }): Sign {
  const body = bodies[certainty];
  const inherited = basis === 'inherited' || basis === 'document';
  return {
    // Dashes around a full area could not be seen.
    body: inherited && body === 'full' ? 'half' : body,
    outline: inherited ? 'dashed' : body === 'full' ? 'none' : 'solid',
    crossed: certainty === 'denied',
  };
}

export function endsOf(modifier: TimexModifier | null): Ends {
  return modifier === null ? firm : endsOfModifiers[modifier];
}
