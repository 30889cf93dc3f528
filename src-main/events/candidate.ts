/** Clauses on their way to becoming events. */
import type { Sentence } from '../language/types.ts';

import type { Clause } from './clauses.ts';
import { datingBy, type Dating } from './dating.ts';
import type { PlacedExpression } from './expressionRoles.ts';
import type { EventGrammar } from './grammar.ts';
import type { Happening } from './happening.ts';
import { isEntry } from './items.ts';
import type { Name } from './names.ts';

/** A clause, what it tells, and the date that its own words give it. */
export interface Candidate {
  readonly clause: Clause;
  readonly happening: Happening;
  readonly names: readonly Name[];
  readonly own: Dating | null;
}

/** Makes a candidate of a clause. `placed`: the expressions of its sentence that have a place on the calendar. */
export function makeCandidate(
  { tokens, heading }: Sentence,
  clause: Clause,
  names: readonly Name[],
  placed: readonly PlacedExpression[],
  { judgeHappening }: EventGrammar,
): Candidate {
  const dating = expressionThatDates(clause, placed);
  return {
    clause,
    happening: judgeHappening(tokens, clause, isEntry(tokens, clause, placed, heading)),
    names: namesIn(names, clause),
    own: dating === null ? null : datingBy(dating, placed),
  };
}

function namesIn(names: readonly Name[], { from, to, antecedent }: Clause): Name[] {
  return names.filter(
    (name) =>
      (name.from >= from && name.to <= to) ||
      (antecedent !== null && name.from >= antecedent.from && name.to <= antecedent.to),
  );
}

/**
 * The expression that dates a clause: the first that says when something happened; where none does, the first that describes
 * a noun ("posted a third-quarter loss"). What only compares dates nothing.
 */
function expressionThatDates({ from, to }: Clause, placed: readonly PlacedExpression[]): PlacedExpression | null {
  const inClause = placed.filter((expression) => expression.from < to && expression.to > from);
  const first = inClause.find(({ role }) => role === 'adverbial');
  return first ?? inClause.find(({ role }) => role === 'attributive') ?? null;
}
