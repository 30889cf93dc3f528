import { isAdjective, isNoun } from '../../language/partsOfSpeech.ts';
import type { Token } from '../../language/types.ts';
import { small } from '../tokens.ts';

const prepositions = new Set(['at', 'during', 'in']);
const determiners = new Set(['the', 'his', 'her', 'its', 'their']);

/** "During the event", "at the conference": what was done there was done when the text said it took place. */
export function recallsOccasion(words: readonly Token[]): readonly Token[] {
  const at = words.findIndex(
    (token, index) => prepositions.has(small(token)) && determiners.has(small(words[index + 1])),
  );
  if (at === -1) return [];
  const end = words.findIndex(
    (token, index) => index > at + 1 && token.text !== ',' && !isNoun(token) && !isAdjective(token),
  );
  return words.slice(at + 2, end === -1 ? words.length : end);
}
