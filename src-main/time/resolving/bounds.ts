import { yearBounds } from '../calendar.ts';
import { impossible } from '../operators.ts';
import type { CivilDate } from '../types.ts';

import type { Meaning } from './meaning.ts';

/** The meaning, if all its days lie in the years that are read; a week, a decade or an era can reach out of them. */
export function withinYears(meaning: Meaning): Meaning {
  if (meaning.kind !== 'placed') return meaning;
  const { first, last } = meaning.interval;
  return isWithin(first) && isWithin(last) ? meaning : impossible({ kind: 'beyond-years' });
}

function isWithin(date: CivilDate | null): boolean {
  return date === null || (date.year >= yearBounds.least && date.year <= yearBounds.most);
}
