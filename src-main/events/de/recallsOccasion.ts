import { isAdjective, isCommonNoun } from '../../language/partsOfSpeech.ts';
import type { Token } from '../../language/types.ts';
import { small } from '../tokens.ts';

/** What leads to an occasion, by itself or before its article. */
const withArticle = new Set(['beim']);
const beforeArticle = new Set(['bei', 'während', 'auf']);
const articles = new Set(['der', 'dem', 'des', 'diesem', 'dieser', 'dieses']);

/** "Bei der Konferenz", "während des Prozesses": what was done there was done when the text said it took place. */
export function recallsOccasion(words: readonly Token[]): readonly Token[] {
  for (const [index, token] of words.entries()) {
    const word = small(token);
    const isLed = beforeArticle.has(word) && articles.has(small(words[index + 1]));
    if (!isLed && !withArticle.has(word)) continue;
    const from = isLed ? index + 2 : index + 1;
    const end = words.findIndex((next, at) => at >= from && !isCommonNoun(next) && !isAdjective(next));
    return words.slice(from, end === -1 ? words.length : end);
  }
  return [];
}
