import { isMarker, markerOf, type Line } from './line.ts';
import type { Stack } from './readingOrder.ts';
import { usual } from './rows.ts';

/** Lines that are read as one paragraph, and the page of each. */
export interface Paragraph {
  readonly lines: readonly PlacedLine[];
}

export interface PlacedLine extends Line {
  /** Index of the page. */
  readonly page: number;
  /** How much room it leaves at its end. */
  readonly slack: number;
}

/** A page's stacks in their order. */
export interface PageStacks {
  readonly page: number;
  readonly stacks: readonly Stack[];
}

/** In parts of the type's size. */
const measures = { indent: 0.8, type: 0.1, apart: 1.3, blank: 0.3, spare: 0.8, edge: 3 } as const;
/** A line that leaves more of its column free, as a part of it, was ended on purpose, whatever it says. */
const wideRoom = 0.3;
/** How many stacks may stand between two parts of a paragraph: notes, a picture's words, a table. */
const mostBetween = 4;

const endsSentence = /[.!?:;…]["”’»«“)\]]*\d{0,3}$/u;
const endsPart = /[.!?:;…,]["”’»«“)\]]*\d{0,3}$|\b(?:and|or|und|oder)$/u;
const goesOn = /^\p{Ll}/u;
const brokenWord = /\p{L}[-‐\u00ad]$/u;

/** The paragraphs of all pages, whole across lines, columns and pages. Each comes where it begins. */
export function paragraphsOf(pages: readonly PageStacks[]): Paragraph[] {
  const body = bodyType(pages);
  const pitches = pitchesOf(pages);
  const parts = pages.flatMap((page) =>
    page.stacks.map((stack) => {
      const edge = edgeOf(stack, page);
      const lines = stack.lines.map((line) => ({ ...line, page: page.page, slack: edge - line.right }));
      return split(lines, { pitch: pitchOf(stack, pitches), body, wide: wideRoom * (edge - stack.left) });
    }),
  );
  return joinAcross(parts, indentsFirstLines(parts));
}

interface Setting {
  /** From one base line to the next. */
  readonly pitch: number;
  readonly body: BodyType;
  /** Room at the end of a line that says that it was ended on purpose. */
  readonly wide: number;
}

export interface BodyType {
  readonly size: number;
  readonly font: string;
}

/** What most letters of a document are set in. */
export function bodyType(pages: readonly PageStacks[]): BodyType {
  const lines = pages.flatMap(({ stacks }) => stacks.flatMap((stack) => stack.lines));
  const size = usual(lines.map((line): [number, number] => [rounded(line.size), line.text.length])) ?? 0;
  const fonts = lines.filter((line) => rounded(line.size) === size).flatMap((line) => line.fonts);
  return { size, font: usual(fonts) ?? '' };
}

export const rounded = (size: number) => Math.round(size * 2) / 2;

/** Stacks of fewer lines do not show how wide their column is. */
const tellingLines = 4;

/** Where the lines of a stack could end at the latest: by its own lines, or by those of the nearest stack that begins about there. */
function edgeOf(stack: Stack, page: PageStacks): number {
  const own = edgeOfLines(stack);
  if (stack.lines.length >= tellingLines) return own;
  const size = stack.lines[0]?.size ?? 0;
  const columns = page.stacks.filter(
    (other) =>
      other.lines.length >= tellingLines &&
      other.lines[0]?.cells === null &&
      Math.abs(other.left - stack.left) <= measures.edge * size,
  );
  const distance = (other: Stack) => Math.abs(other.top - stack.top);
  const [nearest] = columns.sort((one, other) => distance(one) - distance(other));
  return Math.max(own, nearest === undefined ? own : edgeOfLines(nearest));
}

function edgeOfLines({ lines }: Stack): number {
  return Math.max(...lines.map(({ right }) => right));
}

const alike = (one: Line, other: Line) =>
  Math.abs(one.size - other.size) <= measures.type * Math.max(one.size, other.size);

/** The usual distance of lines, for each size of type. */
function pitchesOf(pages: readonly PageStacks[]): ReadonlyMap<number, number> {
  const bySize = new Map<number, [number, number][]>();
  for (const { stacks } of pages) {
    for (const { lines } of stacks) {
      lines.forEach((line, index) => {
        const next = lines[index + 1];
        if (next === undefined || !alike(line, next)) return;
        const size = rounded(line.size);
        const pitches = bySize.get(size) ?? [];
        pitches.push([rounded(next.baseline - line.baseline), next.text.length]);
        bySize.set(size, pitches);
      });
    }
  }
  return new Map([...bySize].map(([size, pitches]) => [size, usual(pitches) ?? size]));
}

function pitchOf({ lines }: Stack, pitches: ReadonlyMap<number, number>): number {
  const distances = lines
    .slice(1)
    .map((line, index) => line.baseline - (lines[index]?.baseline ?? 0))
    .sort((one, other) => one - other);
  const own = distances[Math.floor(distances.length / 4)] ?? Infinity;
  // Short stacks say little of the distance of their lines: there the document's own counts.
  if (distances.length > tellingLines) return own;
  return Math.min(own, pitches.get(rounded(lines[0]?.size ?? 0)) ?? Infinity);
}

/** Cuts the lines of one stack into paragraphs. */
function split(lines: readonly PlacedLine[], setting: Setting): PlacedLine[][] {
  const paragraphs: PlacedLine[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open === undefined || beginsParagraph(open, line, setting)) paragraphs.push([line]);
    else open.push(line);
  }
  return paragraphs;
}

function beginsParagraph(open: readonly PlacedLine[], line: PlacedLine, setting: Setting): boolean {
  const before = open.at(-1);
  const first = open[0];
  if (before === undefined || first === undefined) return true;
  if (before.cells !== null || line.cells !== null) return true;
  if (!alike(before, line)) return true;
  if (line.baseline - before.baseline > measures.apart * setting.pitch) return true;
  const { slack } = before;
  const short = slack > widthOfFirstWord(line) + measures.blank * line.size;
  if (markerOf(line.text) !== '' && (short || endsPart.test(before.text))) return true;
  if (changesFont(open, line, setting.body) && (short || !goesOn.test(line.text))) return true;
  if (brokenWord.test(before.text)) return false;
  if (short && slack > measures.spare * line.size && !(goesOn.test(line.text) && !endsSentence.test(before.text)))
    return true;
  return isIndented(open, before, line);
}

/** Going by letters of equal width. */
function widthOfFirstWord(line: Line): number {
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  return ((line.right - line.left) * word) / Math.max(line.text.length, 1);
}

/** Words in a font of their own, and then words in the document's: a heading without room below it. */
function changesFont(open: readonly Line[], line: Line, body: BodyType): boolean {
  const [first] = open;
  if (first?.font === null || first?.font === undefined || first.font === line.font) return false;
  const own = first.font !== body.font && open.every(({ font }) => font === first.font);
  return own && line.fonts[0]?.[0] !== first.font;
}

function isIndented(open: readonly Line[], before: Line, line: Line): boolean {
  const step = measures.indent * line.size;
  const [first, second] = open;
  if (first === undefined) return true;
  // Lines after the first say how the paragraph runs on: flush left, or hanging.
  const runs = second?.left ?? null;
  if (runs === null) {
    const marked = markerOf(first.text) !== '' || isMarker(first.text.split(' ', 1)[0] ?? '');
    return line.left > first.left + step && !marked && endsSentence.test(before.text);
  }
  if (line.left > before.left + step && line.left > runs + step) return !isCentred(before, line);
  return line.left < runs - step && first.left <= line.left + step && endsPart.test(before.text);
}

function isCentred(one: Line, other: Line): boolean {
  const middle = ({ left, right }: Line) => (left + right) / 2;
  return Math.abs(middle(one) - middle(other)) < 0.5 * one.size;
}

/** Whether paragraphs of this document begin with an indent, and not with room above them. */
function indentsFirstLines(parts: readonly (readonly (readonly PlacedLine[])[])[]): boolean {
  const long = parts.flat().filter((paragraph) => paragraph.length > 2);
  const indented = long.filter(([first, second]) => {
    if (first === undefined || second === undefined) return false;
    return first.left > second.left + measures.indent * first.size;
  });
  return indented.length > 0.4 * long.length;
}

interface Part {
  readonly lines: readonly PlacedLine[];
  /** Whether it is the first and the last of its stack: only such parts go on elsewhere. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Joins paragraphs that a column or a page breaks off. What stands between two parts of one comes after it. */
function joinAcross(stacks: readonly (readonly (readonly PlacedLine[])[])[], indents: boolean): Paragraph[] {
  const parts = stacks.flatMap((paragraphs) =>
    paragraphs.map((lines, at): Part => ({ lines, opens: at === 0, closes: at === paragraphs.length - 1 })),
  );
  const joined = new Set<Part>();
  return parts.flatMap((part, at) => {
    if (joined.has(part)) return [];
    const lines = [...part.lines];
    let last = at;
    for (let next = continuation(last); next !== null; next = continuation(last)) {
      const found = parts[next];
      if (found === undefined) break;
      joined.add(found);
      lines.push(...found.lines);
      last = next;
    }
    return [{ lines }];
  });

  function continuation(after: number): number | null {
    const open = parts[after];
    const before = open?.lines.at(-1);
    if (open?.closes !== true || before === undefined) return null;
    let between = 0;
    for (let at = after + 1; at < parts.length && between <= mostBetween; at += 1) {
      const part = parts[at];
      if (part?.opens !== true) continue;
      if (!joined.has(part) && continues(open.lines, part.lines, { indents, adjoins: between === 0 })) return at;
      // Only notes, tables and what belongs to a picture stand between the parts of a paragraph: no other text, no heading.
      if (part.lines.some((line) => line.cells === null && (alike(line, before) || line.size > before.size)))
        return null;
      between += 1;
    }
    return null;
  }
}

interface Joint {
  readonly indents: boolean;
  /** Whether nothing stands between. */
  readonly adjoins: boolean;
}

function continues(open: readonly PlacedLine[], next: readonly PlacedLine[], { indents, adjoins }: Joint): boolean {
  const before = open.at(-1);
  const [first, second] = next;
  if (before === undefined || first === undefined || before.cells !== null || first.cells !== null) return false;
  if (!alike(before, first) || first.page > before.page + 1 || markerOf(first.text) !== '') return false;
  if (first.font !== null && open.every(({ font }) => font !== null && font !== first.font)) return false;
  const short = before.slack > widthOfFirstWord(first) + measures.blank * first.size;
  const ended = endsSentence.test(before.text);
  if (goesOn.test(first.text) && (brokenWord.test(before.text) || (!ended && (adjoins || !short)))) return true;
  const elsewhere = first.page !== before.page || first.baseline < before.baseline;
  if (!adjoins || !elsewhere || short) return false;
  if (!ended) return true;
  return indents && second !== undefined && first.left <= second.left + measures.blank * first.size;
}
