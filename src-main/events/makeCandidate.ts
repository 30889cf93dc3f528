import type { Sentence } from '../language/types.ts';

import type { Candidate } from './candidate.ts';
import type { Clause } from './clause.ts';
import { datingBy } from './dating.ts';
import type { PlacedExpression } from './expressions.ts';
import type { EventGrammar } from './grammar.ts';
import { isEntry } from './items.ts';
import { ownDateRules } from './ladder/ownWords.ts';
import type { Name } from './name.ts';

/** Makes a candidate of a clause. `placed`: the expressions of its sentence that have a place on the calendar. */
export function makeCandidate(
  { tokens, heading }: Sentence,
  clause: Clause,
  names: readonly Name[],
  placed: readonly PlacedExpression[],
  { judgeHappening, leadsToEntry }: EventGrammar,
): Candidate {
  const dating = expressionThatDates(clause, placed);
  const entry = isEntry(tokens, clause, placed, leadsToEntry, heading);
  return {
    clause,
    happening: judgeHappening(tokens, clause, entry),
    names: namesIn(names, clause),
    own: dating === null ? null : datingBy(dating, placed),
    isEntry: entry,
    madeBy: null,
  };
}

function namesIn(names: readonly Name[], { from, to, antecedent }: Clause): Name[] {
  return names.filter(
    (name) =>
      (name.from >= from && name.to <= to) ||
      (antecedent !== null && name.from >= antecedent.from && name.to <= antecedent.to),
  );
}

/** The expression that dates a clause by its own words, or `null`. What an aside broke off dates what takes it up. */
function expressionThatDates(
  { kind, brokenOff, ...clause }: Clause,
  placed: readonly PlacedExpression[],
): PlacedExpression | null {
  if (kind === 'broken-off') return null;
  const spans = brokenOff === undefined ? [clause] : [clause, brokenOff];
  const inClause = spans.flatMap(({ from, to }) =>
    placed.filter((expression) => expression.from < to && expression.to > from),
  );
  for (const { role } of ownDateRules) {
    const first = inClause.find((expression) => expression.role === role);
    if (first !== undefined) return first;
  }
  return null;
}
