import { inReviewOrder, nextOpen, type ReviewOrder } from '../board/reviewOrder.ts';
import { reviewOf } from '../board/reviews.ts';
import type { BoardEvent } from '../board/boardEvent.ts';
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
    const { tellings } = this.#board;
    const looked = this.#board.all.filter(this.#isLookedAt);
    return { count: tellings.countHappenings(looked) + removed, all: this.#board.count.all + removed };
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

  /** Goes to the next event that nobody has looked at. */
  goOn(): void {
    const next = this.#nextBehind(this.#board.currentId);
    if (next !== null) this.#board.select(next);
  }

  /** Who has looked at one telling of a happening has looked at the happening. */
  get #isLookedAt(): (event: BoardEvent) => boolean {
    const { tellings } = this.#board;
    // Asked once for all of a hundred thousand events, whose ids are read only where it matters.
    const { joined } = tellings;
    return (event) =>
      reviewOf(event) !== 'open' ||
      (joined.size > 0 &&
        joined.has(event.id) &&
        tellings.othersOf(event.id).some((other) => reviewOf(other) !== 'open'));
  }

  #nextBehind(id: string | null): string | null {
    const events = inReviewOrder(this.#board.chronology, this.order);
    return nextOpen(events, id, this.#isLookedAt)?.id ?? null;
  }

  #removed(): readonly unknown[] {
    return this.#board.laid.flatMap(({ source }) => this.#chronicle.removedOf(source.id));
  }
}
