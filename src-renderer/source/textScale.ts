import type { Heights } from './heights.ts';
import type { Paragraphs } from './paragraphs.ts';

/** Between offsets in the text and shares of the height of all that is scrolled. */
export class TextScale {
  readonly #paragraphs: Paragraphs;
  readonly #heights: Heights;
  readonly #head: number;
  readonly #foot: number;

  /**
   * @param head pixels of room above the text
   * @param foot below it
   */
  constructor(paragraphs: Paragraphs, heights: Heights, head: number, foot: number) {
    this.#paragraphs = paragraphs;
    this.#heights = heights;
    this.#head = head;
    this.#foot = foot;
  }

  /** The offset of the text that stands at a share of the height. */
  offsetAt(share: number): number {
    const wanted = share * this.#whole - this.#head;
    const paragraph = this.#heights.indexAt(wanted);
    const start = this.#paragraphs.startOf(paragraph);
    const within = (wanted - this.#heights.topOf(paragraph)) / Math.max(this.#heights.heightOf(paragraph), 1);
    return start + Math.floor(Math.min(Math.max(within, 0), 1) * (this.#paragraphs.endOf(paragraph) - start));
  }

  /** At which share of the height the text at `offset` stands. */
  shareOf(offset: number): number {
    const paragraph = this.#paragraphs.indexAt(offset);
    const start = this.#paragraphs.startOf(paragraph);
    const within = (offset - start) / Math.max(this.#paragraphs.endOf(paragraph) - start, 1);
    const top = this.#heights.topOf(paragraph) + within * this.#heights.heightOf(paragraph);
    return (top + this.#head) / this.#whole;
  }

  get #whole(): number {
    return Math.max(this.#head + this.#heights.total + this.#foot, 1);
  }
}
