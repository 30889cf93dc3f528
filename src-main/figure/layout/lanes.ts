/** Lanes below one another: captions, rows of words, and a band for the events that there is no room to write out. */
import { place, type Candidate, type Placement, type Spot } from './place.ts';
import type { Stretch } from './space.ts';

export interface LanesRequest {
  /** In the order of time. */
  readonly candidates: readonly Candidate[];
  readonly plot: Stretch;
  readonly view: Stretch;
  /** Of all lanes together, captions and bands included; exceeded only where every lane has the least that it needs. */
  readonly height: number;
  readonly lanes: readonly LaneWish[];
  readonly measures: LaneMeasures;
  readonly kept: ReadonlyMap<number, Spot>;
  readonly must: number | null;
}

export interface LaneWish {
  /** Nothing but its caption is shown. */
  readonly isClosed: boolean;
  /** It has events besides the candidates, which can only be counted. */
  readonly counts: boolean;
  /** Pixels of the band that it has, and keeps; none where it is laid out anew. */
  readonly keepsBand: number;
}

/** Pixels. */
export interface LaneMeasures {
  /** None where there is a single lane. */
  readonly caption: number;
  /** Of a band in which events are counted; with a few marks it is lower. */
  readonly band: number;
  readonly bandRow: number;
  /** Above the first row and below the last. */
  readonly margin: number;
  readonly leastRows: number;
}

export interface LaneRoom {
  readonly top: number;
  readonly height: number;
  /** Tops of the band and of the rows, from the same zero as `top`. */
  readonly bandTop: number;
  readonly rowsTop: number;
  readonly bandHeight: number;
  readonly band: 'none' | 'marks' | 'counts';
  /** Candidates without words: the row of the band in which each has its mark, and where that begins. */
  readonly marks: readonly { readonly index: number; readonly row: number; readonly left: number }[];
}

export interface LanesLayout {
  readonly lanes: readonly LaneRoom[];
  readonly spots: readonly (Spot | null)[];
  readonly height: number;
}

/** Pixels that a mark without words takes, and by how many it may stand too late. */
const bead = 9;
const mostShift = 60;

function rowsIn(band: number, row: number): number {
  return Math.max(1, Math.floor(band / row) - 1);
}

export function layOutLanes(request: LanesRequest): LanesLayout {
  const { candidates, lanes, measures } = request;
  const members = lanes.map((): number[] => []);
  candidates.forEach(({ lane }, index) => members[lane]?.push(index));
  const bands = lanes.map(({ counts, keepsBand, isClosed }) => (isClosed ? 0 : counts ? measures.band : keepsBand));
  // What has no room for its words takes room in a band; so there may be more of them.
  for (;;) {
    const placement = placed(request, bands);
    const missing = members.map((indexes) => indexes.filter((index) => placement.spots[index] === null));
    const wanted = missing.map((indexes, lane) => bandFor(candidates, indexes, lanes[lane]?.counts === true, measures));
    if (wanted.every((height, lane) => lanes[lane]?.isClosed === true || height <= (bands[lane] ?? 0))) {
      return { ...stacked(request, bands, missing, placement.heights), spots: placement.spots };
    }
    for (const [lane, height] of wanted.entries()) {
      if (lanes[lane]?.isClosed === false) bands[lane] = Math.max(bands[lane] ?? 0, height);
    }
  }
}

function placed(request: LanesRequest, bands: readonly number[]): Placement {
  const { candidates, plot, view, height, lanes, measures, kept, must } = request;
  const fixed = lanes.reduce(
    (sum, { isClosed }, lane) => sum + measures.caption + (isClosed ? 0 : measures.margin + (bands[lane] ?? 0)),
    0,
  );
  const space = { plot, view, height: height - fixed, leastLane: measures.leastRows, lanes: lanes.length };
  return place(candidates, space, kept, must);
}

function bandFor(
  candidates: readonly Candidate[],
  missing: readonly number[],
  counts: boolean,
  { band, bandRow }: LaneMeasures,
): number {
  if (counts) return band;
  if (missing.length === 0) return 0;
  const { rows, areNear } = beadsOf(candidates, missing, rowsIn(band, bandRow));
  return areNear ? Math.min(band, (rows + 1) * bandRow) : band;
}

function stacked(
  { candidates, lanes, measures }: LanesRequest,
  bands: readonly number[],
  missing: readonly (readonly number[])[],
  heights: readonly number[],
): Omit<LanesLayout, 'spots'> {
  let top = 0;
  const rooms = lanes.map(({ isClosed, counts }, lane): LaneRoom => {
    const bandTop = top + measures.caption;
    const bandHeight = bands[lane] ?? 0;
    const rowsTop = bandTop + bandHeight + measures.margin / 2;
    const bottom = isClosed ? bandTop : rowsTop + (heights[lane] ?? 0) + measures.margin / 2;
    const { marks, areNear } = beadsOf(candidates, missing[lane] ?? [], rowsIn(measures.band, measures.bandRow));
    const isCounted = counts || !areNear;
    const room = {
      top,
      height: bottom - top,
      bandTop,
      bandHeight,
      rowsTop,
      band: bandHeight === 0 ? ('none' as const) : isCounted ? ('counts' as const) : ('marks' as const),
      marks: isCounted ? [] : marks,
    };
    top = bottom;
    return room;
  });
  return { lanes: rooms, height: top };
}

interface Beads {
  readonly marks: LaneRoom['marks'];
  readonly rows: number;
  /** All of them stand near their time. */
  readonly areNear: boolean;
}

/** Small marks like beads: in as few rows as there need be, and where these are full, a little later than they should. */
function beadsOf(candidates: readonly Candidate[], indexes: readonly number[], mostRows: number): Beads {
  const ends: number[] = [];
  let areNear = true;
  const byLeft = indexes.toSorted((left, right) => leftOf(candidates, left) - leftOf(candidates, right));
  const marks = byLeft.map((index) => {
    const wanted = leftOf(candidates, index);
    const free = ends.findIndex((end) => end <= wanted);
    const row = free >= 0 ? free : ends.length < mostRows ? ends.length : ends.indexOf(Math.min(...ends));
    const left = Math.max(wanted, ends[row] ?? wanted);
    ends[row] = left + bead;
    areNear &&= left - wanted <= mostShift;
    return { index, row, left };
  });
  return { marks, rows: ends.length, areNear };
}

function leftOf(candidates: readonly Candidate[], index: number): number {
  return candidates[index]?.mark.left ?? 0;
}
