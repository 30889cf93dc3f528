/** The sizes of type, in CSS pixels. Few sizes, two families: the hierarchy is in the weight and the ink. */
import { stretchOf, textWidth, type Face } from './measure.ts';
import { element, escapeText } from './svg.ts';

export interface Type {
  readonly face: Face;
  readonly size: number;
  readonly lineHeight: number;
}

export const type = {
  title: { face: 'serifSemiBold', size: 28, lineHeight: 34 },
  titleNarrow: { face: 'serifSemiBold', size: 22, lineHeight: 27 },
  standfirst: { face: 'sans', size: 15, lineHeight: 20 },
  legend: { face: 'sans', size: 12, lineHeight: 18 },
  axis: { face: 'sans', size: 12, lineHeight: 18 },
  axisMajor: { face: 'sansSemiBold', size: 13, lineHeight: 19 },
  heading: { face: 'sansSemiBold', size: 13, lineHeight: 18 },
  event: { face: 'sans', size: 14, lineHeight: 17 },
  strong: { face: 'sansSemiBold', size: 14, lineHeight: 17 },
  date: { face: 'sans', size: 12, lineHeight: 16 },
  note: { face: 'sans', size: 12, lineHeight: 17 },
} as const satisfies Record<string, Type>;

const families: Readonly<Record<Face, { readonly family: string; readonly weight: number }>> = {
  sans: { family: "'Source Sans 3', sans-serif", weight: 400 },
  sansSemiBold: { family: "'Source Sans 3', sans-serif", weight: 600 },
  serifSemiBold: { family: "'Source Serif 4', serif", weight: 600 },
};

/** CSS pixels that a line of text takes, rather too many than too few. */
export function widthOf(text: string, { face, size }: Type): number {
  return textWidth(text, face, size) * stretchOf(text);
}

/** Distance from the top of a line to its baseline: capitals stand in the middle of the line. */
export function baselineOf({ size, lineHeight }: Type): number {
  return lineHeight / 2 + size * 0.33;
}

export interface TextPlace {
  readonly x: number;
  /** Top of the first line. */
  readonly top: number;
  readonly fill: string;
  /** Which end of the lines stands at `x`. */
  readonly anchor?: 'start' | 'end';
}

/** Lines set below each other. */
export function textLines(lines: readonly string[], typeface: Type, place: TextPlace): readonly string[] {
  const { family, weight } = families[typeface.face];
  const { x, top, fill, anchor = 'start' } = place;
  return lines.map((line, index) =>
    element(
      'text',
      {
        x,
        y: top + index * typeface.lineHeight + baselineOf(typeface),
        'font-family': family,
        'font-weight': weight,
        'font-size': typeface.size,
        fill,
        'text-anchor': anchor === 'end' ? 'end' : null,
      },
      [escapeText(line)],
    ),
  );
}
