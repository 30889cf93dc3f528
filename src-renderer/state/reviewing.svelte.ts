import { inReviewOrder, nextOpen, type ReviewOrder } from '../board/reviewOrder.ts';
import { reviewOf } from '../board/reviews.ts';
import type { ReviewState } from '../../src-main/chronicle/decisions.ts';

import type { Board } from './board.svelte.ts';
import type { Chronicle } from './chronicle.svelte.ts';

/** Looking through the events one by one: each is accepted, doubted or dismissed, and the next one comes. */
export class Reviewing {
  readonly #board: Board;
  readonly #chronicle: Chronicle;
  order = $state<ReviewOrder>('time');

  /** How many of the events that lie on the timeline were looked at; those that were dismissed count. */
  readonly looked = $derived.by(() => {
    const removed = this.#removed().length;
    let count = removed;
    for (const event of this.#board.all) if (reviewOf(event) !== 'open') count += 1;
    return { count, all: this.#board.all.length + removed };
  });

  constructor(board: Board, chronicle: Chronicle) {
    this.#board = board;
    this.#chronicle = chronicle;
  }

  /** Says it of the current event and goes on, or of all that are chosen; said twice of one, it is taken back. */
  say(state: ReviewState): void {
    const { selected } = this.#board;
    const [only] = selected;
    if (only === undefined) return;
    const isTakenBack = selected.every((event) => reviewOf(event) === state);
    const next = selected.length === 1 && !isTakenBack ? this.#nextBehind(only.id) : null;
    if (this.#chronicle.review(selected, isTakenBack ? null : state) && next !== null) this.#board.select(next);
  }

  /** Dismisses the current event, or all that are chosen, and goes on. */
  dismiss(): void {
    const { selected } = this.#board;
    const last = selected.at(-1);
    if (last === undefined) return;
    const next = this.#nextBehind(last.id);
    if (!this.#chronicle.dismiss(selected)) return;
    if (next === null) this.#board.chooseNone();
    else this.#board.select(next);
  }

  #nextBehind(id: string): string | null {
    return nextOpen(inReviewOrder(this.#board.chronology, this.order), id)?.id ?? null;
  }

  #removed(): readonly unknown[] {
    return this.#board.laid.flatMap(({ source }) => this.#chronicle.removedOf(source.id));
  }
}
