/** The axis: two rows of words over a thin line, and lines behind the marks. */
import type { InterfaceLanguage, Precision } from '../time/types.ts';

import type { Block } from './block.ts';
import type { Palette } from './palette.ts';
import type { TimeScale } from './scale.ts';
import { element, group } from './svg.ts';
import { ticksOf, type Ticks } from './ticks.ts';
import { textLines, type } from './typography.ts';

const besideLine = 5;

export interface Axis {
  readonly head: Block;
  /** The lines behind the marks, from the axis down to `bottom`. */
  readonly grid: (bottom: number) => string;
  /** The axis once more, under a tall plot. */
  readonly foot: (top: number) => Block;
}

export function drawAxis(
  scale: TimeScale,
  finest: Precision,
  top: number,
  palette: Palette,
  language: InterfaceLanguage,
): Axis {
  const ticks = ticksOf(scale, finest, language);
  const { majorTop, minorTop, line } = rowsFrom(top, ticks);
  return {
    head: {
      parts: [
        group({}, hooks(ticks, { majorTop, minorTop }, line, palette)),
        group({}, words(ticks, { majorTop, minorTop }, palette)),
        horizontal(scale, line, palette.ink),
      ],
      bottom: line,
    },
    grid: (bottom) =>
      group({ stroke: palette.grid, 'stroke-width': 1 }, [
        ...ticks.minor.map(({ x }) => vertical(x, line, bottom)),
        ...ticks.major.filter(({ begins }) => begins).map(({ x }) => vertical(x, line, bottom, palette.rule)),
      ]),
    foot: (footTop) => {
      const minor = footTop + 2;
      const major = minor + type.axis.lineHeight;
      const bottom = ticks.major.length > 0 ? major + type.axisMajor.lineHeight : major;
      return {
        parts: [
          horizontal(scale, footTop, palette.ink),
          group({}, words(ticks, { majorTop: major, minorTop: minor }, palette)),
        ],
        bottom,
      };
    },
  };
}

interface RowTops {
  readonly majorTop: number;
  readonly minorTop: number;
}

function rowsFrom(top: number, { major }: Ticks): RowTops & { readonly line: number } {
  const minorTop = top + (major.length > 0 ? type.axisMajor.lineHeight : 0);
  return { majorTop: top, minorTop, line: minorTop + type.axis.lineHeight + 3 };
}

/** Short lines left of the words: what they name begins here. */
function hooks(
  { minor, major }: Ticks,
  { majorTop, minorTop }: RowTops,
  line: number,
  palette: Palette,
): readonly string[] {
  return [
    ...minor.map(({ x, label }) => vertical(x, label === null ? line - 5 : minorTop + 3, line, palette.rule)),
    ...major.filter(({ begins }) => begins).map(({ x }) => vertical(x, majorTop + 3, line, palette.mutedInk)),
  ];
}

function words({ minor, major }: Ticks, { majorTop, minorTop }: RowTops, palette: Palette): readonly string[] {
  return [
    ...major.flatMap(({ x, label, begins }) =>
      label === null
        ? []
        : textLines([label], type.axisMajor, { x: begins ? x + besideLine : x, top: majorTop, fill: palette.ink }),
    ),
    ...minor.flatMap(({ x, label }) =>
      label === null ? [] : textLines([label], type.axis, { x: x + besideLine, top: minorTop, fill: palette.mutedInk }),
    ),
  ];
}

function vertical(x: number, from: number, to: number, stroke: string | null = null): string {
  return element('line', { x1: x, x2: x, y1: from, y2: to, stroke });
}

function horizontal({ left, right }: TimeScale, y: number, stroke: string): string {
  return element('line', { x1: left, x2: right, y1: y, y2: y, stroke, 'stroke-width': 1 });
}
