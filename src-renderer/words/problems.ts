import type { ProblemReport } from '../../src-main/problems/problem.ts';
import { faultSentence } from '../../src-main/problems/sentence.ts';

import { interfaceLanguage } from './interfaceLanguage.svelte.ts';

/** What went wrong, in the language that the interface has at the moment. */
export function problemSentence({ fault, message }: ProblemReport): string {
  return fault === undefined ? message : faultSentence(fault, interfaceLanguage.current);
}
