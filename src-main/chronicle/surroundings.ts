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
}

/** How much of what stood on each side of a quotation still stands there, outwards from it: from 0 to 1. */
export interface Agreement {
  readonly before: number;
  readonly after: number;
}

/** Where the text begins or ends nothing stands, and only nothing agrees with that. */
export function agreementAt({ inkBefore, inkAfter }: Quotation, text: string, { start, end }: TextSpan): Agreement {
  const before = inkBeside(text, start, inkBefore.length, -1);
  const after = inkBeside(text, end, inkAfter.length, 1);
  return {
    before: inkBefore === '' ? Number(before === '') : commonAtEnd(inkBefore, before) / inkBefore.length,
    after: inkAfter === '' ? Number(after === '') : commonAtStart(inkAfter, after) / inkAfter.length,
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
