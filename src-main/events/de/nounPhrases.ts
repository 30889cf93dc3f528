/** German noun phrases by parts of speech. */
import { isCommonNoun, isDeterminer, isInNounPhrase, isPronoun, leadsToNoun } from '../../language/partsOfSpeech.ts';
import type { Token } from '../../language/types.ts';
import type { TokenSpan } from '../tokens.ts';

/** Words of a noun phrase at most. */
const longest = 8;

/** Goes back over the noun phrase that ends before `to`, to its article: "die alte Brücke". */
export function startOfNounPhrase(tokens: readonly Token[], to: number): number {
  let from = to;
  while (from > 0 && to - from < longest && isInNounPhrase(tokens[from - 1])) {
    from -= 1;
    if (isDeterminer(tokens[from])) break;
  }
  return from;
}

/** "Am Montag kam | der Minister": the first noun phrase behind the verb. */
export function nounPhraseBehind(tokens: readonly Token[], from: number, end: number): TokenSpan | null {
  let to = from;
  const first = tokens[from];
  if (isPronoun(first)) return first?.text === 'sich' ? null : { from, to: from + 1 };
  while (to < end && leadsToNoun(tokens[to])) to += 1;
  if (!isCommonNoun(tokens[to]) || isOblique(tokens[from])) return null;
  while (to < end && (isCommonNoun(tokens[to]) || /^[-‐]$/.test(tokens[to]?.text ?? ''))) to += 1;
  return { from, to };
}

/** "Den Mann", "einem Mann": no subject. */
function isOblique(token: Token | undefined): boolean {
  return /^(?:den|dem|des|einen|einem|eines|ihren|ihrem|seinen|seinem|keinen|keinem)$/i.test(token?.text ?? '');
}
