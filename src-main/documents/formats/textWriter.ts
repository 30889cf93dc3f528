import type { Block, Page } from '../../chronicle/project.ts';

import type { ReadText } from './documentFormat.ts';

/** What a text holds beside its words. */
export type WrittenText = Pick<ReadText, 'text' | 'blocks' | 'pages'>;

/**
 * Puts a text together of pieces, and keeps where its headings, lists, tables and pages lie. Lines and paragraphs are ended at
 * most once, however often it is asked; blocks that hold no words are left out.
 */
export class TextWriter {
  readonly #pieces: string[] = [];
  readonly #blocks: Block[] = [];
  readonly #pages: Page[] = [];
  #length = 0;
  /** Line ends that are owed before the next word: 0, 1 or 2. */
  #owed = 0;
  #atLineStart = true;
  #owesBlank = false;

  /** Where the next character will stand, owed line ends among those before it. */
  get offset(): number {
    return this.#length + (this.#length === 0 ? 0 : this.#owed) + (this.#owesBlank && !this.isAtLineStart ? 1 : 0);
  }

  /** Adds words as they are; line ends in them stay. */
  write(text: string): void {
    if (text === '') return;
    if (this.#owed > 0 && this.#length > 0) {
      this.#push('\n'.repeat(this.#owed));
      this.#atLineStart = true;
    }
    this.#owed = 0;
    if (this.#owesBlank && !this.#atLineStart) this.#push(' ');
    this.#owesBlank = false;
    this.#push(text);
    this.#atLineStart = text.endsWith('\n');
  }

  /** Whether nothing stands yet on this line. */
  get isAtLineStart(): boolean {
    return this.#owed > 0 || this.#atLineStart;
  }

  /** A blank comes before what is written next, where that stands on the same line. */
  blank(): void {
    this.#owesBlank = true;
  }

  /** Goes on to the next cell of a row. */
  nextCell(): void {
    this.#owesBlank = false;
    this.write('\t');
  }

  endLine(): void {
    this.#owesBlank = false;
    if (!this.#atLineStart) this.#owed = Math.max(this.#owed, 1);
  }

  /** A blank line comes before what is written next. */
  endParagraph(): void {
    this.#owesBlank = false;
    if (this.#length > 0) this.#owed = this.#atLineStart && this.#owed === 0 ? 1 : 2;
  }

  /** What `work` writes is such a block. */
  block(kind: Block['kind'], work: () => void, level?: number): void {
    const start = this.offset;
    const place = this.#blocks.length;
    work();
    const end = this.#length;
    if (end <= start) return;
    this.#blocks.splice(place, 0, { kind, start, end, ...(level !== undefined && { level }) });
  }

  /** A page with what is printed on it begins here. */
  page(label: string): void {
    this.#pages.push({ start: this.offset, label });
  }

  end(): WrittenText {
    const text = this.#pieces.join('');
    const within = (offset: number) => Math.min(offset, text.length);
    return { text, blocks: this.#blocks, pages: this.#pages.map((page) => ({ ...page, start: within(page.start) })) };
  }

  #push(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }
}
