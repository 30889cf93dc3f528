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
  /** Counts only when it is joined or makes a range with another expression beside it. */
  readonly fragment: boolean;
  /** Where the last of the expressions begins that were joined to this one: "9 a.m." in "Monday from 9 a.m.". */
  readonly lastPart: number;
  /** Whether it is a time of day whose day stands behind it: "9 a.m. on Monday". */
  readonly dayIsLast: boolean;
}

/** What was read by itself. */
export function formReading(
  start: number,
  end: number,
  operator: Reading['operator'],
  rules: readonly string[],
  fragment = false,
): Reading {
  return { start, end, operator, rules, beginsRange: false, fragment, lastPart: start, dayIsLast: false };
}

/** The rules, and one more if it is not among them. */
export function alsoBy(rules: readonly string[], name: string): readonly string[] {
  return rules.includes(name) ? rules : [...rules, name];
}
