/**
 * What comes one by one and is costly to show is taken in together: the first at once, what follows after a pause, and all of it
 * as soon as no more is awaited.
 */
export class Arrivals<Item> {
  readonly #take: (items: readonly Item[]) => void;
  readonly #pause: number;
  #come: Item[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** @param pause milliseconds between two takings, at least */
  constructor(take: (items: readonly Item[]) => void, pause: number) {
    this.#take = take;
    this.#pause = pause;
  }

  /** How many have come and were not taken in. */
  get waiting(): number {
    return this.#come.length;
  }

  /** @param isLast no other is awaited */
  add(item: Item, isLast: boolean): void {
    this.#come.push(item);
    if (isLast) this.takeAll();
    else if (this.#timer === null) this.#takeAndPause();
  }

  /** Takes in what has come; what comes next is the first again. */
  takeAll(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const come = this.#come;
    this.#come = [];
    if (come.length > 0) this.#take(come);
  }

  #takeAndPause(): void {
    const hasCome = this.#come.length > 0;
    this.takeAll();
    if (!hasCome) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#takeAndPause();
    }, this.#pause);
  }
}
