import type { Token } from '../../language/types.ts';

/** Whether a word is a year in four digits. */
export function isYear(token: Token | undefined): boolean {
  return /^[12]\d{3}$/.test(token?.text ?? '');
}
