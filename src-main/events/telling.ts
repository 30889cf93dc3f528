/** The rules by which a language tells what a clause tells; `Told` is what it knows of a clause. */
import type { EventRule } from './rules.ts';
import type { Certainty, EventKind } from './types.ts';

/** Says that a clause tells a happening, a saying or a state; the first of a language's that finds it counts. */
export interface KindRule<Told> extends EventRule {
  readonly kind: EventKind;
  readonly find: (told: Told) => boolean;
}

/** Says how certain a clause makes it; the first of a language's that finds it counts. */
export interface CertaintyRule<Told> extends EventRule {
  readonly certainty: Certainty;
  readonly find: (told: Told) => boolean;
}
