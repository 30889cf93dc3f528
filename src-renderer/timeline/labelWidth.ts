/** Pixels; a label never asks for more than half of the view, so that a narrow one still has time to show. */
const mostWidth = 250;
const mostShare = 0.5;
/** Pixels that the label of a dot stands to the right of it. */
const inset = 12;

/** Pixels of the widest label in a view so many pixels wide. */
export function labelWidthIn(viewWidth: number): number {
  return Math.round(Math.min(mostWidth, viewWidth * mostShare));
}

/** Pixels that a view must keep to the right of an event so that its label is whole. */
export function labelRoomIn(viewWidth: number): number {
  return labelWidthIn(viewWidth) + inset;
}
