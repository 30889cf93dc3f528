/** How two lists have the same objects, in the same order. */
export interface ListMatch {
  /** By index in the first list: the index in the second, counted from 1; 0 where it is not there. */
  readonly keptAfter: Uint32Array;
  /** Indices in the second list of what the first has not, ascending. */
  readonly fresh: readonly number[];
}

/** So far is looked ahead in both lists where they part, before all that is left of the first is looked up. */
const reach = 64;

/**
 * Matches two lists that are mostly the same: a few objects replaced, taken out, put in. What was moved counts as taken out and
 * put in. Linear in their lengths, also where they have nothing in common.
 */
export function matchLists(before: readonly object[], after: readonly object[]): ListMatch {
  const keptAfter = new Uint32Array(before.length);
  const fresh: number[] = [];
  let places: Map<object, number> | null = null;
  let old = 0;
  for (let index = 0; index < after.length; index += 1) {
    const item = after[index];
    if (item !== before[old]) {
      const near = item === undefined ? -1 : indexNear(before, item, old);
      let found = near;
      if (near < 0 && isReplaced(before, after, old, index)) {
        fresh.push(index);
        old += 1;
        continue;
      }
      if (near < 0 && item !== undefined) {
        places ??= new Map(before.map((each, place) => [each, place]));
        found = places.get(item) ?? -1;
      }
      if (found < old) {
        fresh.push(index);
        continue;
      }
      old = found;
    }
    keptAfter[old] = index + 1;
    old += 1;
  }
  return { keptAfter, fresh };
}

function indexNear(list: readonly object[], item: object, from: number): number {
  const end = Math.min(list.length, from + reach);
  for (let index = from; index < end; index += 1) if (list[index] === item) return index;
  return -1;
}

/** One object stands where another stood, and the next is the same again. */
function isReplaced(before: readonly object[], after: readonly object[], old: number, index: number): boolean {
  const next = after[index + 1];
  return old < before.length && (next === undefined ? old + 1 === before.length : next === before[old + 1]);
}

/** The match of a list with some of its objects, in the same order: linear, and without a look-up. */
export function matchSome(all: readonly object[], some: readonly object[]): ListMatch {
  const keptAfter = new Uint32Array(all.length);
  let kept = 0;
  for (let index = 0; index < all.length && kept < some.length; index += 1) {
    if (all[index] !== some[kept]) continue;
    kept += 1;
    keptAfter[index] = kept;
  }
  return { keptAfter, fresh: Array.from({ length: some.length - kept }, (_, index) => kept + index) };
}
