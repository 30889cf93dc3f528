import type { Token } from '../language/types.ts';

import { familyOf } from './en/families.ts';
import { eventNouns, resultNouns } from './en/words.ts';

/** Whether a noun names something that happens, or what a period brought: "bombing", "loss". */
export function isWordForHappening({ text, partOfSpeech }: Token): boolean {
  const word = text.toLowerCase();
  if (partOfSpeech !== 'NOUN' && partOfSpeech !== 'PROPN') return false;
  return eventNouns.has(word) || resultNouns.has(word) || familyOf(word) !== null;
}
