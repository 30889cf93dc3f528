/** "In 1734 and 1738 she travelled": several dates at the head of a clause, each of which is told by itself; in any language. */
import { isCoordinator, isPreposition } from '../language/partsOfSpeech.ts';
import type { Token } from '../language/types.ts';
import { precisions } from '../time/types.ts';

import type { Candidate } from './candidate.ts';
import { datingBy } from './dating.ts';
import type { PlacedExpression } from './expressions.ts';

/** The candidates, each with others behind it: one for each further date of the list that it begins with. */
export function splitHeadDates(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  placed: readonly PlacedExpression[],
): Candidate[] {
  return candidates.flatMap((candidate) => {
    const others = furtherDates(tokens, candidate, placed).flatMap((date): Candidate[] => {
      const own = datingBy(date, placed);
      const clause = { ...candidate.clause, from: date.from };
      return own === null ? [] : [{ ...candidate, clause, own, madeBy: 'shared-verb' }];
    });
    return [candidate, ...others];
  });
}

function furtherDates(
  tokens: readonly Token[],
  { clause, own, isEntry }: Candidate,
  placed: readonly PlacedExpression[],
): PlacedExpression[] {
  const { verb } = clause;
  const first = placed.find(({ index }) => index === own?.expression);
  if (first === undefined || verb === null || isEntry || first.role !== 'adverbial' || first.to > verb.from) return [];
  const found: PlacedExpression[] = [];
  let end = first.to;
  for (const next of placed.filter(({ from, to }) => from >= end && to <= verb.from)) {
    if (!isListed(tokens, end, next.from) || !isOfOneKind(first, next) || isInStretch(next, placed)) break;
    found.push(next);
    end = next.to;
  }
  return isInStretch(first, placed) ? [] : found;
}

/** Nothing but a comma, an "and" and a preposition stands between. */
function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  const isJoined = between.some((token) => token.text === ',' || isCoordinator(token));
  return isJoined && between.every((token) => token.text === ',' || isCoordinator(token) || isPreposition(token));
}

/** Two days may be one happening; a year and a day of it are one date. */
function isOfOneKind({ expression: first }: PlacedExpression, { expression: next }: PlacedExpression): boolean {
  const { precision } = first;
  if (precision === null || precision !== next.precision || first.modifier !== null || next.modifier !== null)
    return false;
  return precisions.indexOf(precision) < precisions.indexOf('day');
}

function isInStretch({ index, expression }: PlacedExpression, placed: readonly PlacedExpression[]): boolean {
  return expression.rangeEnd !== null || placed.some((other) => other.expression.rangeEnd === index);
}
