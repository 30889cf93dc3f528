/** Clauses on their way to becoming events. */
import type { Clause } from './clause.ts';
import type { Dating } from './dating.ts';
import type { Happening } from './happening.ts';
import type { Name } from './name.ts';
import type { MakingRuleName } from './types.ts';

/** A clause, what it tells, and the date that its own words give it. */
export interface Candidate {
  readonly clause: Clause;
  readonly happening: Happening;
  readonly names: readonly Name[];
  readonly own: Dating | null;
  /** Whether it is an entry of a chronicle. */
  readonly isEntry: boolean;
  /** The rule that made it an event beside its clause; `null`: an ordinary clause. */
  readonly madeBy: MakingRuleName | null;
}

/** A clause with its date, which may be none. */
export interface DatedClause extends Candidate {
  readonly dating: Dating;
}
