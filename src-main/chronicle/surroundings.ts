import type { TextSpan } from '../events/types.ts';

import { commonAtEnd, commonAtStart, inkOf } from './ink.ts';

/** A sentence with what stood around it; of both the ink counts. */
export interface Quotation {
  readonly quote: string;
  readonly ink: string;
  /** Where it began in its own text. */
  readonly start: number;
  readonly inkBefore: string;
  readonly inkAfter: string;
  /** How much of that stands in the same line, which is moved together with it. */
  readonly ownBefore: number;
  readonly ownAfter: number;
}

/** How much of what stood on each side of a quotation still stands there, outwards from it: from 0 to 1. */
export interface Agreement {
  readonly before: number;
  readonly after: number;
  /** Of both sides together, in its own line. */
  readonly beside: number;
}

/** Where the text begins or ends nothing stands, and only nothing agrees with that. */
export function agreementAt(quotation: Quotation, text: string, { start, end }: TextSpan): Agreement {
  const { inkBefore, inkAfter, ownBefore, ownAfter } = quotation;
  const before = inkBeside(text, start, inkBefore.length, -1);
  const after = inkBeside(text, end, inkAfter.length, 1);
  const same = { before: commonAtEnd(inkBefore, before), after: commonAtStart(inkAfter, after) };
  const own = Math.min(same.before, ownBefore) + Math.min(same.after, ownAfter);
  return {
    before: inkBefore === '' ? Number(before === '') : same.before / inkBefore.length,
    after: inkAfter === '' ? Number(after === '') : same.after / inkAfter.length,
    beside: own / Math.max(1, ownBefore + ownAfter),
  };
}

/** At least so much ink before an offset or behind it, through as much white space as there may be. */
function inkBeside(text: string, offset: number, length: number, direction: 1 | -1): string {
  let reach = 2 * length + 1;
  for (;;) {
    const end = offset + direction * reach;
    const ink = inkOf(text.slice(Math.max(0, Math.min(offset, end)), Math.max(offset, end)));
    if (ink.length >= length || end <= 0 || end >= text.length) return ink;
    reach *= 2;
  }
}
