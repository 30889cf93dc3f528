/** The day that is counted from. */
import type { Anchor, Unit } from '../operators.ts';
import { precisions, type CivilDate, type Precision, type Reference } from '../types.ts';

import type { Placed } from './meaning.ts';
import { documentReference, toldReference, type References, type Told } from './reference.ts';

export interface Base {
  readonly date: CivilDate;
  /** How sharply the text has told that date. */
  readonly precision: Precision;
  /** `null` where the words state the date themselves. */
  readonly reference: Reference | null;
}

/** News without a told date, and "two weeks ago" in any text, count from the document's date. */
export function baseOf(anchor: Anchor, { document, narrative, genre }: References): Base | null {
  const fromText = narrative === null ? null : baseTold(narrative);
  const fromDocument: Base | null =
    document === null ? null : { date: document, precision: 'day', reference: documentReference(document) };
  return anchor === 'narrative' || genre === 'narrative' ? (fromText ?? fromDocument) : (fromDocument ?? fromText);
}

/** The first day of what was told. */
export function baseTold(told: Told): Base | null {
  const { first } = told.interval;
  return first === null ? null : { date: first, precision: told.precision, reference: toldReference(told) };
}

/** "That year", "the same day": the date named last that is sharp enough to tell. */
export function pointedAt(unit: Unit, references: References): Base | null {
  const mentioned = references.mentioned === null ? null : baseTold(references.mentioned);
  return mentioned === null || isTooWide(unit, mentioned.precision) ? baseOf('narrative', references) : mentioned;
}

/** The day that an offset from a named date counts from: its last one forwards, its first one backwards. */
export function baseNamed({ interval, precision, reference }: Placed, backwards: boolean): Base | null {
  const date = backwards ? interval.first : interval.last;
  return date === null ? null : { date, precision, reference };
}

/** "The next day" after "in 480 BC" is some day of that year: the text has not told it more sharply. */
export function isTooWide(unit: Unit, told: Precision): boolean {
  return unit === 'day' && precisions.indexOf(told) < precisions.indexOf('week');
}
