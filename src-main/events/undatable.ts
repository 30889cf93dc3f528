/** Where a sentence speaks of days that nobody can place, so that no other day is put in their stead. */
import type { Sentence } from '../language/types.ts';
import type { TimeExpression, UnreadPhrase } from '../time/types.ts';

import type { EventGrammar } from './grammar.ts';
import type { Telling } from './ladder/situation.ts';
import type { TextSpan } from './types.ts';

export function undatableIn(
  sentence: Sentence,
  expressions: readonly TimeExpression[],
  unread: readonly UnreadPhrase[],
  { countsFromClause }: EventGrammar,
): Pick<Telling, 'unplaced' | 'offsets' | 'repetitions'> {
  const unplaced = expressions.filter(({ interval, value }) => interval === null && value.startsWith('XXXX'));
  return {
    unplaced: [...unplaced, ...unread],
    repetitions: expressions.filter(({ type, text }) => type === 'SET' && again.test(text)),
    offsets: expressions.flatMap((expression) => offsetOf(expression, sentence, countsFromClause)),
  };
}

/** "Every Sunday", "the 9th of each month"; "daily" and "a year" say how much rather than when. */
const again = /(?:^|\s)(?:every|each|jede[mnrs]?)\s/i;

/** How far behind a length the word that counts from it is looked for. */
const reach = 24;

/** "Two days after the search ended": of a length in days that counts from a clause, itself and the word that counts. */
function offsetOf(
  { type, value, start, end }: TimeExpression,
  sentence: Sentence,
  countsFromClause: EventGrammar['countsFromClause'],
): readonly TextSpan[] {
  if (type !== 'DURATION' || value.startsWith('PT')) return [];
  const behind = end - sentence.start;
  const counting = countsFromClause(sentence.text.slice(behind, behind + reach));
  if (counting === null) return [];
  return [
    { start, end },
    { start: end + counting.start, end: end + counting.end },
  ];
}
