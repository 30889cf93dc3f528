import { ascendingOrder, gather } from '../search/ascending.ts';
import { lowerBound, upperBound } from '../search/bounds.ts';

/** What the index needs of a chronology: columns by place, starts ascending. */
export interface IndexedEvents {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** Places of a block of the tree: short enough to look through, long enough to keep the tree small. */
const blockLength = 32;
/** So many that began before a time and go on are compared for their weight. */
const mostCompared = 4096;

/**
 * The events of one lane, by start. Answers in logarithmic time how many begin in a stretch of time, how many run on
 * into it, and which of them are the heaviest. Places are those of the chronology, rows those of the lane.
 */
export class LaneIndex {
  readonly places: Uint32Array;
  readonly #starts: Float64Array;
  readonly #ends: Float64Array;
  /** Ascending, whichever event they belong to. */
  readonly #sortedEnds: Float64Array;
  readonly #weights: Float32Array;
  /** A binary tree over blocks of rows, its root at 1: the heaviest row below each node. */
  readonly #heaviest: Int32Array;
  /** The latest end below each node. */
  readonly #reaches: Float64Array;
  readonly #leaves: number;

  /** @param weights by place; of equal ones any may come first, always the same */
  constructor(places: Uint32Array, events: IndexedEvents, weights: Float32Array, unit: number) {
    this.places = places;
    this.#starts = gather(events.starts, places);
    this.#ends = gather(events.ends, places);
    this.#sortedEnds = gather(this.#ends, ascendingOrder(this.#ends, unit));
    this.#weights = new Float32Array(places.length);
    for (let row = 0; row < places.length; row += 1) {
      const place = places[row] ?? 0;
      this.#weights[row] = (weights[place] ?? 0) + scatter(place);
    }
    const blocks = Math.max(1, Math.ceil(places.length / blockLength));
    this.#leaves = 2 ** Math.ceil(Math.log2(blocks));
    this.#heaviest = new Int32Array(2 * this.#leaves).fill(-1);
    this.#reaches = new Float64Array(2 * this.#leaves).fill(-Infinity);
    for (let block = 0; block < blocks; block += 1) {
      const [first, end] = [block * blockLength, (block + 1) * blockLength];
      this.#heaviest[this.#leaves + block] = this.#heaviestOfRows(first, end);
      for (let row = first; row < Math.min(end, this.length); row += 1) {
        this.#reach(this.#leaves + block, this.endOf(row));
      }
    }
    for (let node = this.#leaves - 1; node >= 1; node -= 1) {
      const [left, right] = [2 * node, 2 * node + 1];
      this.#heaviest[node] = this.#heavier(this.#heaviest[left] ?? -1, this.#heaviest[right] ?? -1);
      this.#reach(node, Math.max(this.#reaches[left] ?? -Infinity, this.#reaches[right] ?? -Infinity));
    }
  }

  get length(): number {
    return this.places.length;
  }

  /** How many begin before `time`; also the first row that does not. */
  begunBefore(time: number): number {
    return lowerBound(this.#starts, time);
  }

  /** How many began before `time` and have not ended by then. */
  runningAt(time: number): number {
    return this.begunBefore(time) - upperBound(this.#sortedEnds, time);
  }

  startOf(row: number): number {
    return this.#starts[row] ?? 0;
  }

  endOf(row: number): number {
    return this.#ends[row] ?? 0;
  }

  /** The heaviest rows among those from `first` to before `end`, the heaviest first. */
  heaviest(first: number, end: number, count: number): number[] {
    const ranges = [{ first, end, row: this.#heaviestBetween(first, end) }];
    const found: number[] = [];
    while (found.length < count) {
      let best = -1;
      for (const [position, { row }] of ranges.entries()) {
        if (row >= 0 && (best < 0 || this.#heavier(ranges[best]?.row ?? -1, row) === row)) best = position;
      }
      const [range] = best < 0 ? [] : ranges.splice(best, 1);
      if (range === undefined) break;
      found.push(range.row);
      for (const [from, to] of [
        [range.first, range.row],
        [range.row + 1, range.end],
      ] as const) {
        if (from < to) ranges.push({ first: from, end: to, row: this.#heaviestBetween(from, to) });
      }
    }
    return found;
  }

  /** The heaviest rows among those that began before `time` and go on, the heaviest first. */
  heaviestRunningAt(time: number, count: number): number[] {
    const running: number[] = [];
    this.#collectRunning(1, time, this.begunBefore(time), running);
    return running.sort((left, right) => (this.#weights[right] ?? 0) - (this.#weights[left] ?? 0)).slice(0, count);
  }

  /** Below a node, from the latest start to the earliest: what began last says most of the time that is asked for. */
  #collectRunning(node: number, time: number, begun: number, running: number[]): void {
    if ((this.#reaches[node] ?? -Infinity) <= time || running.length >= mostCompared) return;
    if (node < this.#leaves) {
      this.#collectRunning(2 * node + 1, time, begun, running);
      this.#collectRunning(2 * node, time, begun, running);
      return;
    }
    const first = (node - this.#leaves) * blockLength;
    for (let row = Math.min(first + blockLength, begun) - 1; row >= first; row -= 1) {
      if (this.endOf(row) > time) running.push(row);
    }
  }

  #reach(node: number, time: number): void {
    this.#reaches[node] = Math.max(this.#reaches[node] ?? -Infinity, time);
  }

  #heaviestBetween(first: number, end: number): number {
    const firstBlock = Math.ceil(first / blockLength);
    const endBlock = Math.floor(end / blockLength);
    if (firstBlock >= endBlock) return this.#heaviestOfRows(first, end);
    let best = this.#heavier(
      this.#heaviestOfRows(first, firstBlock * blockLength),
      this.#heaviestOfRows(endBlock * blockLength, end),
    );
    let low = firstBlock + this.#leaves;
    let high = endBlock + this.#leaves;
    while (low < high) {
      if (low % 2 === 1) best = this.#heavier(best, this.#heaviest[low++] ?? -1);
      if (high % 2 === 1) best = this.#heavier(best, this.#heaviest[--high] ?? -1);
      low /= 2;
      high /= 2;
    }
    return best;
  }

  #heaviestOfRows(first: number, end: number): number {
    let best = -1;
    for (let row = first; row < Math.min(end, this.length); row += 1) best = this.#heavier(best, row);
    return best;
  }

  /** The earlier where they weigh the same. */
  #heavier(left: number, right: number): number {
    if (left < 0 || right < 0) return Math.max(left, right);
    return (this.#weights[right] ?? 0) > (this.#weights[left] ?? 0) ? right : left;
  }
}

/** Below a tenth, and scattered: events that weigh the same are not taken from one end of the stretch. */
function scatter(place: number): number {
  return ((Math.imul(place + 1, 0x9e3779b1) >>> 0) / 2 ** 32) * 0.1;
}
