import type { Line } from './line.ts';

/** Lines below one another in one column. */
export interface Stack {
  readonly lines: readonly Line[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** In parts of the type's size: how far the next line of a stack may lie below, and how much its type may differ. */
const stacking = { apart: 2.2, type: 0.1 } as const;
const ascent = 0.75;
const descent = 0.2;
/** A page in more parts than these is read from top to bottom. */
const mostStacks = 400;
const mostLines = 2_000;

/** The lines of a page as a person reads them: down each column, and across what parts the columns. */
export function inReadingOrder(lines: readonly Line[]): Stack[] {
  const stacks = lines.length > mostLines ? lines.map((line) => stackOf([line])) : stacksOf(lines);
  if (stacks.length > mostStacks) return stacks;
  return bandsOf(stacks).flatMap(orderBand);
}

const topOf = (line: Line) => line.baseline - ascent * line.size;
const bottomOf = (line: Line) => line.baseline + descent * line.size;

interface Bounded {
  readonly left: number;
  readonly right: number;
}

const shareWidth = (one: Bounded, other: Bounded) => one.left < other.right && other.left < one.right;

/** A line goes on the stack right above it, where no other line could as well. */
function stacksOf(lines: readonly Line[]): Stack[] {
  const sorted = [...lines].sort((one, other) => one.baseline - other.baseline || one.left - other.left);
  const open: Line[][] = [];
  const all: Line[][] = [];
  for (const line of sorted) {
    const above = open.filter((stack) => stack.some((each) => shareWidth(each, line)));
    const host = above.length === 1 ? above[0] : undefined;
    const last = host?.at(-1);
    const rivals = sorted.filter((each) => each !== line && Math.abs(each.baseline - line.baseline) < 0.3 * line.size);
    const alone = host !== undefined && !rivals.some((rival) => host.some((each) => shareWidth(each, rival)));
    if (host !== undefined && last !== undefined && alone && follows(last, line) && liesUnder(host, line)) {
      host.push(line);
      continue;
    }
    for (const stack of above) open.splice(open.indexOf(stack), 1);
    const stack = [line];
    open.push(stack);
    all.push(stack);
  }
  return all.map(stackOf);
}

function follows(last: Line, line: Line): boolean {
  const size = Math.max(last.size, line.size);
  return (
    line.baseline - last.baseline <= stacking.apart * size &&
    Math.abs(line.size - last.size) <= stacking.type * size &&
    (last.cells === null) === (line.cells === null)
  );
}

/** A line that only grazes what stands above belongs elsewhere: a page's foot below one of its columns. */
function liesUnder(stack: readonly Line[], line: Line): boolean {
  const left = Math.min(...stack.map((each) => each.left));
  const right = Math.max(...stack.map((each) => each.right));
  const shared = Math.min(right, line.right) - Math.max(left, line.left);
  return shared >= 0.5 * Math.min(right - left, line.right - line.left);
}

export function stackOf(lines: readonly Line[]): Stack {
  return {
    lines,
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    top: Math.min(...lines.map(topOf)),
    bottom: Math.max(...lines.map(bottomOf)),
  };
}

/**
 * Parts of the page with nothing but white between them from edge to edge. Neighbours are one where one of them has columns and
 * the other keeps to them: paragraphs of two columns that happen to end at one height.
 */
function bandsOf(stacks: readonly Stack[]): Stack[][] {
  const sorted = [...stacks].sort((one, other) => one.top - other.top);
  const bands: Stack[][] = [];
  let bottom = -Infinity;
  for (const stack of sorted) {
    const band = bands.at(-1);
    if (band !== undefined && stack.top < bottom) band.push(stack);
    else bands.push([stack]);
    bottom = Math.max(bottom, stack.bottom);
  }
  const merged: Stack[][] = [];
  bands.forEach((band, at) => {
    const before = merged.at(-1);
    const after = bands[at + 1];
    // A heading below two columns that end at one height is of what follows, unless that keeps to the same columns.
    const leads = columnCount(band) === 1 && after !== undefined && !shareColumns([...(before ?? []), ...band], after);
    if (before !== undefined && shareColumns(before, band) && !leads) merged[merged.length - 1] = [...before, ...band];
    else merged.push(band);
  });
  return merged;
}

function shareColumns(one: readonly Stack[], other: readonly Stack[]): boolean {
  const ofOne = columnCount(one);
  const ofOther = columnCount(other);
  const together = columnCount([...one, ...other]);
  return together > 1 && together >= Math.max(ofOne, ofOther) && Math.max(ofOne, ofOther) > 1;
}

function columnCount(stacks: readonly Stack[]): number {
  let count = 0;
  let right = -Infinity;
  for (const stack of [...stacks].sort((one, other) => one.left - other.left)) {
    if (stack.left >= right) count += 1;
    right = Math.max(right, stack.right);
  }
  return count;
}

/**
 * Orders a band by what must come before what (T. M. Breuel, “High performance document layout analysis”, 2003): of two stacks
 * above one another the upper one; of two beside one another the left one, unless a third lies between them and spans both.
 */
function orderBand(stacks: readonly Stack[]): Stack[] {
  const sorted = [...stacks].sort((one, other) => one.top - other.top || one.left - other.left);
  const ordered: Stack[] = [];
  const seen = new Set<Stack>();
  const isBefore = (one: Stack, other: Stack): boolean => {
    if (shareWidth(one, other)) return one.top < other.top;
    if (one.left >= other.left) return false;
    return !sorted.some((between) => parts(between, one, other));
  };
  // Ties of a strange page could go in circles: a stack that is being placed is not asked for again.
  const placeWithForerunners = (first: Stack) => {
    const path = [first];
    seen.add(first);
    while (path.length > 0) {
      const stack = path.at(-1);
      if (stack === undefined) break;
      const before = sorted.find((other) => !seen.has(other) && isBefore(other, stack));
      if (before === undefined) {
        ordered.push(stack);
        path.pop();
      } else {
        seen.add(before);
        path.push(before);
      }
    }
  };
  for (const stack of sorted) if (!seen.has(stack)) placeWithForerunners(stack);
  return ordered;
}

function parts(between: Stack, one: Stack, other: Stack): boolean {
  if (between === one || between === other) return false;
  const upper = one.top < other.top ? one : other;
  const lower = upper === one ? other : one;
  return (
    between.top >= upper.top && between.bottom <= lower.bottom && shareWidth(between, one) && shareWidth(between, other)
  );
}
