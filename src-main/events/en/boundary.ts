/** What a rule that parts clauses looks at, and what it answers. */
import type { Token } from '../../language/types.ts';
import type { ClauseKind, VerbGroup } from '../clause.ts';
import type { EventRule } from '../rules.ts';
import type { TokenSpan } from '../tokens.ts';

/** Where a clause begins. */
export interface ClauseStart {
  readonly at: number;
  readonly kind: ClauseKind;
  /** Its subject, where that stands before it. */
  readonly antecedent: TokenSpan | null;
  /** What was told of it before an aside broke it off, without a verb: "On 3 May the ship, which …, | sank". */
  readonly brokenOff?: TokenSpan;
}

export interface Boundary extends ClauseStart {
  readonly rule: string;
}

/** A word of a sentence, before which or behind which a clause may begin. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly verbs: readonly VerbGroup[];
  readonly index: number;
  readonly token: Token;
  /** The token in small letters. */
  readonly word: string;
  /** The clause that goes on here, and all before it, the last being `open`. */
  readonly open: Boundary;
  readonly found: readonly Boundary[];
  /** Where what is said begins. */
  readonly said: ReadonlySet<number>;
  /** Where items of a list begin that have dates of their own. */
  readonly items: ReadonlySet<number>;
  readonly dated: (index: number) => boolean;
  /** Whether the clause that goes on has had its verb. */
  readonly verbBefore: boolean;
  /** Whether a finite verb follows soon. */
  readonly verbBehind: boolean;
}

export interface BoundaryRule extends EventRule {
  /** What must stand around a word for the rule to be asked; rules that need more come later. */
  readonly needs: 'nothing' | 'a verb before' | 'two verbs';
  readonly find: (place: Place) => ClauseStart | null;
}
