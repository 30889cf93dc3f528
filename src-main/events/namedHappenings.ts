/**
 * Happenings that a clause only names, with a date of their own: "the August bombings", "a court order in 1992",
 * "an area seized over the weekend". They lie within the clause that names them.
 */
import type { Token } from '../language/types.ts';

import type { Candidate } from './candidate.ts';
import { datingBy } from './dating.ts';
import type { ExpressionRole, PlacedExpression } from './expressions.ts';
import type { Name } from './name.ts';
import type { EventRule } from './rules.ts';
import type { TokenSpan } from './tokens.ts';
import type { Certainty, MakingRuleName } from './types.ts';

/** What stands around an expression that may date a happening which is only named. */
export interface NamingPlace {
  readonly tokens: readonly Token[];
  readonly expression: PlacedExpression;
  readonly placed: readonly PlacedExpression[];
  /** Heads of the finite verbs of clauses: what stands before them is another clause's. */
  readonly verbs: ReadonlySet<number>;
}

/** One way in which a language names a happening with its date. The first of a language's that finds one has it. */
export interface NamedHappeningRule extends EventRule {
  readonly name: MakingRuleName;
  readonly roles: ReadonlySet<ExpressionRole>;
  readonly certainty: Certainty;
  /** The words that name the happening, or `null`. */
  readonly find: (place: NamingPlace) => TokenSpan | null;
}

/** The named happenings of a sentence: one for each expression that dates no clause and that a rule finds a name for. */
export function findNamedHappenings(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  names: readonly Name[],
  placed: readonly PlacedExpression[],
  rules: readonly NamedHappeningRule[],
): Candidate[] {
  const verbs = new Set(candidates.flatMap(({ clause }) => (clause.verb?.finite === true ? [clause.verb.head] : [])));
  const used = new Set(candidates.map(({ own }) => own?.expression ?? null));
  return placed.flatMap((expression): Candidate[] => {
    if (used.has(expression.index)) return [];
    for (const { name, roles, certainty, find } of rules) {
      const span = roles.has(expression.role) ? find({ tokens, expression, placed, verbs }) : null;
      // What is a clause is told as one.
      const isClause = candidates.some(({ clause }) => clause.from === span?.from && clause.to === span.to);
      if (span === null || isClause) continue;
      const own = datingBy(expression, placed);
      if (own === null) return [];
      const happening = { kind: 'happening', certainty, tense: 'none', says: false } as const;
      return [
        {
          clause: { ...span, verb: null, antecedent: null, kind: 'named', rule: name },
          own: { ...own, datedBy: 'own-words' },
          names: names.filter(({ from, to }) => from >= span.from && to <= span.to),
          happening: { ...happening, kindRule: name, certaintyRule: name },
          isEntry: false,
          madeBy: name,
        },
      ];
    }
    return [];
  });
}

/** How far before an expression the word may stand that it dates. */
const reach = 10;

/** The nearest token before an expression that a test finds, in its own clause and not beyond another expression; −1 for none. */
export function nearestBefore(
  { tokens, expression: { from }, placed, verbs }: NamingPlace,
  test: (token: Token) => boolean,
): number {
  const least = Math.max(0, from - reach);
  for (let index = from - 1; index >= least; index -= 1) {
    const token = tokens[index];
    if (token === undefined || /^[.,;:()]$/.test(token.text) || verbs.has(index)) return -1;
    if (placed.some((other) => index >= other.from && index < other.to)) return -1;
    if (test(token)) return index;
  }
  return -1;
}
