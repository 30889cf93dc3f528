/** The time expressions of a sentence that have a place on the calendar, and what each does in its clause. */
import type { Token } from '../language/types.ts';
import type { TimeExpression } from '../time/types.ts';

import type { EventRule } from './rules.ts';
import type { TokenSpan } from './tokens.ts';

/**
 * What a time expression does: "fell on Monday" dates the falling (`adverbial`); "the August bombings" dates the bombings, whatever
 * the verb. `attributive` describes the subject or the object of its clause, `embedded` a noun behind a preposition; `trailing`
 * stands behind the noun that it describes ("das Treffen vom 3. Mai"). `comparative` dates nothing.
 */
export type ExpressionRole = 'adverbial' | 'attributive' | 'embedded' | 'trailing' | 'comparative';

/** A rule that says what an expression does; the first of a language's that finds it counts. */
export interface RoleRule extends EventRule {
  readonly role: ExpressionRole;
  /**
   * @param from, to token indices of the expression, `to` exclusive
   * @param others the other expressions of its sentence
   */
  readonly find: (tokens: readonly Token[], from: number, to: number, others: readonly TokenSpan[]) => boolean;
}

/** An expression of a sentence that has a place on the calendar. */
export interface PlacedExpression extends TokenSpan {
  /** Its place among the expressions of the text. */
  readonly index: number;
  readonly expression: TimeExpression;
  readonly role: ExpressionRole;
  /** The name of the rule that told its role. */
  readonly rule: string;
}

/**
 * Finds the tokens of each expression, and its role as the language has it. `expressions` are of this sentence, in the order of the
 * text.
 */
export function placeExpressions(
  tokens: readonly Token[],
  expressions: readonly { readonly index: number; readonly expression: TimeExpression }[],
  roles: readonly RoleRule[],
): PlacedExpression[] {
  let at = 0;
  const spans = expressions.map(({ expression }) => {
    while (at < tokens.length && (tokens[at]?.end ?? Infinity) <= expression.start) at += 1;
    let to = at;
    while (to < tokens.length && (tokens[to]?.start ?? Infinity) < expression.end) to += 1;
    return { from: at, to };
  });
  return expressions.map(({ index, expression }, place) => {
    const { from, to } = spans[place] ?? { from: 0, to: 0 };
    const others = spans.filter((_, other) => other !== place);
    const { role, name } = roles.find(({ find }) => find(tokens, from, to, others)) ?? {
      role: 'comparative',
      name: '',
    };
    return { index, expression, from, to, role, rule: name };
  });
}
