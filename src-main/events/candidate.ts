/** Clauses on their way to becoming events. */
import type { Token } from '../language/types.ts';
import type { TimeExpression } from '../time/types.ts';

import type { Clause } from './clauses.ts';
import { datingOf, type Dating, type IndexedExpression } from './dating.ts';
import { judgeHappening, type Happening } from './happening.ts';
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
  tokens: readonly Token[],
  clause: Clause,
  names: readonly Name[],
  placed: readonly IndexedExpression[],
): Candidate {
  const inClause = placed.filter(({ expression }) => overlaps(tokens, clause, expression));
  return {
    clause,
    happening: judgeHappening(tokens, clause),
    names: namesIn(names, clause),
    own: datingOf(withRangeEnds(inClause, placed)),
  };
}

function namesIn(names: readonly Name[], { from, to, antecedent }: Clause): Name[] {
  return names.filter(
    (name) =>
      (name.from >= from && name.to <= to) ||
      (antecedent !== null && name.from >= antecedent.from && name.to <= antecedent.to),
  );
}

/** The end of a range counts with its beginning, wherever the clause ends. */
function withRangeEnds(
  inClause: readonly IndexedExpression[],
  placed: readonly IndexedExpression[],
): IndexedExpression[] {
  const ends = placed.filter(({ index }) => inClause.some(({ expression }) => expression.rangeEnd === index));
  return [...inClause, ...ends.filter((end) => !inClause.includes(end))];
}

function overlaps(tokens: readonly Token[], { from, to }: Clause, { start, end }: TimeExpression): boolean {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first !== undefined && last !== undefined && start < last.end && first.start < end;
}
