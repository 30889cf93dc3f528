/** Where the parts of a sentence stand in the text. */
import { isCoordinator } from '../language/partsOfSpeech.ts';
import type { Sentence, Token } from '../language/types.ts';

import type { Clause } from './clause.ts';
import type { TokenSpan } from './tokens.ts';
import type { TextSpan } from './types.ts';

/** The id of an event, by the clause that it is about: what is told with it may be more or less under other settings. */
export function idOf(clause: Clause, sentence: Sentence): string {
  const { start, end } = textSpanOf(clause, sentence);
  return `${start}-${end}`;
}

/** Where a stretch begins and ends in the text, without the signs and the "and" that part it from its neighbours. */
export function textSpanOf(stretch: TokenSpan, { tokens, start, end }: Sentence): TextSpan {
  let { from, to } = stretch;
  while (from < to - 1 && isSeparator(tokens[from])) from += 1;
  while (to > from + 1 && (isSeparator(tokens[to - 1]) || isCoordinator(tokens[to - 1]))) to -= 1;
  return { start: tokens[from]?.start ?? start, end: tokens[to - 1]?.end ?? end };
}

function isSeparator(token: Token | undefined): boolean {
  return token !== undefined && /^[,;:|–—]$/.test(token.text);
}
