/** So many works are under way at a time; the others wait for their turn, in the order in which they came. */
export class ReadingTurns {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(most: number) {
    this.#free = most;
  }

  /** Does the work when it is its turn: at once where one is free. */
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#free === 0) return new Promise<void>((begin) => this.#waiting.push(begin)).then(() => this.#do(work));
    this.#free -= 1;
    return this.#do(work);
  }

  async #do<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}
