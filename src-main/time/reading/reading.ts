import type { Impossible, TimeOperator } from '../operators.ts';

/** Words read as time, not resolved yet. Offsets are indices into the sentence's text. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly operator: TimeOperator | Impossible;
  /** Names of the rules that read it, each once: the form first, then what joined, composed, paired. */
  readonly rules: readonly string[];
  /** Whether the next reading is the other end of a range that this one begins. */
  readonly beginsRange: boolean;
}

/** A reading by one form. */
export interface FormReading extends Reading {
  /** Read only when it can be joined with another expression beside it. */
  readonly fragment: boolean;
}

/** The rules, and one more if it is not among them. */
export function alsoBy(rules: readonly string[], name: string): readonly string[] {
  return rules.includes(name) ? rules : [...rules, name];
}
