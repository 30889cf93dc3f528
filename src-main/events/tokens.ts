/** Stretches of a sentence by the numbers of its tokens. */
import { isAdverb } from '../language/partsOfSpeech.ts';
import type { Token } from '../language/types.ts';

/** Token indices, `to` exclusive. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** The tokens as the text writes them, with one space where it has white space. */
export function written(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const gap = index > from && token.start > (tokens[index - 1]?.end ?? 0);
    text += (gap ? ' ' : '') + token.text;
  }
  return text;
}

/** The index of the next word that is no adverb. */
export function nextWord(tokens: readonly Token[], index: number): number {
  let next = index + 1;
  while (isAdverb(tokens[next])) next += 1;
  return next;
}

/** A word in small letters; empty where there is no token. */
export function small(token: Token | undefined): string {
  return token === undefined ? '' : token.text.toLowerCase();
}
