/** The words of an event and where they stand by its mark. */
import type { Emphasis } from './layout/emphasis.ts';
import { barHeight, type Mark } from './marks.ts';
import type { TimeScale } from './scale.ts';
import type { Attributes } from './svg.ts';
import { textLines, type, widthOf, type Type } from './typography.ts';
import { isCut, wrapBalanced, wrapText } from './wrap.ts';

interface Words {
  readonly title: string;
  /** When it was, in the precision that is known. */
  readonly date: string;
}

/** Words in lines, measured. */
interface Label {
  readonly title: readonly string[];
  readonly date: readonly string[];
  readonly width: number;
  readonly height: number;
  /** Of the title. */
  readonly type: Type;
}

/** A label at its place; `left` and `right` bound its lines, `anchor` is the end at which they are flush. */
export interface PlacedLabel extends Label {
  readonly left: number;
  readonly right: number;
  readonly anchor: 'start' | 'end';
  /** From the top of the row to the top of the first line: none beside the mark, its height below it. */
  readonly drop: number;
}

/** The middle of a mark lies so far below the top of its row: on the first line of the words beside it. */
export const markMiddle = type.event.lineHeight / 2;
const belowMark = markMiddle + barHeight / 2 + 4;
const besideMark = 8;
/** Words under a bar stand clear of the line on which its first day begins, as the words of the axis do. */
const indent = 5;
const mostTitleLines = 2;
/** A bar at least this long carries its words below itself. */
const wideBar = 120;

/** Widths in CSS pixels: usually a share of the plot within bounds; what that would cut may be longer. */
const measure = { share: 0.28, least: 150, most: 240, long: 290, belowBar: 380 } as const;

/** A label shorter than this is rare, and a gap that would hold no more is not worth looking into. */
const shortLabel = 60;

/** What a mark and its label take at the least: one of these stretches, in CSS pixels. */
export function leastBoxes({ shape, left, right }: Mark): readonly { readonly left: number; readonly right: number }[] {
  if (shape === 'bar' && right - left >= wideBar) return [{ left, right }];
  const words = besideMark + shortLabel;
  return [
    { left, right: right + words },
    { left: left - words, right },
  ];
}

/** Sets the words of an event by its mark: below a long bar, else right of the mark, else left, else below. */
export function placeLabel(words: Words, mark: Mark, scale: TimeScale, emphasis: Emphasis): PlacedLabel {
  const face = emphasis === 'strong' ? type.strong : type.event;
  const plot = scale.right - scale.left;
  const usual = Math.min(measure.most, Math.max(measure.least, plot * measure.share));
  const length = mark.right - mark.left;
  if (mark.shape === 'bar' && length >= wideBar) {
    return below(labelOf(words, face, Math.max(usual, Math.min(length - indent, measure.belowBar)), plot), mark, scale);
  }
  const onRight = labelOf(words, face, usual, scale.right - mark.right - besideMark);
  if (onRight.width <= scale.right - mark.right - besideMark) {
    const left = mark.right + besideMark;
    return { ...onRight, left, right: left + onRight.width, anchor: 'start', drop: 0 };
  }
  const onLeft = labelOf(words, face, usual, mark.left - besideMark - scale.left);
  if (onLeft.width <= mark.left - besideMark - scale.left) {
    const right = mark.left - besideMark;
    return { ...onLeft, left: right - onLeft.width, right, anchor: 'end', drop: 0 };
  }
  return below(labelOf(words, face, usual, plot), mark, scale);
}

function below(label: Label, mark: Mark, scale: TimeScale): PlacedLabel {
  const left = Math.max(scale.left, Math.min(mark.left + indent, scale.right - label.width));
  return {
    ...label,
    left,
    right: left + label.width,
    anchor: 'start',
    drop: belowMark,
    height: belowMark + label.height,
  };
}

/** Lines about as wide as `width`, or wider where the title needs it and there is `room`. */
function labelOf({ title, date }: Words, face: Type, width: number, room: number): Label {
  const usual = wrapBalanced(title, face, width, mostTitleLines);
  const wider = Math.min(measure.long, room);
  const titleLines = isCut(usual, title) && wider > width ? wrapBalanced(title, face, wider, mostTitleLines) : usual;
  const dateLines = wrapText(date, type.date, Math.max(width, Math.min(wider, measure.most)), mostTitleLines);
  return {
    type: face,
    title: titleLines,
    date: dateLines,
    width: Math.max(
      0,
      ...titleLines.map((line) => widthOf(line, face)),
      ...dateLines.map((line) => widthOf(line, type.date)),
    ),
    height: titleLines.length * type.event.lineHeight + dateLines.length * type.date.lineHeight,
  };
}

/** The label as SVG in a row whose top is at `top`. */
export function drawLabel(label: PlacedLabel, top: number, inks: Words): readonly string[] {
  const firstLine = top + label.drop;
  const x = label.anchor === 'start' ? label.left : label.right;
  const place = { x, anchor: label.anchor } as const;
  return [
    ...textLines(label.title, label.type, { ...place, top: firstLine, fill: inks.title }),
    ...textLines(label.date, type.date, {
      ...place,
      top: firstLine + label.title.length * type.event.lineHeight,
      fill: inks.date,
    }),
  ];
}

/** Lines that pass behind words stop short of them. */
export function labelHalo(paper: string): Attributes {
  return { stroke: paper, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
}
