import type { TextSpan } from '../events/types.ts';

import { groupedBy } from './groupedBy.ts';
import { inkOf, inkOffsets } from './ink.ts';

/** Fewer characters may stand anywhere by chance. */
export const shortestTelling = 24;

/** Places of one wording beyond which no more are looked for. */
const mostPlaces = 64;

/** Characters that all searches through the whole text may pass over: some seconds' work at the most. */
const mostSearched = 4_000_000_000;

/** A text in which the places of sentences are found by their ink. */
export class StandingText {
  readonly text: string;
  /** Those in which something is told, each once, in the order of the text. */
  readonly sentences: readonly TextSpan[];
  readonly #byInk: ReadonlyMap<string, readonly TextSpan[]>;
  #whole: { readonly ink: string; readonly offsets: Uint32Array } | null = null;
  #searched = 0;

  constructor(text: string, sentences: readonly TextSpan[]) {
    const distinct = new Map(sentences.map((span) => [`${span.start}-${span.end}`, span]));
    this.text = text;
    this.sentences = [...distinct.values()].sort((left, right) => left.start - right.start);
    this.#byInk = groupedBy(this.sentences, ({ start, end }) => inkOf(text.slice(start, end)));
  }

  /** The sentences that have these words. */
  sentencesOf(ink: string): readonly TextSpan[] {
    return this.#byInk.get(ink) ?? [];
  }

  /**
   * All places where these words stand, also where nothing is told, or where they are part of another sentence. `null` where
   * that is not known: they are too few to tell a sentence by, or too much was searched already.
   */
  everywhere(ink: string): readonly TextSpan[] | null {
    if (ink.length < shortestTelling) return null;
    this.#whole ??= {
      ink: inkOf(this.text),
      offsets: inkOffsets(this.text, { start: 0, end: this.text.length }),
    };
    const { ink: whole, offsets } = this.#whole;
    this.#searched += whole.length;
    if (this.#searched > mostSearched) return null;
    const places: TextSpan[] = [];
    for (let at = whole.indexOf(ink); at >= 0 && places.length < mostPlaces; at = whole.indexOf(ink, at + ink.length)) {
      places.push({ start: offsets[at] ?? 0, end: (offsets[at + ink.length - 1] ?? 0) + 1 });
    }
    return places;
  }
}
