/** A list that may be very long: a portion of it is shown, and one more each time that is asked for. */
export class Portions<Item> {
  readonly #items: () => readonly Item[];
  readonly #size: number;
  readonly #least: () => number;
  #asked = $state(1);

  readonly shown = $derived.by(() => this.#items().slice(0, Math.max(this.#asked * this.#size, this.#least())));
  /** How many are not shown yet. */
  readonly waiting = $derived.by(() => this.#items().length - this.shown.length);

  /** @param least how many are shown even if nobody asks for them */
  constructor(items: () => readonly Item[], size: number, least: () => number = () => 0) {
    this.#items = items;
    this.#size = size;
    this.#least = least;
  }

  more(): void {
    this.#asked += 1;
  }
}
