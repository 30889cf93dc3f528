import type { CivilInterval, Precision, TimexModifier } from './types.ts';

/** A date as an event has it: days, how widely they are told, and what the words make of them ("about", "before"). */
export interface EventDate {
  /** At least one end is given. */
  readonly interval: CivilInterval;
  readonly precision: Precision;
  readonly modifier: TimexModifier | null;
}
