import { isVerb } from '../language/partsOfSpeech.ts';
import type { Sentence } from '../language/types.ts';

import type { Coverage, LeftOutReason } from './types.ts';

/** Counts how much of a text its events rest on. */
export class CoverageCount {
  #sentences = 0;
  #datedSentences = 0;
  readonly #leftOut: Record<LeftOutReason, number> = { heading: 0, 'no-verb': 0, description: 0 };

  meet(isDated: boolean): void {
    this.#sentences += 1;
    if (isDated) this.#datedSentences += 1;
  }

  /** A heading that tells nothing. */
  leaveOutHeading(): void {
    this.#leftOut.heading += 1;
  }

  /** A sentence of which nothing became an event. */
  leaveOut({ tokens }: Sentence): void {
    this.#leftOut[tokens.some(isVerb) ? 'description' : 'no-verb'] += 1;
  }

  coverage(): Coverage {
    return { sentences: this.#sentences, datedSentences: this.#datedSentences, leftOut: { ...this.#leftOut } };
  }
}
