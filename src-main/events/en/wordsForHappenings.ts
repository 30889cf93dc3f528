import { isNoun } from '../../language/partsOfSpeech.ts';
import type { Token } from '../../language/types.ts';

import { familyOf } from './families.ts';
import { eventNouns, resultNouns } from './words.ts';

/** Whether a noun names something that happens, or what a period brought: "bombing", "loss". */
export function isWordForHappening(token: Token): boolean {
  if (!isNoun(token)) return false;
  const word = token.text.toLowerCase();
  return eventNouns.has(word) || resultNouns.has(word) || familyOf(word) !== null;
}
