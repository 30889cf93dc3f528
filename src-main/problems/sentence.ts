import type { InterfaceLanguage } from '../language/types.ts';

import { german } from './de.ts';
import { english } from './en.ts';
import type { Fault, FaultKind, FaultWords } from './faults.ts';

const languages: Readonly<Record<InterfaceLanguage, FaultWords>> = { en: english, de: german };

/** What went wrong, and what was left untouched. */
export function faultSentence<Kind extends FaultKind>(fault: Fault<Kind>, language: InterfaceLanguage): string {
  return languages[language][fault.kind](fault);
}
