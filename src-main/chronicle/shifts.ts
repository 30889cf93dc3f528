import type { TextSpan } from '../events/types.ts';

/** A quotation's place in its own text, and where it stands now. */
interface Moved {
  readonly quotation: { readonly start: number };
  readonly stretch: TextSpan;
}

/** How far the text around an offset has moved, by the sentences that were surely found before it and behind it. */
export class Shifts {
  /** In the order of the old text. */
  readonly #starts: readonly number[];
  readonly #shifts: readonly number[];

  constructor(moved: readonly Moved[]) {
    const inOrder = [...moved].sort((left, right) => left.quotation.start - right.quotation.start);
    this.#starts = inOrder.map(({ quotation }) => quotation.start);
    this.#shifts = inOrder.map(({ quotation, stretch }) => stretch.start - quotation.start);
  }

  /** How far a place is from where an old offset should be, by its nearer neighbour. */
  distance(start: number, place: number): number {
    return Math.min(...this.#expected(start).map((expected) => Math.abs(place - expected)));
  }

  /** The places nearest to where an old offset should be, `most` of them for each neighbour. `places` are in order. */
  nearest<Span extends TextSpan>(start: number, places: readonly Span[], most: number): readonly Span[] {
    if (places.length <= most) return places;
    const near = this.#expected(start).flatMap((expected) => {
      const at = firstFrom(places.length, (index) => (places[index]?.start ?? 0) >= expected);
      return places.slice(Math.max(0, at - most / 2), at + most / 2);
    });
    return [...new Set(near)];
  }

  #expected(start: number): readonly number[] {
    const behind = firstFrom(this.#starts.length, (index) => (this.#starts[index] ?? 0) >= start);
    const shifts = [this.#shifts[behind - 1], this.#shifts[behind]].filter((shift) => shift !== undefined);
    return shifts.length === 0 ? [start] : shifts.map((shift) => start + shift);
  }
}

/** The first of `length` indices for which something holds that holds for all behind it. */
function firstFrom(length: number, holds: (index: number) => boolean): number {
  let least = 0;
  let most = length;
  while (least < most) {
    const middle = (least + most) >> 1;
    if (holds(middle)) most = middle;
    else least = middle + 1;
  }
  return least;
}
