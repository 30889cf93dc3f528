import type { TextSpan } from '../../src-main/events/types.ts';
import { findIn } from '../search/find.ts';
import { Hits } from '../search/hits.ts';

/** Milliseconds of a frame that a search takes at the most; the rest is the page's. */
const slice = 6;

/** What is looked for in the text, what was found so far, and which of it is current. */
export class TextSearch {
  readonly #text: string;
  #hits = new Hits();
  /** Where the reader was when the search began: the first hit from there on is the first to be shown. */
  #from = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  #count = $state(0);
  #currentIndex = $state<number | null>(null);
  isComplete = $state(true);
  /** Counts up with each search, so that whoever draws hits draws anew. */
  #searches = $state(0);

  constructor(text: string) {
    this.#text = text;
  }

  get count(): number {
    return this.#count;
  }

  /** The hits so far; asked again whenever there are more. */
  get hits(): Hits {
    return this.#searches + this.#count >= 0 ? this.#hits : new Hits();
  }

  get currentIndex(): number | null {
    return this.#currentIndex;
  }

  get current(): TextSpan | null {
    return this.#currentIndex === null ? null : this.hits.at(this.#currentIndex);
  }

  /** Looks for something else; of what is found, the first hit at `from` or behind it becomes current. */
  lookFor(wanted: string, from: number): void {
    clearTimeout(this.#timer);
    this.#hits = new Hits();
    this.#searches += 1;
    this.#count = 0;
    this.#currentIndex = null;
    this.isComplete = false;
    this.#from = from;
    this.#goOn(findIn(this.#text, wanted));
  }

  /** Makes the next hit current, or the one before; after the last comes the first. */
  step(steps: 1 | -1): void {
    if (this.#count === 0) return;
    this.#currentIndex = ((this.#currentIndex ?? -1) + steps + this.#count) % this.#count;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #goOn(pieces: Iterator<readonly TextSpan[], undefined>): void {
    const began = performance.now();
    while (performance.now() - began < slice) {
      const { done, value } = pieces.next();
      if (done === true) {
        this.#take(true);
        return;
      }
      for (const hit of value) this.#hits.add(hit);
    }
    this.#take(false);
    this.#timer = setTimeout(() => {
      this.#goOn(pieces);
    });
  }

  #take(isComplete: boolean): void {
    this.#count = this.#hits.count;
    this.isComplete = isComplete;
    if (this.#currentIndex !== null || this.#count === 0) return;
    const first = this.#hits.countBefore(this.#from);
    if (first < this.#count) this.#currentIndex = first;
    else if (isComplete) this.#currentIndex = 0;
  }
}
