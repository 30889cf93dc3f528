/** Years of three digits. A number alone is none; behind a year of its age it is. */
import type { Operator } from '../operators.ts';

import { nothing, placed, type Meaning } from './meaning.ts';
import { toldReference, type References } from './reference.ts';
import { yearStretch } from './stretch.ts';

/** So many years farther on a text may go with such a number, and back. */
const reach = { onwards: 150, back: 60 } as const;

/** Years before ours go down: behind 405 BC, 403 is later. */
export function resolveShortYear({ year }: Operator<'short-year'>, { narrative }: References): Meaning {
  const told = narrative?.interval.last ?? null;
  if (told === null || narrative === null || told.year > 1000 + reach.back) return nothing;
  const isBefore = told.year <= 0;
  const meant = isBefore ? 1 - year : year;
  const distance = meant - told.year;
  if (distance < -reach.back || distance > reach.onwards) return nothing;
  if (isBefore ? distance < 0 : year < 100) return nothing;
  return placed(yearStretch(meant), {
    stated: ['year'],
    supposed: isBefore ? ['era'] : [],
    reference: isBefore ? toldReference(narrative) : null,
  });
}
