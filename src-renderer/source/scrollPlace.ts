import type { Heights } from './heights.ts';

/** Browsers lay out nothing that is taller than 17 (Firefox) or 33 (Chromium) million pixels. */
export const tallestElement = 12_000_000;

/** Lengths beside the text, in pixels. */
export interface ViewLengths {
  readonly viewHeight: number;
  /** Empty room below the text. */
  readonly foot: number;
}

/** Two views: what moves further in one step was dragged or jumped. */
const viewsOfJump = 2;

/**
 * Where the text stands in the element that scrolls it. Offsets in the element and in the text differ by a drift:
 * - where paragraphs above the view turn out taller or shorter than estimated, what is being read stays where it is and the
 *   difference drifts, until the scrolling rests and it can be settled without a jerk;
 * - a text that is too tall for an element is scrolled in one of bounded height: step by step pixel for pixel, and by long
 *   ways, from their first jump until they rest, in proportion.
 */
export class ScrollPlace {
  readonly #heights: Heights;
  readonly #lengths: ViewLengths;
  #element = 0;
  #drift = 0;
  #isLeafing = false;

  constructor(heights: Heights, lengths: ViewLengths) {
    this.#heights = heights;
    this.#lengths = lengths;
  }

  /** Offset in the text of what stands at the top of the view. */
  get position(): number {
    return this.#element - this.#drift;
  }

  /** What is to be added to an offset in the text to have the offset in the element. */
  get drift(): number {
    return this.#drift;
  }

  get elementHeight(): number {
    const { total } = this.#heights;
    return this.#isBounded ? tallestElement : Math.max(total + this.#drift, 0);
  }

  /** Whether the element cannot be scrolled on although the text goes on, or the other way round. */
  get isStuck(): boolean {
    if (Math.abs(this.#settledDrift(this.position) - this.#drift) < 1) return false;
    return this.#element <= 0 || (this.#isBounded && this.#element >= this.#wayOf(tallestElement) - 1);
  }

  /** Takes note of where the element was scrolled to. */
  scrolledTo(element: number): void {
    this.#isLeafing ||= Math.abs(element - this.#element) > viewsOfJump * this.#lengths.viewHeight;
    this.#element = element;
    if (this.#isBounded && this.#isLeafing) this.#drift = element - element * this.#share;
  }

  /** Takes note that the scrolling rests: what begins now begins step by step. */
  rested(): void {
    this.#isLeafing = false;
  }

  /** Takes note that something above the view grew; what is in view stays. */
  grewAbove(growth: number): void {
    this.#drift -= growth;
  }

  /** Puts an offset of the text at the top of the view, without drift; answers the offset in the element. */
  goTo(position: number): number {
    this.#drift = this.#settledDrift(position);
    this.#element = position + this.#drift;
    return this.#element;
  }

  #settledDrift(position: number): number {
    return this.#isBounded ? position / this.#share - position : 0;
  }

  get #isBounded(): boolean {
    return this.#heights.total > tallestElement;
  }

  /** Pixels of text to a pixel of the element. */
  get #share(): number {
    return this.#wayOf(this.#heights.total) / this.#wayOf(tallestElement);
  }

  /** How far something of this height can be scrolled. */
  #wayOf(height: number): number {
    return Math.max(height + this.#lengths.foot - this.#lengths.viewHeight, 1);
  }
}
