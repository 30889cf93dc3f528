import { recall, remember } from '../storage/remembered.ts';

/** What a new reader is told, one after the other. */
export const hintNames = ['scrub', 'zoom', 'words'] as const;
export type HintName = (typeof hintNames)[number];

const separator = ' ';

/** What the reader still has to be told. A hint whose thing was done, or that was dismissed, never returns by itself. */
class Hints {
  #done = $state.raw<readonly string[]>((recall('hints') ?? '').split(separator));

  /** The one hint that is shown; `null` where all has been said. */
  readonly current: HintName | null = $derived(hintNames.find((name) => !this.#done.includes(name)) ?? null);

  /** The reader did what the hint tells of, or dismissed it. */
  finish(name: HintName): void {
    if (this.#done.includes(name)) return;
    this.#keep([...this.#done, name]);
  }

  showAgain(): void {
    this.#keep([]);
  }

  #keep(done: readonly string[]): void {
    this.#done = done;
    remember('hints', done.join(separator));
  }
}

export const hints = new Hints();
