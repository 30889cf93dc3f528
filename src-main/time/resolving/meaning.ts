import { edtf } from '../timex.ts';
import type { CivilInterval, DateField, Reference, TimeExpression, TimexModifier, TimexType } from '../types.ts';

import type { Stretch } from './stretch.ts';

/** An operator applied to its reference: an expression without its words. */
export type Meaning = Omit<TimeExpression, 'start' | 'end' | 'text' | 'rule' | 'rangeEnd'>;

/** How a meaning came about: what the words state, what was filled in, and from where. */
export interface Grounds {
  readonly stated: readonly DateField[];
  readonly supposed?: readonly DateField[];
  readonly reference?: Reference | null;
}

/** A place on the calendar. */
export function placed(
  { value, interval, precision }: Stretch,
  { stated, supposed = [], reference = null }: Grounds,
): Meaning {
  return {
    type: interval.clock === null ? 'DATE' : 'TIME',
    value,
    modifier: null,
    interval,
    precision,
    edtf: edtf(interval, precision, null),
    stated,
    supposed,
    reference,
  };
}

/** A value without a place on the calendar: a length, a repetition, "recently", "September 6" of no known year. */
export function unplaced(type: TimexType, value: string, stated: readonly DateField[] = []): Meaning {
  return {
    type,
    value,
    modifier: null,
    interval: null,
    precision: null,
    edtf: null,
    stated,
    supposed: [],
    reference: null,
  };
}

/** The meaning with another modifier, and perhaps another interval; the EDTF string follows. */
export function modified(
  meaning: Meaning,
  modifier: TimexModifier,
  interval: CivilInterval | null = meaning.interval,
): Meaning {
  return {
    ...meaning,
    modifier,
    interval,
    edtf: interval === null || meaning.precision === null ? null : edtf(interval, meaning.precision, modifier),
  };
}
