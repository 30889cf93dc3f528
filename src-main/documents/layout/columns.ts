import { isMarker, lineOf, type Line } from './line.ts';
import type { Piece } from './piece.ts';
import { textOf, type Row } from './rows.ts';

/**
 * In parts of the type's size: the least room between two columns, what needs less support by other rows, how wide a strip they
 * must share, and how far the words of a list stand from its numbers.
 */
const gutter = { least: 0.8, wide: 2.5, strip: 0.5, marker: 4, stretched: 1.8, alike: 0.6 } as const;
/** How many other rows must leave the same strip white, and how many may pass that have words on one side of it only. */
const support = { narrow: 2, wide: 1, sure: 5, passed: 16 } as const;
/** Rows farther apart, in parts of the type's size, do not support one another. */
const farApart = 4;
/** What tells a table from columns of prose. Lengths are in parts of the type's size. */
const table = {
  rows: 3,
  filled: 0.85,
  prose: 0.5,
  proseWidth: 11,
  pitch: 0.5,
  around: 10,
  linesAround: 3,
  wrapped: 1.5,
  type: 0.1,
} as const;

/** A stretch of a row without a gap that could be one between columns. */
type Fragment = readonly Piece[];

interface SplitRow {
  readonly row: Row;
  readonly fragments: readonly Fragment[];
}

interface Strip {
  readonly left: number;
  readonly right: number;
}

/**
 * The lines of a page: its rows, cut where columns are apart. A gap counts where rows above and below leave the same strip white;
 * rows of a table stay whole and know their cells.
 */
export function linesOf(rows: readonly Row[]): Line[] {
  const split = rows.map((row) => ({ row, fragments: fragmentsOf(row) }));
  const cut = split.map((one, index) => ({ row: one.row, fragments: joinUnsupported(split, index) }));
  return cut.length === 0 ? [] : [...linesOfRuns(cut)];
}

function fragmentsOf({ pieces, size }: Row): Fragment[] {
  const fragments: Piece[][] = [];
  let right = -Infinity;
  for (const piece of pieces) {
    const last = fragments.at(-1);
    if (last !== undefined && piece.left - right < gutter.least * size) last.push(piece);
    else fragments.push([piece]);
    right = Math.max(right, piece.right);
  }
  return fragments;
}

const leftOf = (fragment: Fragment) => fragment[0]?.left ?? 0;
const rightOf = (fragment: Fragment) => Math.max(...fragment.map(({ right }) => right));

function joinUnsupported(split: readonly SplitRow[], index: number): Fragment[] {
  const { row, fragments } = split[index] ?? { row: null, fragments: [] };
  const gaps = fragments.slice(1).map((after, at) => gapBetween(split, index, fragments[at] ?? [], after));
  const joined: Fragment[] = fragments.slice(0, 1);
  fragments.slice(1).forEach((fragment, at) => {
    const gap = gaps[at];
    const last = joined.at(-1);
    if (row === null || gap === undefined || last === undefined || isGutter(gap, gaps, row)) joined.push(fragment);
    else joined[joined.length - 1] = [...last, ...fragment];
  });
  return joined;
}

interface Gap {
  readonly width: number;
  /** How many rows leave it white; counted no further than matters. */
  readonly support: number;
  /** Whether it lies between the sign that opens a list's entry, and its words. */
  readonly behindMarker: boolean;
}

function gapBetween(split: readonly SplitRow[], index: number, before: Fragment, after: Fragment): Gap {
  const size = split[index]?.row.size ?? 0;
  const strip = { left: rightOf(before), right: leftOf(after) };
  const above = supporters(split, index, -1, strip, support.sure);
  const below = above >= support.sure ? 0 : supporters(split, index, 1, strip, support.sure - above);
  const width = strip.right - strip.left;
  const sign = textOf(before);
  const near = width <= (/^\d+$/.test(sign) ? gutter.wide : gutter.marker) * size;
  const opens = before[0] === split[index]?.fragments[0]?.[0];
  return { width, support: above + below, behindMarker: opens && near && isMarker(sign) };
}

function isGutter(gap: Gap, gaps: readonly Gap[], { size, pieces }: Row): boolean {
  if (gap.behindMarker) return false;
  if (gap.support >= support.sure) return true;
  if (gap.support < (gap.width >= gutter.wide * size ? support.wide : support.narrow)) return false;
  return gap.width > gutter.stretched * size || !isWordGap(gap, gaps, pieces);
}

/** In a line that is stretched to its column's width all words stand far apart, and what is white above and below is so by chance. */
function isWordGap(gap: Gap, gaps: readonly Gap[], pieces: readonly Piece[]): boolean {
  const others = gaps.filter((other) => other !== gap);
  if (others.some((other) => other.support >= support.sure && gap.support <= support.narrow)) return true;
  if (others.some((other) => other.width >= gutter.alike * gap.width && other.support < support.narrow)) return true;
  const apart = pieces.filter(
    (piece, at) => at > 0 && piece.left - (pieces[at - 1]?.right ?? 0) >= gutter.alike * gap.width,
  );
  return apart.length > gaps.length;
}

/**
 * How many rows leave a part of the strip white between words, in one direction, until one sets words in it; at most `most`. Where
 * columns lie on base lines of their own, a row of one and a row of the other count together.
 */
function supporters(split: readonly SplitRow[], index: number, step: 1 | -1, strip: Strip, most: number): number {
  let { left, right } = strip;
  let [onBoth, onLeft, onRight] = [0, 0, 0];
  let near = split[index]?.row;
  const found = () => onBoth + Math.min(onLeft, onRight);
  for (let at = index + step; found() < most && onLeft + onRight <= support.passed; at += step) {
    const other = split[at];
    if (other === undefined || near === undefined) break;
    const { row, fragments } = other;
    if (Math.abs(row.baseline - near.baseline) > farApart * Math.max(row.size, near.size)) break;
    const middle = (left + right) / 2;
    const before = fragments.filter((fragment) => leftOf(fragment) + rightOf(fragment) < 2 * middle);
    const after = fragments.filter((fragment) => leftOf(fragment) + rightOf(fragment) >= 2 * middle);
    left = Math.max(left, ...before.map(rightOf));
    right = Math.min(right, ...after.map(leftOf));
    if (right - left < gutter.strip * row.size) break;
    const lone = before.length === 1 && before.every((fragment) => isMarker(textOf(fragment)));
    if (after.length === 0) onLeft += 1;
    else if (before.length === 0 || lone) onRight += 1;
    else onBoth += 1;
    near = row;
  }
  return found();
}

/** Rows that are cut at the same strips, one after the other: columns of prose, or a table. */
function* linesOfRuns(cut: readonly SplitRow[]): Generator<Line> {
  let start = 0;
  while (start < cut.length) {
    const end = endOfRun(cut, start);
    const grid = end - start > 1 ? gridOf(cut, start, end) : null;
    const run = cut.slice(start, end);
    if (grid === null) for (const { fragments } of run) yield* fragments.map((fragment) => lineOf(fragment));
    else for (const row of tableRows(run, grid)) yield row;
    start = end;
  }
}

/** A run goes on with rows of several parts, and with rows that set a single part under one of the run's own. */
function endOfRun(cut: readonly SplitRow[], start: number): number {
  if ((cut[start]?.fragments.length ?? 0) < 2) return start + 1;
  let end = start + 1;
  let lastWhole = end;
  let columns = columnsOf(cut[start]?.fragments ?? []);
  for (; end < cut.length; end += 1) {
    const [before, next] = [cut[end - 1], cut[end]];
    if (before === undefined || next === undefined) break;
    const apart = next.row.baseline - before.row.baseline;
    if (apart > farApart * Math.max(next.row.size, before.row.size) || apart < table.pitch * next.row.size) break;
    if (Math.abs(next.row.size - before.row.size) > table.type * before.row.size) break;
    if (next.fragments.length === 1 && !next.fragments.every((each) => fitsIn(each, columns))) break;
    columns = columnsOf(cut.slice(start, end + 1).flatMap(({ fragments }) => fragments));
    const underFirst = next.fragments.length === 1 && leftOf(next.fragments[0] ?? []) < (columns[0]?.right ?? 0);
    if (!underFirst) lastWhole = end + 1;
  }
  return lastWhole;
}

function fitsIn(fragment: Fragment, columns: readonly Strip[]): boolean {
  return columns.filter(({ left, right }) => leftOf(fragment) < right && rightOf(fragment) > left).length <= 1;
}

/** The columns of a table; `null` where what stands side by side is prose, or no columns go through. */
function gridOf(cut: readonly SplitRow[], start: number, end: number): Strip[] | null {
  const run = cut.slice(start, end);
  const columns = columnsOf(run.flatMap(({ fragments }) => fragments));
  const whole = run.filter(({ fragments }) => fragments.length > 1).length;
  if (columns.length < 2 || whole < (columns.length > 2 ? table.rows - 1 : table.rows)) return null;
  const size = run[0]?.row.size ?? 0;
  const outside = [...neighbours(cut, start, -1, columns), ...neighbours(cut, end - 1, 1, columns)];
  if (columns.some((column) => fullLines(column, outside, size) >= table.linesAround)) return null;
  const prose = columns.filter((column) => isProse(column, [...outside, ...run], size)).length;
  return prose >= 2 || (prose === 1 && columns.length === 2) ? null : columns;
}

/** Rows before or after a run that keep to its columns: those of prose go on there, those of a table do not. */
function neighbours(cut: readonly SplitRow[], from: number, step: 1 | -1, columns: readonly Strip[]): SplitRow[] {
  const found: SplitRow[] = [];
  let near = cut[from];
  for (let at = from + step; found.length < table.around; at += step) {
    const next = cut[at];
    if (next === undefined || near === undefined) break;
    if (Math.abs(next.row.baseline - near.row.baseline) > farApart * next.row.size) break;
    if (!next.fragments.every((fragment) => fitsIn(fragment, columns))) break;
    found.push(next);
    near = next;
  }
  return found;
}

/** Stretches of the page's width that words of some row fill, apart from one another. */
function columnsOf(fragments: readonly Fragment[]): Strip[] {
  const strips = fragments
    .map((fragment) => ({ left: leftOf(fragment), right: rightOf(fragment) }))
    .sort((one, other) => one.left - other.left);
  const columns: Strip[] = [];
  for (const strip of strips) {
    const last = columns.at(-1);
    if (last !== undefined && strip.left < last.right) {
      columns[columns.length - 1] = { left: last.left, right: Math.max(last.right, strip.right) };
    } else columns.push(strip);
  }
  return columns;
}

/** Lines of prose fill their column; cells of a table are short. */
function isProse(column: Strip, rows: readonly SplitRow[], size: number): boolean {
  const full = fullLines(column, rows, size);
  return full > 0 && full >= table.prose * partsIn(column, rows).length;
}

function partsIn({ left, right }: Strip, rows: readonly SplitRow[]): Fragment[] {
  return rows.flatMap(({ fragments }) => fragments.filter((each) => leftOf(each) < right && rightOf(each) > left));
}

/** How many lines fill a column that is wide enough for prose. */
function fullLines(column: Strip, rows: readonly SplitRow[], size: number): number {
  const inside = partsIn(column, rows);
  const width = Math.max(...inside.map(rightOf)) - Math.min(...inside.map(leftOf));
  if (inside.length === 0 || width < table.proseWidth * size) return 0;
  return inside.filter((each) => rightOf(each) - leftOf(each) >= table.filled * width).length;
}

/** The rows of a table. What stands under a cell and begins no row of its own is more of that cell. */
function tableRows(run: readonly SplitRow[], grid: readonly Strip[]): Line[] {
  const rows: (readonly Piece[])[][][] = [];
  run.forEach(({ row, fragments }, index) => {
    const cells = grid.map(({ left, right }) =>
      fragments.filter((each) => leftOf(each) >= left && rightOf(each) <= right).flat(),
    );
    const last = rows.at(-1);
    const apart = row.baseline - (run[index - 1]?.row.baseline ?? -Infinity);
    const few = cells.filter((cell) => cell.length > 0).length < Math.max(grid.length - 1, 2);
    if (last !== undefined && cells[0]?.length === 0 && few && apart <= table.wrapped * row.size) {
      cells.forEach((cell, at) => last[at]?.push(cell));
    } else rows.push(cells.map((cell) => [cell]));
  });
  return rows.map((cells) => {
    const words = cells.map((parts) =>
      parts
        .map(textOf)
        .filter((text) => text !== '')
        .join(' '),
    );
    return lineOf(cells.flat(2), words);
  });
}
