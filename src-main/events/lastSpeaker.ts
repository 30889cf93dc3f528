import type { Sentence } from '../language/types.ts';

import type { Attribution } from './attribution.ts';

/** Remembers who spoke last: a pronoun stands for that one, in the same paragraph or the one behind it. */
export class LastSpeaker {
  #last: { readonly who: string; readonly paragraph: number } | null = null;

  /** Who says so, or `null` where nobody does. */
  sourceOf({ paragraph }: Sentence, attribution: Attribution | null): string | null {
    if (attribution === null) return null;
    if (attribution.who !== null) this.#last = { who: attribution.who, paragraph };
    return this.#last !== null && paragraph - this.#last.paragraph <= 1 ? this.#last.who : null;
  }
}
