/** Noun phrases by the tagger's parts of speech. */
import type { Token } from '../language/types.ts';

/** Token indices, `to` exclusive. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

export function isNounLike(token: Token | undefined): boolean {
  return token !== undefined && /^(?:NOUN|PROPN|PRON|NUM|ADJ)$/.test(token.partOfSpeech);
}

/** Goes back over the noun phrase that ends before `to`: "the series of blasts". */
export function startOfNounPhrase(tokens: readonly Token[], to: number): number {
  let from = to;
  while (
    from > 0 &&
    (/^(?:NOUN|PROPN|ADJ|NUM|ADP|DET|X|SYM)$/.test(tokens[from - 1]?.partOfSpeech ?? '') ||
      /^['’]s$/.test(tokens[from - 1]?.text ?? '')) &&
    to - from < 8
  ) {
    const isPreposition = tokens[from - 1]?.partOfSpeech === 'ADP' && tokens[from - 1]?.text.toLowerCase() !== 'of';
    if (isPreposition) break;
    from -= 1;
    if (tokens[from]?.partOfSpeech === 'DET' && tokens[from - 1]?.text.toLowerCase() !== 'of') break;
  }
  return from;
}
