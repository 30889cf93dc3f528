import { limits } from '../../src-main/api/limits.ts';
import type { Fault } from '../../src-main/problems/problem.ts';

/** What is wrong with a text that is longer than any that is read: known before it fills a field or is sent. */
export function faultOfPastedText(text: string): Fault<'too-much-pasted'> | null {
  if (text.length <= limits.textCharacters) return null;
  return { kind: 'too-much-pasted', millions: Math.floor(limits.textCharacters / 1_000_000) };
}
