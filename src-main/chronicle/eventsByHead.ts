import type { TextSpan, TimelineEvent } from '../events/types.ts';

/** Events in the order of their heads: which of them are told in a stretch of the text is found by halving. */
export class EventsByHead<Event extends TimelineEvent> {
  readonly #events: readonly Event[];
  readonly #heads: readonly number[];

  constructor(events: readonly Event[]) {
    const heads = events.map(({ head }) => head);
    const order = events.map((_, index) => index).sort((left, right) => (heads[left] ?? 0) - (heads[right] ?? 0));
    this.#events = order.flatMap((index) => events[index] ?? []);
    this.#heads = order.flatMap((index) => heads[index] ?? []);
  }

  /** The events whose head lies in a stretch. */
  in({ start, end }: TextSpan): readonly Event[] {
    return this.#events.slice(this.#firstFrom(start), this.#firstFrom(end));
  }

  /** The place of the first event whose head is not before an offset. */
  #firstFrom(offset: number): number {
    let least = 0;
    let most = this.#heads.length;
    while (least < most) {
      const middle = (least + most) >> 1;
      if ((this.#heads[middle] ?? 0) < offset) least = middle + 1;
      else most = middle;
    }
    return least;
  }
}
