/** English noun phrases by parts of speech. */
import { isDeterminer, isPreposition, oneOf } from '../../language/partsOfSpeech.ts';
import type { Token } from '../../language/types.ts';
import { small } from '../tokens.ts';

const mayBeInside = oneOf('NOUN', 'PROPN', 'ADJ', 'NUM', 'ADP', 'DET', 'X', 'SYM');
/** Words of a noun phrase at most. */
const longest = 8;

/** Goes back over the noun phrase that ends before `to`: "the series of blasts". */
export function startOfNounPhrase(tokens: readonly Token[], to: number): number {
  let from = to;
  while (from > 0 && to - from < longest) {
    const before = tokens[from - 1];
    if (!mayBeInside(before) && !/^['’]s$/.test(before?.text ?? '')) break;
    if (isPreposition(before) && small(before) !== 'of') break;
    from -= 1;
    if (isDeterminer(before) && small(tokens[from - 1]) !== 'of') break;
  }
  return from;
}
