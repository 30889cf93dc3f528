/** The quarter that a report is about. */
import { addMonths } from '../calendar.ts';
import type { Operator } from '../operators.ts';
import type { CivilDate, Reference } from '../types.ts';

import { placed, unplaced, type Meaning } from './meaning.ts';
import { documentReference, type References } from './reference.ts';
import { quarterStretch } from './stretch.ts';

/** The quarter told last, else the last one that was over on the document's date. */
export function resolvePeriod({ years, year }: Operator<'period'>, { period, document }: References): Meaning {
  const day = period ?? (document === null ? null : addMonths(document, -3));
  if (day === null) return unplaced('DATE', 'XXXX-QX');
  const reference = period === null && document !== null ? documentReference(document) : quarterReference(day);
  const stretch = quarterStretch(year ?? day.year + years, Math.ceil(day.month / 3));
  return placed(stretch, { stated: year === null ? [] : ['year'], supposed: ['quarter'], reference });
}

function quarterReference(day: CivilDate): Reference {
  return { kind: 'narrative', interval: quarterStretch(day.year, Math.ceil(day.month / 3)).interval };
}
