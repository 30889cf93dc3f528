import type { TextSpan } from '../../src-main/events/types.ts';

import { lowerBound } from './bounds.ts';

/** What was found, in the order of the text, without overlaps; there may be a million. */
export class Hits {
  #starts = new Int32Array(64);
  #ends = new Int32Array(64);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Adds a hit behind all others. */
  add({ start, end }: TextSpan): void {
    if (this.#count === this.#starts.length) {
      this.#starts = grown(this.#starts);
      this.#ends = grown(this.#ends);
    }
    this.#starts[this.#count] = start;
    this.#ends[this.#count] = end;
    this.#count += 1;
  }

  at(index: number): TextSpan | null {
    const start = this.#starts[index];
    const end = this.#ends[index];
    return index >= this.#count || start === undefined || end === undefined ? null : { start, end };
  }

  /** How many hits start before an offset: so, too, the index of the first from there on. */
  countBefore(offset: number): number {
    return lowerBound(this.#starts.subarray(0, this.#count), offset);
  }

  /** Those that touch the text from `start` to `end`. */
  touching(start: number, end: number): TextSpan[] {
    const found: TextSpan[] = [];
    const first = lowerBound(this.#ends.subarray(0, this.#count), start + 1);
    for (let index = first; index < this.#count; index += 1) {
      const hit = this.at(index);
      if (hit === null || hit.start >= end) break;
      found.push(hit);
    }
    return found;
  }
}

function grown(values: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * values.length);
  longer.set(values);
  return longer;
}
