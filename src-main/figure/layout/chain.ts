/** The best row: of many boxes that want to stand beside one another, those that are worth most together. */
import type { Stretch } from './space.ts';

export interface Wish extends Stretch {
  /** More than 0. */
  readonly worth: number;
}

/**
 * The wishes that can all be granted in one row and are worth most together, from left to right.
 *
 * @param wishes by their right ends, ascending; those of one event overlap, so that at most one of them is granted
 */
export function bestChain<Each extends Wish>(wishes: readonly Each[]): readonly Each[] {
  const count = wishes.length;
  /** The most that the first so many wishes are worth, and which wish was granted for it. */
  const most = new Float64Array(count + 1);
  const before = new Int32Array(count + 1);
  for (let place = 0; place < count; place += 1) {
    const wish = wishes[place];
    if (wish === undefined) break;
    const free = endingBefore(wishes, wish.left, place);
    before[place + 1] = free;
    most[place + 1] = Math.max(most[place] ?? 0, (most[free] ?? 0) + wish.worth);
  }
  const granted: Each[] = [];
  for (let place = count; place > 0;) {
    const wish = wishes[place - 1];
    if (wish !== undefined && (most[place] ?? 0) > (most[place - 1] ?? 0)) {
      granted.push(wish);
      place = before[place] ?? 0;
    } else {
      place -= 1;
    }
  }
  return granted.reverse();
}

/** How many of the first `count` wishes end at `left` or before it. */
function endingBefore(wishes: readonly Wish[], left: number, count: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((wishes[middle]?.right ?? Infinity) <= left) low = middle + 1;
    else high = middle;
  }
  return low;
}
