/**
 * Where the words of events stand: right of their marks, left of them, or below. Pure, and the same for the same input.
 * Rows are filled one after another, each with what is worth most beside one another; so as many are written out as there
 * is nearly room for, and the heavier before the lighter.
 */
import { bestChain } from './chain.ts';
import { fitWords, gaps, sidesOf, type Fit, type Ground, type Marked, type Shape, type Side } from './fit.ts';
import { Space, type Box, type Stretch } from './space.ts';

/** An event whose words want room. */
export interface Candidate extends Marked {
  /** Index of the lane. */
  readonly lane: number;
  /** Heavier ones are served first where there is not room for all; among equals, the earlier. */
  readonly weight: number;
  /** Ways to set its words, the best first. Asked for only when they are wanted, since words take long to measure. */
  readonly shapes: () => readonly Shape[];
  /** Of events with the same key, one right below another need not say again what that one says. */
  readonly group: Group | null;
}

export interface Group {
  readonly key: string;
  /** Ways to set the words that need no date. */
  readonly shapes: () => readonly Shape[];
}

/** Pixels: what stands below another on the same bar has a dot for a mark, where that begins. */
const dotWidth = 9;

/** Where the words of a candidate stand. */
export interface Spot {
  /** From the top of the rows of its lane. */
  readonly top: number;
  readonly side: Side;
  /** Index into its shapes, or into those of its group. */
  readonly shape: number;
  /** It stands right below one of its group, and says no date. */
  readonly follows: boolean;
  /** Of the words, in pixels of the plot. */
  readonly words: Stretch;
  /** From the top of the spot to the top of the words: none beside the mark. */
  readonly drop: number;
}

export interface PlacingSpace extends Ground {
  /** All lanes together may have so many pixels of rows; gaps below the last are not counted. */
  readonly height: number;
  /** Every lane may have so many, even where that is more than all of them may. */
  readonly leastLane: number;
  readonly lanes: number;
}

export interface Placement {
  /** By index of the candidate; `null`: there is no room for its words. */
  readonly spots: readonly (Spot | null)[];
  /** Of the rows of each lane. */
  readonly heights: readonly number[];
  readonly isWhole: boolean;
}

/**
 * @param candidates in the order of time
 * @param kept spots that candidates had before; they keep them where they still can
 * @param must index of the candidate that is served before all others
 */
export function place(
  candidates: readonly Candidate[],
  space: PlacingSpace,
  kept: ReadonlyMap<number, Spot> = new Map(),
  must: number | null = null,
): Placement {
  const worths = worthOf(candidates, must);
  if (kept.size === 0 && mayHold(candidates, space)) {
    // With the shape that each likes best, where there is room for all of them.
    const liked = new Filling(candidates, space, worths, 1);
    liked.fill();
    const placement = liked.placement();
    if (placement.isWhole) return placement;
  }
  // A column says its date once, and may stand in the way of others: it is tried with columns and without.
  const filled = (columns: boolean) => {
    const filling = new Filling(candidates, space, worths, Infinity);
    if (must !== null && kept.size > 0) filling.makeWay(must, kept);
    filling.keepAll(kept);
    filling.fill(columns);
    return filling;
  };
  const withColumns = filled(true);
  const hasColumns = candidates.some(({ group }) => group !== null);
  if (kept.size > 0 || !hasColumns || withColumns.placement().isWhole) return withColumns.placement();
  const without = filled(false);
  return (without.worth > withColumns.worth ? without : withColumns).placement();
}

/** Whether the room is large enough for the shapes that all like best, were they to fill it without a gap. */
function mayHold(candidates: readonly Candidate[], { plot, height, leastLane, lanes }: PlacingSpace): boolean {
  const room = (plot.right - plot.left) * Math.max(height, leastLane * lanes);
  let wanted = 0;
  for (const { shapes } of candidates) {
    const [liked] = shapes();
    wanted += (liked?.width ?? 0) * (liked?.height ?? 0);
    if (wanted > room) return false;
  }
  return true;
}

/** Of equal weight, all are worth 1; the heaviest are worth some of the lightest. */
function worthOf(candidates: readonly Candidate[], must: number | null): Float64Array {
  const weights = candidates.map(({ weight }) => weight).sort((left, right) => left - right);
  const count = Math.max(1, candidates.length);
  return Float64Array.from(candidates, ({ weight }, index) => {
    if (index === must) return 1e6;
    const share = lowerBound(weights, weight) / count;
    return 1 + 3 * share * share;
  });
}

function lowerBound(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One way in which a candidate could stand in a row. */
interface Way extends Stretch {
  readonly worth: number;
  readonly index: number;
  readonly shape: number;
  readonly side: Side;
  readonly fit: Fit;
}

/** A row that could be filled next in a lane. */
interface Row {
  readonly top: number;
  readonly ways: readonly Way[];
  /** What it holds is worth so much for every pixel of its height. */
  readonly gain: number;
  readonly bottom: number;
}

/** Words find their places one after another. */
class Filling {
  readonly #candidates: readonly Candidate[];
  readonly #space: PlacingSpace;
  readonly #worths: Float64Array;
  readonly #lanes: readonly Space[];
  readonly #heights: number[];
  readonly #spots: (Spot | null)[];
  /** What each takes, with the gap below it. */
  readonly #boxes: (Box | null)[];
  /** Indexes of those of each group that have their places, lane by lane. */
  readonly #groups = new Map<string, number[]>();
  /** The ways of the candidates of each lane, by their right ends. */
  readonly #ways: Way[][];
  /** Heights at which nothing can begin any more: room and candidates only become fewer. */
  readonly #barren: Set<number>[];
  readonly #shapes: number;
  /** By which lanes may still grow. */
  #free: number;

  /** @param shapes of each candidate so many are tried */
  constructor(candidates: readonly Candidate[], space: PlacingSpace, worths: Float64Array, shapes: number) {
    this.#candidates = candidates;
    this.#space = space;
    this.#worths = worths;
    this.#lanes = Array.from({ length: space.lanes }, () => new Space());
    this.#heights = this.#lanes.map(() => space.leastLane);
    this.#spots = candidates.map(() => null);
    this.#boxes = candidates.map(() => null);
    this.#free = Math.max(0, space.height - space.lanes * space.leastLane);
    this.#ways = this.#lanes.map(() => []);
    this.#barren = this.#lanes.map(() => new Set());
    this.#shapes = shapes;
  }

  /** What stands below another can stay only once that has its place. */
  keepAll(kept: ReadonlyMap<number, Spot>): void {
    const indexes = [...kept.keys()];
    const byWorth = indexes.toSorted(
      (left, right) => (this.#worths[right] ?? 0) - (this.#worths[left] ?? 0) || left - right,
    );
    const inTime = indexes.toSorted((left, right) => left - right);
    for (const follows of [false, true]) {
      for (const index of follows ? inTime : byWorth) {
        const spot = kept.get(index);
        if (spot?.follows === follows && this.#spots[index] === null) this.#keep(index, spot);
      }
    }
  }

  /** Gives a candidate that must be seen its place among those that have theirs, where what stands in its way is worth least. */
  makeWay(must: number, kept: ReadonlyMap<number, Spot>): void {
    const candidate = this.#candidates[must];
    if (candidate === undefined) return;
    const before = new Filling(this.#candidates, this.#space, this.#worths, this.#shapes);
    before.keepAll(kept);
    if (before.#spots[must] !== null || before.#stand(must, candidate)) {
      const spot = before.#spots[must];
      if (spot !== null && spot !== undefined && !spot.follows) this.#keep(must, spot);
      return;
    }
    const boxes = before.#boxes.flatMap((box, index) =>
      box === null || this.#candidates[index]?.lane !== candidate.lane ? [] : [{ box, index }],
    );
    const tops = [...new Set([0, ...boxes.map(({ box }) => box.top)])];
    let cheapest: { readonly way: Way; readonly top: number; readonly cost: number } | null = null;
    for (const way of this.#waysOf(must, candidate)) {
      for (const top of tops) {
        const wanted = boxAt(top, way.fit);
        if (wanted.bottom > before.#limit(candidate.lane)) continue;
        const cost = boxes.reduce(
          (sum, { box, index }) => sum + (overlap(box, wanted) ? (this.#worths[index] ?? 0) : 0),
          0,
        );
        if (cheapest === null || cost < cheapest.cost) cheapest = { way, top, cost };
      }
    }
    if (cheapest !== null) this.#takeWay(cheapest.way, cheapest.top);
  }

  /** Fills rows, the one that gains most first, until there is no room or nothing left. */
  fill(columns = true): void {
    if (columns) this.#fillColumns();
    for (const [index, candidate] of this.#candidates.entries()) {
      if (this.#spots[index] === null) this.#ways[candidate.lane]?.push(...this.#waysOf(index, candidate));
    }
    for (const ways of this.#ways) ways.sort((left, right) => left.right - right.right || left.index - right.index);
    const next = this.#lanes.map((_, lane) => this.#bestRow(lane));
    for (;;) {
      const lane = next.reduce((best, row, at) => (row !== null && row.gain > (next[best]?.gain ?? 0) ? at : best), 0);
      const row = next[lane];
      if (row === undefined || row === null) return;
      if (row.bottom > this.#limit(lane)) {
        next[lane] = this.#bestRow(lane);
        continue;
      }
      for (const way of row.ways) this.#takeWay(way, row.top);
      next[lane] = this.#bestRow(lane);
    }
  }

  /** Of all that have their places. */
  get worth(): number {
    return this.#spots.reduce((sum, spot, index) => sum + (spot === null ? 0 : (this.#worths[index] ?? 0)), 0);
  }

  placement(): Placement {
    return { spots: this.#spots, heights: this.#heights, isWhole: this.#spots.every((spot) => spot !== null) };
  }

  /** Gives a candidate the place that it had, where that is still free and inside the plot. */
  #keep(index: number, spot: Spot): void {
    const candidate = this.#candidates[index];
    if (candidate === undefined) return;
    const above = spot.follows
      ? this.#columnAbove(index, candidate).find(
          (other) => sideBelow(other.spot) === spot.side && Math.abs(other.next - spot.top) < 1,
        )
      : undefined;
    if (spot.follows && above === undefined) return;
    const shape = (spot.follows ? candidate.group?.shapes() : candidate.shapes())?.[spot.shape];
    const marked = spot.follows ? following(candidate) : candidate;
    const fit = shape === undefined ? null : fitWords(marked, shape, spot.side, this.#space);
    if (fit === null) return;
    const box = boxAt(spot.top, fit);
    const lane = this.#lanes[candidate.lane];
    if (lane === undefined || box.bottom > this.#limit(candidate.lane) || !lane.isFree(box, above?.box)) return;
    this.#take(index, candidate, box, { ...spot, words: fit.words, drop: fit.drop });
  }

  /** Those of a group that stand at one place of the axis stand below one another, and the date is said once. */
  #fillColumns(): void {
    const columns = new Map<string, number[]>();
    for (const [index, { lane, group, mark }] of this.#candidates.entries()) {
      if (group === null || this.#spots[index] !== null) continue;
      const key = `${lane} ${group.key}`;
      const column = columns.get(key) ?? [];
      const first = this.#candidates[column[0] ?? index]?.mark.left ?? mark.left;
      if (Math.abs(mark.left - first) <= gaps.column) column.push(index);
      columns.set(key, column);
    }
    const worthOfColumn = (column: readonly number[]) => Math.max(...column.map((index) => this.#worths[index] ?? 0));
    const several = [...columns.values()].filter(({ length }) => length > 1);
    for (const column of several.sort((left, right) => worthOfColumn(right) - worthOfColumn(left))) {
      for (const index of column) {
        const candidate = this.#candidates[index];
        if (candidate === undefined) continue;
        if (!this.#follow(index, candidate) && !this.#stand(index, candidate)) break;
      }
    }
  }

  /** Right below the last one of its group. */
  #follow(index: number, candidate: Candidate): boolean {
    const { group, lane } = candidate;
    const above = this.#columnAbove(index, candidate).at(-1);
    const space = this.#lanes[lane];
    if (group === null || above === undefined || space === undefined) return false;
    for (const [shape, size] of group.shapes().entries()) {
      const side = sideBelow(above.spot);
      const fit = fitWords(following(candidate), size, side, this.#space);
      if (fit === null) continue;
      const box = boxAt(above.next, fit);
      if (box.bottom > this.#limit(lane) || !space.isFree(box, above.box)) continue;
      this.#take(index, candidate, box, {
        ...{ top: above.next, side, shape, follows: true, words: fit.words, drop: fit.drop },
      });
      return true;
    }
    return false;
  }

  /** Those of its group below which it may stand, in the same column; the last of them is the latest. */
  #columnAbove(index: number, { group, lane, mark }: Candidate): Above[] {
    const placed = group === null ? [] : (this.#groups.get(`${lane} ${group.key}`) ?? []);
    return placed
      .filter((other) => other < index)
      .sort((left, right) => left - right)
      .flatMap((other): Above[] => {
        const spot = this.#spots[other] ?? null;
        const box = this.#boxes[other] ?? null;
        const left = this.#candidates[other]?.mark.left ?? Infinity;
        if (spot === null || box === null || Math.abs(left - mark.left) > gaps.column) return [];
        return [{ spot, box, next: box.bottom - gaps.betweenRows + gaps.inGroup }];
      });
  }

  /** The uppermost place for the shape that it likes best and that has one. */
  #stand(index: number, candidate: Candidate): boolean {
    const { lane } = candidate;
    const space = this.#lanes[lane];
    if (space === undefined) return false;
    for (const [shape, size] of candidate.shapes().entries()) {
      for (const side of sidesOf(candidate)) {
        const fit = fitWords(candidate, size, side, this.#space);
        if (fit === null) continue;
        const top = space.topmost(fit.box, fit.height + gaps.betweenRows, this.#limit(lane));
        if (top === null) continue;
        const { words, drop } = fit;
        this.#take(index, candidate, boxAt(top, fit), { top, side, shape, follows: false, words, drop });
        return true;
      }
    }
    return false;
  }

  #waysOf(index: number, candidate: Candidate): Way[] {
    const worth = this.#worths[index] ?? 1;
    return candidate
      .shapes()
      .slice(0, this.#shapes)
      .flatMap((size, shape) =>
        sidesOf(candidate).flatMap((side, at): Way[] => {
          const fit = fitWords(candidate, size, side, this.#space);
          // Of equal use, what comes first is liked better.
          return fit === null
            ? []
            : [{ ...fit.box, index, shape, side, fit, worth: worth * (1 - 0.004 * (at + 2 * shape)) }];
        }),
      );
  }

  /** The row that gains most among those that could begin where something ends. */
  #bestRow(lane: number): Row | null {
    const space = this.#lanes[lane];
    const ways = this.#ways[lane]?.filter(({ index }) => this.#spots[index] === null) ?? [];
    this.#ways[lane] = ways;
    if (space === undefined || ways.length === 0) return null;
    const limit = this.#limit(lane);
    const barren = this.#barren[lane] ?? new Set<number>();
    const heights = [...new Set(ways.map(({ fit }) => fit.height))].sort((left, right) => left - right);
    for (const top of space.tops()) {
      if (barren.has(top)) continue;
      let best: Row | null = null;
      for (const height of heights) {
        const bottom = top + height + gaps.betweenRows;
        if (bottom > limit) break;
        const taken = space.between(top, bottom);
        const free = ways.filter(
          ({ left, right, fit }) => fit.height <= height && !taken.some((box) => box.left < right && box.right > left),
        );
        const chain = bestChain(free);
        const gain = chain.reduce((sum, { worth }) => sum + worth, 0) / (height + gaps.betweenRows);
        if (chain.length > 0 && (best === null || gain > best.gain)) best = { top, ways: chain, gain, bottom };
      }
      if (best !== null) return best;
      barren.add(top);
    }
    return null;
  }

  #takeWay({ index, shape, side, fit }: Way, top: number): void {
    const candidate = this.#candidates[index];
    if (candidate === undefined) return;
    const { words, drop } = fit;
    this.#take(index, candidate, boxAt(top, fit), { top, side, shape, follows: false, words, drop });
  }

  #take(index: number, { lane, group }: Candidate, box: Box, spot: Spot): void {
    const space = this.#lanes[lane];
    const height = this.#heights[lane];
    if (space === undefined || height === undefined) return;
    space.take(box);
    this.#boxes[index] = box;
    this.#spots[index] = spot;
    const grown = Math.max(height, box.bottom - gaps.betweenRows);
    this.#free -= grown - height;
    this.#heights[lane] = grown;
    if (group === null) return;
    const key = `${lane} ${group.key}`;
    const placed = this.#groups.get(key) ?? [];
    placed.push(index);
    this.#groups.set(key, placed);
  }

  #limit(lane: number): number {
    return (this.#heights[lane] ?? 0) + this.#free + gaps.betweenRows;
  }
}

/** What a candidate may stand below. */
interface Above {
  readonly spot: Spot;
  readonly box: Box;
  /** The top of what stands right below it. */
  readonly next: number;
}

/** What is below words that stand below a bar has its words right of a dot. */
function sideBelow({ side }: Spot): Side {
  return side === 'below' ? 'right' : side;
}

/** The mark of one that stands below another of its group. */
export function following({ mark, carries }: Marked): Marked {
  return carries ? { mark: { left: mark.left, right: mark.left + dotWidth }, carries: false } : { mark, carries };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** With the gap below it. */
function boxAt(top: number, { box, height }: Fit): Box {
  return { ...box, top, bottom: top + height + gaps.betweenRows };
}
