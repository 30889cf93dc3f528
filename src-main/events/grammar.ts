/** What making events needs to know of a language. Each has a folder; the table of them is `grammars.ts`. */
import type { Sentence, Token } from '../language/types.ts';

import type { Attribution } from './attribution.ts';
import type { Clause, ClauseOptions } from './clauses.ts';
import type { ExpressionRole } from './expressionRoles.ts';
import type { Happening } from './happening.ts';
import type { Name } from './names.ts';
import type { TextSpan } from './types.ts';

export interface EventGrammar {
  /** Whether names of places and actors are read. */
  readonly readsNames: boolean;
  /** The sentence with the parts of speech that the other rules of the language rest on. */
  readonly tag: (sentence: Sentence) => Sentence;
  /** What a time expression does in its clause; token indices, `to` exclusive. */
  readonly roleOf: (tokens: readonly Token[], from: number, to: number) => ExpressionRole;
  readonly splitClauses: (sentence: Sentence, options: ClauseOptions) => Clause[];
  readonly judgeHappening: (tokens: readonly Token[], clause: Clause, isEntry: boolean) => Happening;
  readonly findAttribution: (tokens: readonly Token[], names: readonly Name[]) => Attribution | null;
  readonly makeHeadline: (
    tokens: readonly Token[],
    clause: Clause,
    dates: readonly TextSpan[],
    attribution: Attribution | null,
  ) => string;
  /** What a happening is known by again, whichever form the word has: "exploded", "the blast"; `null` for other words. */
  readonly nameOfHappening: (word: string) => string | null;
  /** Whether a noun names something that happens. */
  readonly isWordForHappening: (token: Token) => boolean;
  /** Roles of expressions that may date a happening which its clause only names. */
  readonly rolesInPassing: ReadonlySet<ExpressionRole>;
  /** Whether the second of two dates may share the verb of the first: "on 3 May the bridge and on 7 May the station". */
  readonly sharesVerbs: boolean;
  /** Token index of the verb that carries the meaning of a clause whose verb group has its head at `head`. */
  readonly meaningVerb: (tokens: readonly Token[], clause: Clause, head: number) => number;
}
