/** What a clause tells, in any language. */
import type { Certainty, EventKind } from './types.ts';

/** `beforehand` is "had gone", `perfect` is "has gone"; `open` is what may be or shall be; `none` has no verb. */
export type ClauseTense = 'past' | 'beforehand' | 'perfect' | 'present' | 'open' | 'none';

export interface Happening {
  readonly kind: EventKind;
  readonly certainty: Certainty;
  readonly tense: ClauseTense;
  /** Whether its verb is one of saying, which brings what is said. */
  readonly says: boolean;
  /** The names of the rules that told its kind and its certainty. */
  readonly kindRule: string;
  readonly certaintyRule: string;
}
