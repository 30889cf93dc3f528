import type { Sentence } from '../language/types.ts';
import { readEdtf } from '../time/readEdtf.ts';

import type { Candidate } from './candidate.ts';
import type { Clause } from './clause.ts';
import { datingBy, type Dating } from './dating.ts';
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
  isInEntry: boolean,
): Candidate {
  const dating = expressionThatDates(clause, placed);
  const atThatDate = dating === null && clause.rule === 'at-that-date' ? dateBefore(clause, placed) : null;
  const entry = isEntry(tokens, clause, placed, leadsToEntry, heading);
  const isToldAsEntry = entry || isInEntry;
  return {
    clause,
    happening: judgeHappening(tokens, clause, isToldAsEntry),
    names: namesIn(names, clause),
    own: dating === null ? atThatDate : datingBy(dating, placed),
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

/** "Until 14 June 1807, | when …": the day that ends the stretch before the clause. */
function dateBefore({ from }: Clause, placed: readonly PlacedExpression[]): Dating | null {
  const before = placed.findLast(({ to }) => to === from || to === from - 1);
  const written = before === undefined ? null : readEdtf(before.expression.value);
  if (before === undefined || written === null) return null;
  const { index, role, rule, from: start, to, expression } = before;
  const { interval, precision } = written;
  return datingBy(
    { index, role, rule, from: start, to, expression: { ...expression, interval, precision, modifier: null } },
    placed,
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
