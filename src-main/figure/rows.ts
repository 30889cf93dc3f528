/** Who gets a label, and in which row it stands: both greedy, both the same for the same input. */

/** The stretch of the plot's width that a mark and its label take, in CSS pixels from the plot's left edge. */
export interface Box {
  readonly left: number;
  readonly right: number;
}

export interface Candidate {
  /** Index of the lane. */
  readonly lane: number;
  /** Heavier candidates are taken first, and among equals the earlier. */
  readonly weight: number;
  /** The mark with the shortest label worth the trouble, on either side of it. */
  readonly least: readonly Box[];
  /** The mark with its label, which is set only where there is room for one of the above. */
  readonly box: () => Box;
}

/** The width is counted in columns of so many CSS pixels, rounded outwards. */
const columnWidth = 4;

/**
 * The candidates for whom there is room in `rows` rows altogether, as a flag for each. A lane needs as many rows as boxes
 * lie above one point of it; `packFromLeft` then finds no more than that many.
 */
export function chooseByWeight(candidates: readonly Candidate[], rows: number, width: number): readonly boolean[] {
  const chosen = candidates.map(() => false);
  const lanes = new Map<number, { readonly depths: Uint16Array; deepest: number }>();
  let rowsTaken = 0;
  const order = candidates
    .map((candidate, index) => ({ candidate, index }))
    .sort((left, right) => right.candidate.weight - left.candidate.weight || left.index - right.index);

  for (const { candidate, index } of order) {
    const lane = lanes.get(candidate.lane) ?? {
      depths: new Uint16Array(Math.ceil(width / columnWidth) + 1),
      deepest: 0,
    };
    lanes.set(candidate.lane, lane);
    const deepestAllowed = lane.deepest + rows - rowsTaken;
    const hasRoom = (box: Box) => deepestUnder(columnsOf(lane.depths, box)) < deepestAllowed;
    if (!candidate.least.some(hasRoom)) continue;
    const columns = columnsOf(lane.depths, candidate.box());
    const depth = deepestUnder(columns) + 1;
    if (depth > deepestAllowed) continue;
    columns.forEach((each, column) => (columns[column] = each + 1));
    rowsTaken += Math.max(0, depth - lane.deepest);
    lane.deepest = Math.max(lane.deepest, depth);
    chosen[index] = true;
  }
  return chosen;
}

function columnsOf(depths: Uint16Array, { left, right }: Box): Uint16Array {
  const from = Math.min(depths.length - 1, Math.max(0, Math.floor(left / columnWidth)));
  return depths.subarray(from, Math.max(from + 1, Math.ceil(right / columnWidth)));
}

function deepestUnder(columns: Uint16Array): number {
  let deepest = 0;
  for (const depth of columns) if (depth > deepest) deepest = depth;
  return deepest;
}

/** The row of each box, and how many rows there are. */
export interface Packing {
  readonly rowOf: readonly number[];
  readonly rows: number;
}

/** Each box, from left to right, takes the uppermost row that is free where it begins: the fewest rows possible. */
export function packFromLeft(boxes: readonly Box[]): Packing {
  const rowOf = boxes.map(() => 0);
  const takenUntil: number[] = [];
  const order = boxes
    .map((box, index) => ({ box, index }))
    .sort((left, right) => left.box.left - right.box.left || left.index - right.index);
  for (const { box, index } of order) {
    const free = takenUntil.findIndex((until) => until <= box.left);
    const row = free < 0 ? takenUntil.length : free;
    takenUntil[row] = box.right;
    rowOf[index] = row;
  }
  return { rowOf, rows: takenUntil.length };
}

/** Each box, in the order given, takes the uppermost row in which it overlaps nothing: earlier stands above later. */
export function packInOrder(boxes: readonly Box[]): Packing {
  const rows: Box[][] = [];
  const rowOf = boxes.map((box) => {
    const free = rows.findIndex((row) => row.every(({ left, right }) => right <= box.left || box.right <= left));
    const row = free < 0 ? rows.length : free;
    rows[row] = [...(rows[row] ?? []), box];
    return row;
  });
  return { rowOf, rows: rows.length };
}
