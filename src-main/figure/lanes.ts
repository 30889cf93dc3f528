/** Lanes: which event stands in which band and row, and the drawing of a band. */

import type { Block } from './block.ts';
import { titleOf, whenAndWho, type Content, type VisibleEvent } from './content.ts';
import { drawUnlabelled, unlabelledHeight } from './density.ts';
import type { Fades } from './fades.ts';
import { drawLabel, labelHalo, leastBoxes, markMiddle, placeLabel, type PlacedLabel } from './labels.ts';
import { drawMark, markSizes } from './marks.ts';
import { hueOf, type Hue, type Palette } from './palette.ts';
import { chooseByWeight, packFromLeft, packInOrder, type Box, type Packing } from './rows.ts';
import type { TimeScale } from './scale.ts';
import { element, group } from './svg.ts';
import { textLines, type } from './typography.ts';
import { wrapText } from './wrap.ts';
import type { FigureWords } from './words/figureWords.ts';

/** An event with its label, in its row. */
interface Item {
  readonly event: VisibleEvent;
  readonly label: PlacedLabel;
  readonly row: number;
}

export interface Lane {
  readonly label: string;
  readonly hue: Hue;
  readonly items: readonly Item[];
  readonly rowHeights: readonly number[];
  readonly unlabelled: readonly VisibleEvent[];
}

/** How the lanes are painted. */
export interface Paint {
  readonly palette: Palette;
  readonly fades: Fades;
  /** Whether there is paper behind the words, which may then stand clear of the lines they cross. */
  readonly onPaper: boolean;
  readonly words: FigureWords;
}

/** More bands than this are not told apart: the last one holds the rest. */
const mostLanes = 24;
const space = {
  underAxis: 18,
  betweenRows: 14,
  /** Two bars that touch would read as one. */
  afterMark: 6,
  afterLabel: 16,
  aboveLaneLabel: 8,
  underLaneLabel: 8,
  underLane: 6,
  aboveUnlabelled: 4,
} as const;
/** A row is about so high; the first guess at how many there is room for. */
const usualRow = 66;

/** Puts the events in lanes and rows; labels go to the heaviest, as many as `height` CSS pixels hold. */
export function layOutLanes(content: Content, scale: TimeScale, height: number, palette: Palette): readonly Lane[] {
  const bands = bandsOf(content, palette);
  const bandOfLane = new Map(bands.flatMap(({ lanes }, band) => lanes.map((lane) => [lane, band] as const)));
  const labels = new Map<VisibleEvent, PlacedLabel>();
  const labelOf = (visible: VisibleEvent): PlacedLabel => {
    const { event, mark, emphasis } = visible;
    const label =
      labels.get(visible) ??
      placeLabel({ title: titleOf(event, content), date: whenAndWho(event, content) }, mark, scale, emphasis);
    labels.set(visible, label);
    return label;
  };
  const boxOf = (event: VisibleEvent): Box => {
    const label = labelOf(event);
    return {
      left: Math.min(event.mark.left, label.left) - scale.left,
      right: Math.max(event.mark.right + space.afterMark, label.right + space.afterLabel) - scale.left,
    };
  };
  const candidates = content.visible.map((event) => ({
    lane: bandOfLane.get(event.lane) ?? 0,
    weight: event.weight,
    least: leastBoxes(event.mark).map(({ left, right }) => ({ left: left - scale.left, right: right - scale.left })),
    box: () => boxOf(event),
  }));
  const members = bands.map(() => [] as number[]);
  candidates.forEach(({ lane }, index) => members[lane]?.push(index));

  const attempt = (rows: number): readonly Lane[] => {
    const chosen = chooseByWeight(candidates, rows, scale.right - scale.left + space.afterLabel);
    return bands.map(({ label, hue }, band) => {
      const labelled: VisibleEvent[] = [];
      const unlabelled: VisibleEvent[] = [];
      for (const index of members[band] ?? []) {
        const event = content.visible[index];
        if (event !== undefined) (chosen[index] ? labelled : unlabelled).push(event);
      }
      const pack = unlabelled.length === 0 ? packAsRead : packFromLeft;
      return { label, hue, unlabelled, ...inRows(labelled, pack, labelOf, boxOf) };
    });
  };

  let rows = Math.floor(height / usualRow);
  for (;;) {
    const lanes = attempt(rows);
    const taken = lanes.reduce((sum, lane) => sum + laneHeight(lane), 0);
    if (taken <= height || rows <= 0) return lanes;
    rows = Math.min(rows - 1, Math.floor((rows * height) / taken));
  }
}

/** Earlier above later, unless that costs many more rows. */
function packAsRead(boxes: readonly Box[]): Packing {
  const fewest = packFromLeft(boxes);
  const inOrder = packInOrder(boxes);
  return inOrder.rows <= fewest.rows * 1.25 + 1 ? inOrder : fewest;
}

function beginning({ span }: VisibleEvent): number {
  return span.from ?? span.to ?? 0;
}

function inRows(
  events: readonly VisibleEvent[],
  pack: (boxes: readonly Box[]) => Packing,
  labelOf: (event: VisibleEvent) => PlacedLabel,
  boxOf: (event: VisibleEvent) => Box,
): Pick<Lane, 'items' | 'rowHeights'> {
  const inTime = events
    .map((event, index) => ({ event, index }))
    .sort((left, right) => beginning(left.event) - beginning(right.event) || left.index - right.index)
    .map(({ event }) => event);
  const { rowOf } = pack(inTime.map(boxOf));
  const items = inTime.map((event, index) => ({ event, label: labelOf(event), row: rowOf[index] ?? 0 }));
  const rowHeights: number[] = [];
  for (const { row, label } of items)
    rowHeights[row] = Math.max(rowHeights[row] ?? 0, label.height + space.betweenRows);
  return { items, rowHeights };
}

/** At the most. */
function laneHeight({ rowHeights, unlabelled }: Lane): number {
  const head = space.aboveLaneLabel + type.heading.lineHeight + space.underLaneLabel;
  const rest = unlabelled.length === 0 ? 0 : space.aboveUnlabelled + unlabelledHeight;
  return head + rowHeights.reduce((sum, height) => sum + height, 0) + rest + space.underLane;
}

interface Band {
  readonly label: string;
  readonly hue: Hue;
  /** Indexes into `Content.lanes`. */
  readonly lanes: readonly number[];
}

/** A lane keeps its hue whatever the others hold; the last, for events of no lane, has none beside others. */
export function hueOfLane(lane: number, { lanes, hues }: Pick<Content, 'lanes' | 'hues'>, palette: Palette): Hue {
  return lane === lanes.length - 1 && lane > 0 ? palette.neutral : hueOf(palette, hues[lane] ?? lane);
}

/** The lanes in which something is to be seen. */
function bandsOf(content: Content, palette: Palette): readonly Band[] {
  const { lanes, visible, words } = content;
  const used = new Set(visible.map(({ lane }) => lane));
  const bands = lanes
    .map((label, lane) => ({
      label,
      hue: hueOfLane(lane, content, palette),
      lanes: [lane],
    }))
    .filter((_, lane) => used.has(lane));
  if (bands.length <= mostLanes) return bands;
  const rest = bands.slice(mostLanes - 1);
  const folded = {
    label: words.moreLanes(rest.length),
    hue: palette.neutral,
    lanes: rest.flatMap((band) => band.lanes),
  };
  return [...bands.slice(0, mostLanes - 1), folded];
}

/** Draws the bands below each other. A single band needs no name. */
export function drawLanes(lanes: readonly Lane[], scale: TimeScale, top: number, paint: Paint): Block {
  const named = lanes.length > 1;
  const parts: string[] = [];
  let bottom = top;
  lanes.forEach((lane, index) => {
    if (index > 0) {
      const { left: x1, right: x2 } = scale;
      parts.push(element('line', { x1, x2, y1: bottom, y2: bottom, stroke: paint.palette.rule }));
    }
    const head = named
      ? drawLaneLabel(lane, scale, bottom, paint.words)
      : { parts: [], bottom: bottom + space.underAxis };
    const body = drawLane(lane, scale, head.bottom, paint);
    parts.push(...head.parts, ...body.parts);
    bottom = body.bottom;
  });
  return { parts, bottom };
}

function drawLaneLabel({ label, hue }: Lane, scale: TimeScale, top: number, words: FigureWords): Block {
  const lineTop = top + space.aboveLaneLabel;
  const lines = wrapText(label || words.unnamedLane, type.heading, scale.right - scale.left, 1);
  return {
    parts: textLines(lines, type.heading, { x: scale.left, top: lineTop, fill: hue.ink }),
    bottom: lineTop + type.heading.lineHeight + space.underLaneLabel,
  };
}

function drawLane(lane: Lane, scale: TimeScale, top: number, { palette, fades, onPaper, words }: Paint): Block {
  const { items, rowHeights, unlabelled, hue } = lane;
  const tops: number[] = [];
  let bottom = top;
  for (const height of rowHeights) {
    tops.push(bottom);
    bottom += height;
  }
  const topOf = (row: number) => tops[row] ?? top;
  const marks = items.map(({ event, row }) =>
    drawMark(event.mark, event.sign, topOf(row) + markMiddle, hue.mark, fades, markSizes[event.emphasis]),
  );
  const inks = { title: palette.ink, date: palette.mutedInk };
  const labels = items.flatMap(({ label, row }) => drawLabel(label, topOf(row), inks));
  const rest = drawUnlabelled(unlabelled, scale, bottom + space.aboveUnlabelled, { palette, hue, fades, words });
  return {
    parts: [group({}, marks), group(onPaper ? labelHalo(palette.paper) : {}, labels), ...rest.parts],
    bottom: rest.bottom + (unlabelled.length === 0 ? -space.aboveUnlabelled : 0) + space.underLane,
  };
}
