import type { TextSpan } from '../../src-main/events/types.ts';
import { ascendingOrder, gather } from '../search/ascending.ts';
import { lowerBound } from '../search/bounds.ts';

/** Finds the spans that touch a stretch of the text among very many, which may lie in each other and overlap. */
export class SpanIndex {
  /** Places of the spans in the order of their starts. */
  readonly #places: Uint32Array;
  readonly #starts: Float64Array;
  readonly #ends: Float64Array;
  /** The furthest end among a span and all before it: it never falls, so that it can be searched. */
  readonly #reaches: Float64Array;

  constructor(spans: readonly TextSpan[]) {
    const starts = new Float64Array(spans.length);
    const ends = new Float64Array(spans.length);
    for (const [place, { start, end }] of spans.entries()) {
      starts[place] = start;
      ends[place] = end;
    }
    this.#places = ascendingOrder(starts, 1);
    this.#starts = gather(starts, this.#places);
    this.#ends = gather(ends, this.#places);
    this.#reaches = new Float64Array(spans.length);
    let reach = 0;
    for (const [order, end] of this.#ends.entries()) this.#reaches[order] = reach = Math.max(reach, end);
  }

  /** Places of the spans that share a character with the text from `start` to `end`, by their starts. */
  touching(start: number, end: number): number[] {
    const last = this.countBefore(end);
    const places: number[] = [];
    for (let order = lowerBound(this.#reaches, start + 1); order < last; order += 1) {
      const from = Math.max(this.#starts[order] ?? 0, start);
      const to = Math.min(this.#ends[order] ?? 0, end);
      if (from < to) places.push(this.#places[order] ?? 0);
    }
    return places;
  }

  /** How many spans start before `offset`. */
  countBefore(offset: number): number {
    return lowerBound(this.#starts, offset);
  }

  /** Place of the span that comes at `order` when they are ordered by their starts, or `null`. */
  placeAt(order: number): number | null {
    return this.#places[order] ?? null;
  }
}
