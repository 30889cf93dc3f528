/** Marks: a bar from an event's first moment to the end of its last, a dot where the bar would be too short to see. */
import type { MillisecondSpan } from '../time/calendar.ts';

import type { Fades } from './fades.ts';
import type { Emphasis } from './layout/emphasis.ts';
import { xOf, type TimeScale } from './scale.ts';
import { bodyOpacity, type End, type Ends, type Sign } from './signs.ts';
import { element, group } from './svg.ts';

/** Where a mark stands, in CSS pixels; `left` and `right` hold all that is drawn, fading parts included. */
export interface Mark {
  readonly shape: 'bar' | 'dot';
  readonly left: number;
  readonly right: number;
  readonly start: End;
  readonly end: End;
  /** Lengths over which the mark fades at its ends; a dot fades by streaks at its sides. */
  readonly fadeStart: number;
  readonly fadeEnd: number;
}

export const barHeight = 8;
/** Shares of the usual height. */
export const markSizes: Readonly<Record<Emphasis, number>> = { strong: 1.4, usual: 1, quiet: 0.75 };
const dotRadius = 4.5;
const outlineWidth = 1.25;
const barDashes = '2.5 2';
/** Six dashes go round a dot. */
const dotDashes = '2.4 1.66';
const streakHeight = 3;
/** Two bars that meet at a midnight stay two. */
const hairGap = 1;
const fade = {
  /** Share of a bar that an uncertain end takes, and its bound in CSS pixels. */
  softShare: 0.4,
  softMost: 64,
  softStreak: 18,
  /** An open end fades out over so much, whatever the scale: how long it was is not known. */
  open: 28,
} as const;

/** The mark of a span on the plot, or `null` where nothing of it lies in the window. */
export function markOf(span: MillisecondSpan, ends: Ends, scale: TimeScale): Mark | null {
  const { from, to } = span;
  const { open } = fade;
  if (from !== null && to !== null) {
    if (to <= scale.window.from || from >= scale.window.to) return null;
    const left = xOf(scale, from);
    const right = xOf(scale, to);
    return right - left < 2 * dotRadius ? dot((left + right) / 2, ends, scale) : bar(left, right, ends, scale);
  }
  const known = from ?? to;
  if (known === null) return null;
  const x = xOf(scale, known);
  const fading: Mark =
    from === null
      ? { shape: 'bar', left: x - open, right: x, start: 'open', end: 'firm', fadeStart: open, fadeEnd: 0 }
      : { shape: 'bar', left: x, right: x + open, start: 'firm', end: 'open', fadeStart: 0, fadeEnd: open };
  return x < scale.left || x > scale.right ? null : clipped(fading, scale);
}

function dot(middle: number, ends: Ends, scale: TimeScale): Mark {
  const streak = (end: End) => (end === 'open' ? fade.open : end === 'soft' ? fade.softStreak : 0);
  const x = Math.min(Math.max(middle, scale.left + dotRadius), scale.right - dotRadius);
  const fadeStart = Math.min(streak(ends.start), x - dotRadius - scale.left);
  const fadeEnd = Math.min(streak(ends.end), scale.right - x - dotRadius);
  return {
    shape: 'dot',
    left: x - dotRadius - fadeStart,
    right: x + dotRadius + fadeEnd,
    ...ends,
    fadeStart,
    fadeEnd,
  };
}

function bar(from: number, to: number, ends: Ends, scale: TimeScale): Mark {
  const right = Math.max(to - hairGap, from + 2 * dotRadius - hairGap);
  const softness = Math.min((right - from) * fade.softShare, fade.softMost);
  const { open } = fade;
  const length = (end: End) => (end === 'open' ? open : end === 'soft' ? softness : 0);
  return clipped(
    {
      shape: 'bar',
      left: ends.start === 'open' ? from - open : from,
      right: ends.end === 'open' ? right + open : right,
      ...ends,
      fadeStart: length(ends.start),
      fadeEnd: length(ends.end),
    },
    scale,
  );
}

/** What lies outside the plot is cut off; an end that was cut says so, unless it was fading anyway. */
function clipped(mark: Mark, scale: TimeScale): Mark {
  const beforePlot = Math.max(0, scale.left - mark.left);
  const afterPlot = Math.max(0, mark.right - scale.right);
  const fadeStart = Math.max(0, mark.fadeStart - beforePlot);
  const fadeEnd = Math.max(0, mark.fadeEnd - afterPlot);
  return {
    ...mark,
    left: mark.left + beforePlot,
    right: mark.right - afterPlot,
    start: beforePlot > 0 && fadeStart === 0 ? 'cut' : mark.start,
    end: afterPlot > 0 && fadeEnd === 0 ? 'cut' : mark.end,
    fadeStart,
    fadeEnd,
  };
}

/** The mark as SVG, its middle at the height `middle`; `size` is a share of the usual height. */
export function drawMark(mark: Mark, sign: Sign, middle: number, color: string, fades: Fades, size = 1): string {
  return mark.shape === 'dot'
    ? drawDot(mark, sign, middle, color, fades, size)
    : drawBar(mark, sign, middle, color, fades, size);
}

function drawBar(mark: Mark, sign: Sign, middle: number, color: string, fades: Fades, size: number): string {
  const inset = sign.outline === 'none' ? 0 : outlineWidth / 2;
  const box = {
    left: mark.left + inset,
    right: Math.max(mark.right - inset, mark.left + inset + 1),
    top: middle - (barHeight * size) / 2 + inset,
    bottom: middle + (barHeight * size) / 2 - inset,
  };
  const length = Math.max(mark.right - mark.left, 1);
  const paint = fades.paint(color, mark.fadeStart / length, mark.fadeEnd / length);
  const body = element('path', { d: barPath(box, mark), ...painted(sign, paint) });
  const lower = { ...box, top: middle };
  const parts = [
    ...(sign.body === 'lower'
      ? [element('path', { d: barPath(lower, { start: 'firm', end: 'firm' }), fill: paint })]
      : []),
    ...(sign.crossed ? [crossing(box, paint)] : []),
  ];
  return parts.length === 0 ? body : group({}, [body + parts.join('')]);
}

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A box whose cut ends are points, as of an arrow. */
function barPath({ left, right, top, bottom }: Edges, { start, end }: Ends): string {
  const middle = (top + bottom) / 2;
  const point = Math.min((bottom - top) / 2, (right - left) / 2);
  const corners: readonly (readonly [number, number])[] = [
    ...(start === 'cut'
      ? ([
          [left + point, bottom],
          [left, middle],
          [left + point, top],
        ] as const)
      : ([
          [left, bottom],
          [left, top],
        ] as const)),
    ...(end === 'cut'
      ? ([
          [right - point, top],
          [right, middle],
          [right - point, bottom],
        ] as const)
      : ([
          [right, top],
          [right, bottom],
        ] as const)),
  ];
  return `M${corners.map(([x, y]) => `${rounded(x)} ${rounded(y)}`).join('L')}Z`;
}

function drawDot(mark: Mark, sign: Sign, middle: number, color: string, fades: Fades, size: number): string {
  const radius = dotRadius * size;
  const x = mark.left + mark.fadeStart + dotRadius;
  const inset = sign.outline === 'none' ? 0 : outlineWidth / 2;
  const circle = element('circle', { cx: x, cy: middle, r: radius - inset, ...painted(sign, color, dotDashes) });
  const reach = (radius - inset) * Math.SQRT1_2;
  const inside = [
    sign.body === 'lower' ? element('path', { d: lowerHalf(x, middle, radius - inset), fill: color }) : '',
    sign.crossed
      ? crossing({ left: x - reach, right: x + reach, top: middle - reach, bottom: middle + reach }, color)
      : '',
  ].join('');
  const streaks = [
    mark.fadeStart > 0 ? streak(mark.left, x - radius, middle, fades.paint(color, 1, 0)) : '',
    mark.fadeEnd > 0 ? streak(x + radius, mark.right, middle, fades.paint(color, 0, 1)) : '',
  ].join('');
  return streaks + inside === '' ? circle : group({}, [streaks + circle + inside]);
}

function streak(left: number, right: number, middle: number, fill: string): string {
  return element('rect', { x: left, y: middle - streakHeight / 2, width: right - left, height: streakHeight, fill });
}

function lowerHalf(x: number, middle: number, radius: number): string {
  return `M${rounded(x - radius)} ${rounded(middle)}A${rounded(radius)} ${rounded(radius)} 0 0 0 ${rounded(x + radius)} ${rounded(middle)}Z`;
}

/** The line through what is denied. */
function crossing({ left, right, top, bottom }: Edges, paint: string): string {
  const across = Math.min(right - left, 2 * (bottom - top)) / 2;
  const x = (left + right) / 2;
  return element('line', {
    x1: x - across,
    y1: bottom,
    x2: x + across,
    y2: top,
    stroke: paint,
    'stroke-width': outlineWidth,
  });
}

function painted({ body, outline }: Sign, paint: string, dashes = barDashes) {
  const opacity = body === 'lower' ? 0 : bodyOpacity[body];
  return {
    fill: opacity === 0 ? 'none' : paint,
    'fill-opacity': opacity === 0 || opacity === 1 ? null : opacity,
    stroke: outline === 'none' ? null : paint,
    'stroke-width': outline === 'none' ? null : outlineWidth,
    'stroke-dasharray': outline === 'dashed' ? dashes : null,
  };
}

const rounded = (value: number) => Math.round(value * 100) / 100;
