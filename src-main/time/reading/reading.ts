import type { Impossible, TimeOperator } from '../operators.ts';

/** Words read as time, not resolved yet. Offsets are indices into the sentence's text. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly operator: TimeOperator | Impossible;
  readonly rule: string;
  /** Whether the next reading is the other end of a range that this one begins. */
  readonly beginsRange: boolean;
}

/** A reading by one form. */
export interface FormReading extends Reading {
  /** Read only when it can be joined with another expression beside it. */
  readonly fragment: boolean;
}
