import { printedNumber, type PrintedNumber } from './pageNumbers.ts';
import { textOf, type Row } from './rows.ts';

/** Rows of one page, and the page's height in points. */
export interface PageRows {
  readonly height: number;
  readonly rows: readonly Row[];
}

/** Pages without what is printed on every page, and what their numbers are by it. */
export interface Furnished {
  readonly pages: readonly (readonly Row[])[];
  /** As printed; `null` where no number was found. */
  readonly printed: readonly (string | null)[];
}

/** Rows at the top and at the foot of a page that may belong to all pages. */
const edgeRows = 4;
/** The part of the page's height at either edge in which such rows lie. */
const edge = 0.17;
/** In parts of the type's size: rows on several pages lie at one height. */
const sameHeight = 0.8;
/** Pages farther apart have no heads in common: a chapter's title stands over every second page. */
const near = 4;
/** On how many pages words come again before they are a head; on an outermost line that stands apart two are enough. */
const repeatedPages = 3;
/** In parts of the type's size. */
const headRoom = 1.8;

interface EdgeRow {
  readonly page: number;
  readonly row: Row;
  readonly text: string;
  /** The words, with all numbers alike. */
  readonly form: string;
  /** At the top, counted from the upper edge; at the foot, from the lower one. */
  readonly height: number;
  readonly atTop: boolean;
  /** Whether there is more room than between two lines on its side of the text. */
  readonly apart: boolean;
}

/** Leaves out running heads and feet, page numbers, and numbers of lines in the margin. */
export function withoutFurniture(pages: readonly PageRows[]): Furnished {
  const numbered = lineNumbers(pages);
  const edges = pages.flatMap(edgeRowsOf);
  const counters = countersOf(edges);
  const dropped = new Set<Row>([...counters.map(({ row }) => row), ...repeatedOf(edges)]);
  const printed = pages.map((): string | null => null);
  for (const { page, label } of counters.sort((one, other) => Number(other.alone) - Number(one.alone))) {
    printed[page] ??= label;
  }
  return {
    pages: pages.map(({ rows }) => rows.filter((row) => !dropped.has(row)).flatMap((row) => numbered(row))),
    printed,
  };
}

function edgeRowsOf({ rows, height }: PageRows, page: number): EdgeRow[] {
  return rows.flatMap((row, index) => {
    const atTop = index < edgeRows && row.baseline < edge * height;
    const atFoot = index >= rows.length - edgeRows && row.baseline > (1 - edge) * height;
    if (!atTop && !atFoot) return [];
    const text = textOf(row.pieces);
    if (day.test(text)) return [];
    const inner = rows[atTop ? index + 1 : index - 1];
    const apart =
      inner === undefined || Math.abs(inner.baseline - row.baseline) > headRoom * Math.max(row.size, inner.size);
    return [
      { page, row, text, form: formOf(text), height: atTop ? row.baseline : height - row.baseline, atTop, apart },
    ];
  });
}

const number = /^(?:\d+|[ivxlc]+)$/;
/** A day at the head of a page is what the page tells of: diaries, chronicles. */
const day = /^\D{0,12}\d{1,2}\.? \p{L}+\.?,? \d{4}$|^\p{L}+ \d{1,2}, \d{4}$/u;

/** The words without the page's number at one end. Left and right pages have the same words in another order. */
function formOf(text: string): string {
  const words = text.toLowerCase().split(/\s+/);
  const isOuter = (at: number) =>
    at === 0 || at === words.length - 1 || words[at + 1] === 'of' || words[at + 1] === 'von';
  return words
    .map((word, at) => (isOuter(at) && number.test(word) ? '#' : word))
    .sort()
    .join(' ');
}

/** Rows whose words come again at the same height, numbers aside. */
function repeatedOf(edges: readonly EdgeRow[]): Set<Row> {
  const repeated = new Set<Row>();
  for (const group of groupedBy(edges, ({ form, atTop }) => `${atTop ? 'top' : 'foot'} ${form}`)) {
    const [first] = group;
    if (first === undefined || !/\p{L}/u.test(first.form)) continue;
    for (const one of group) {
      const others = group.filter((other) => isSameHeight(one, other) && Math.abs(other.page - one.page) <= near);
      const pages = new Set(others.map(({ page }) => page)).size;
      if (pages >= repeatedPages || (pages === 2 && one.apart && isOutermost(one, edges))) repeated.add(one.row);
    }
  }
  return repeated;
}

function isSameHeight(one: EdgeRow, other: EdgeRow): boolean {
  return Math.abs(one.height - other.height) <= sameHeight * Math.max(one.row.size, other.row.size);
}

function isOutermost(one: EdgeRow, edges: readonly EdgeRow[]): boolean {
  return !edges.some((other) => other.page === one.page && other.atTop === one.atTop && other.height < one.height - 1);
}

function groupedBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Iterable<readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const one of values) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups.values();
}

interface Counter extends EdgeRow, PrintedNumber {}

/** On how many pages numbers must grow by one from page to page: alone on their lines, and at an end of a running head. */
const countedPages = { alone: 2, inHead: 3 } as const;

/** Rows that count the pages. */
function countersOf(edges: readonly EdgeRow[]): Counter[] {
  const counters = edges.flatMap((one) => {
    const number = printedNumber(one.text);
    return number === null ? [] : [{ ...one, ...number }];
  });
  const inStep = groupedBy(counters, ({ number, page, atTop, alone }) => `${number - page} ${atTop} ${alone}`);
  return [...inStep].flatMap((group) => {
    const pages = new Set(group.map(({ page }) => page)).size;
    return group.filter((one) =>
      one.alone
        ? pages >= countedPages.alone || (one.page === 0 && one.number === 1 && isOutermost(one, edges))
        : pages >= countedPages.inHead && isOutermost(one, edges),
    );
  });
}

/** Fewer numbered lines on a page are the entries of a list. */
const leastNumberedLines = 8;

/** Takes the numbers of lines off, where most pages number their lines alike in the margin; else gives rows back as they are. */
function lineNumbers(pages: readonly PageRows[]): (row: Row) => Row[] {
  const numbered = pages.filter(({ rows }) => countedRows(rows) >= leastNumberedLines).length;
  if (numbered < 2 || numbered < pages.length / 2) return (row) => [row];
  return (row) => {
    const [first, ...rest] = row.pieces;
    if (first === undefined || !/^\d{1,2}$/.test(first.text.trim())) return [row];
    return rest.length === 0 ? [] : [{ ...row, pieces: rest }];
  };
}

/** How many rows in succession begin with the numbers from 1. */
function countedRows(rows: readonly Row[]): number {
  let next = 1;
  for (const { pieces } of rows) if (pieces[0]?.text.trim() === String(next)) next += 1;
  return next - 1;
}
