import { isVerb } from '../language/partsOfSpeech.ts';
import type { Sentence } from '../language/types.ts';

import type { Coverage, LeftOutReason, LeftOutSentence } from './types.ts';

/** A long text may be one list: so many of its lines are shown, and so many characters of each. */
const most = { sentences: 200, characters: 120 } as const;

/** Counts how much of a text its events rest on. */
export class CoverageCount {
  #sentences = 0;
  #datedSentences = 0;
  readonly #leftOut: Record<LeftOutReason, number> = { heading: 0, 'no-verb': 0, description: 0 };

  readonly #withoutVerb: LeftOutSentence[] = [];

  meet(isDated: boolean): void {
    this.#sentences += 1;
    if (isDated) this.#datedSentences += 1;
  }

  /** A heading that tells nothing. */
  leaveOutHeading(): void {
    this.#leftOut.heading += 1;
  }

  /** A sentence of which nothing became an event. */
  leaveOut(sentence: Sentence): void {
    const reason = sentence.tokens.some(isVerb) ? 'description' : 'no-verb';
    this.#leftOut[reason] += 1;
    if (reason === 'no-verb' && this.#withoutVerb.length < most.sentences) {
      this.#withoutVerb.push({ start: sentence.start, end: sentence.end, text: firstWords(sentence) });
    }
  }

  coverage(): Coverage {
    return {
      sentences: this.#sentences,
      datedSentences: this.#datedSentences,
      leftOut: { ...this.#leftOut },
      withoutVerb: [...this.#withoutVerb],
    };
  }
}

/** On one line, cut between words. */
function firstWords({ start, text, tokens }: Sentence): string {
  const fitting = tokens.findLast(({ end }) => end - start <= most.characters) ?? tokens[0];
  const shown = text.slice(0, (fitting?.end ?? start) - start).replace(/\s+/g, ' ');
  return fitting === tokens.at(-1) ? shown : `${shown} …`;
}
