import type { Block, Page } from '../../src-main/chronicle/project.ts';
import type { TextSpan } from '../../src-main/events/types.ts';
import { lowerBound, upperBound } from '../search/bounds.ts';

/** How a paragraph is set. */
export interface ParagraphShape {
  readonly kind: 'text' | 'list-item' | 'table-row' | 'footnote' | 'caption' | 'quote';
  /** Of a list's entry, from 1; else 0. */
  readonly depth: number;
  /** What is set beside one another, the signs between with what stands before them: the paragraph in one, outside tables. */
  readonly cells: readonly TextSpan[];
  /** Pages that begin in it. */
  readonly pages: readonly Page[];
  /** Words in it that were recognised in a picture, and may be others. */
  readonly doubtful: readonly TextSpan[];
}

/** Blocks that lie in one another where they begin: a list in a cell of a table. */
const mostNested = 8;

/** What a file says of its text's headings, lists, tables and pages, as the text is set by it. */
export class TextShape {
  readonly #text: string;
  readonly #blocks: readonly Block[];
  readonly #starts: Int32Array;
  readonly #pages: readonly Page[];
  readonly #pageStarts: Int32Array;
  readonly #doubtful: readonly TextSpan[];
  readonly #doubtfulStarts: Int32Array;
  /** Whether the file names headings: where it does, none is guessed. */
  readonly hasHeadings: boolean;

  constructor(text: string, blocks: readonly Block[], pages: readonly Page[], doubtful: readonly TextSpan[] = []) {
    this.#text = text;
    this.#blocks = blocks.filter(({ kind }) => kind !== 'table-cell');
    this.#starts = Int32Array.from(this.#blocks, ({ start }) => start);
    this.#pages = pages;
    this.#doubtful = doubtful;
    this.#doubtfulStarts = Int32Array.from(doubtful, ({ start }) => start);
    this.#pageStarts = Int32Array.from(pages, ({ start }) => start);
    this.hasHeadings = blocks.some(({ kind }) => kind === 'heading');
  }

  /** From 1 for the highest; `null` for what is no heading. */
  headingLevel(start: number, end: number): number | null {
    const block = this.#blockAt(start, end);
    return block?.kind === 'heading' ? (block.level ?? 1) : null;
  }

  of(start: number, end: number): ParagraphShape {
    const block = this.#blockAt(start, end);
    const kind = block === null || block.kind === 'heading' || block.kind === 'table-cell' ? 'text' : block.kind;
    return {
      kind,
      depth: kind === 'list-item' ? (block?.level ?? 1) : 0,
      cells: kind === 'table-row' ? this.#cells(start, end) : [{ start, end }],
      pages: this.#pages.slice(lowerBound(this.#pageStarts, start), lowerBound(this.#pageStarts, end)),
      doubtful: this.#doubtfulIn(start, end),
    };
  }

  #doubtfulIn(start: number, end: number): readonly TextSpan[] {
    return this.#doubtful.slice(lowerBound(this.#doubtfulStarts, start), lowerBound(this.#doubtfulStarts, end));
  }

  /** The innermost block that covers the most of a paragraph. */
  #blockAt(start: number, end: number): Block | null {
    const last = upperBound(this.#starts, end - 1) - 1;
    for (let at = last; at >= 0 && at > last - mostNested; at -= 1) {
      const block = this.#blocks[at];
      if (block === undefined) break;
      const shared = Math.min(block.end, end) - Math.max(block.start, start);
      if (2 * shared > end - start) return block;
    }
    return null;
  }

  #cells(start: number, end: number): TextSpan[] {
    const cells: TextSpan[] = [];
    let from = start;
    while (from < end) {
      const tab = this.#text.indexOf('\t', from);
      const to = tab === -1 || tab >= end ? end : tab + 1;
      cells.push({ start: from, end: to });
      from = to;
    }
    return cells;
  }
}
