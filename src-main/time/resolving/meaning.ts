import type { Impossible } from '../operators.ts';
import { edtf } from '../timex.ts';
import type { CivilInterval, DateField, Precision, Reference, TimexModifier, TimexType } from '../types.ts';

import type { Stretch } from './stretch.ts';

/** An operator applied to its references. */
export type Meaning = Placed | Unplaced | Impossible | Nothing;

/** No time after all, where the text gives these words no such meaning. */
export interface Nothing {
  readonly kind: 'nothing';
}
export const nothing: Nothing = { kind: 'nothing' };

/** How a meaning came about: what the words state, what was filled in, and from where. */
export interface Provenance {
  readonly stated: readonly DateField[];
  readonly supposed: readonly DateField[];
  readonly reference: Reference | null;
}

/** A place on the calendar. The fields are those of a `TimeExpression`. */
export interface Placed extends Provenance {
  readonly kind: 'placed';
  readonly type: TimexType;
  readonly value: string;
  readonly modifier: TimexModifier | null;
  readonly interval: CivilInterval;
  readonly precision: Precision;
  readonly edtf: string;
}

/** A value without a place on the calendar: a length, a repetition, "recently", "September 6" of no known year. */
export interface Unplaced {
  readonly kind: 'unplaced';
  readonly type: TimexType;
  readonly value: string;
  readonly modifier: TimexModifier | null;
  readonly stated: readonly DateField[];
}

export function placed(
  { value, interval, precision }: Stretch,
  { stated, supposed = [], reference = null }: Pick<Provenance, 'stated'> & Partial<Provenance>,
): Placed {
  return {
    kind: 'placed',
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

export function unplaced(type: TimexType, value: string, stated: readonly DateField[] = []): Unplaced {
  return { kind: 'unplaced', type, value, modifier: null, stated };
}

/** The meaning with another modifier, and perhaps another interval; the EDTF string follows. */
export function modified(meaning: Placed, modifier: TimexModifier, interval: CivilInterval = meaning.interval): Placed {
  return { ...meaning, modifier, interval, edtf: edtf(interval, meaning.precision, modifier) };
}
