import type { Token } from '../language/types.ts';

import type { Candidate } from './candidate.ts';
import type { PlacedExpression } from './expressions.ts';
import type { EventRule } from './rules.ts';
import type { MakingRuleName } from './types.ts';

/** How happenings share one verb and have a date each. */
export interface SharedVerbRule extends EventRule {
  readonly name: MakingRuleName;
  /** The candidates, each with those that share its verb behind it: one for each further date that says when. */
  readonly split: (
    tokens: readonly Token[],
    candidates: readonly Candidate[],
    placed: readonly PlacedExpression[],
  ) => Candidate[];
}
