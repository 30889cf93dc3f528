import { isTag, isText, type ChildNode, type Element } from 'domhandler';

import { listMark } from '../formats/listMark.ts';
import type { TextWriter } from '../formats/textWriter.ts';

/** What a reader of the page does not see, or cannot read as text. */
const unread = new Set([
  ...['script', 'style', 'noscript', 'template', 'head', 'title', 'svg', 'math', 'iframe', 'object', 'embed', 'canvas'],
  ...['select', 'button', 'input', 'textarea', 'audio', 'video', 'map', 'rp', 'rt', 'dialog', 'menuitem'],
]);

/** Elements that stand in paragraphs of their own, and those that only begin a line. */
const paragraphs = new Set([
  ...['p', 'blockquote', 'ul', 'ol', 'dl', 'table', 'pre', 'figure', 'hr', 'address', 'article', 'section', 'fieldset'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'details', 'center', 'main', 'aside', 'header', 'footer', 'nav', 'caption'],
]);
const lines = new Set([
  'div',
  'li',
  'dt',
  'dd',
  'tr',
  'figcaption',
  'summary',
  'form',
  'legend',
  'thead',
  'tbody',
  'body',
]);

const headings: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

/** What a table that holds figures and dates has none of in its cells: it is one that lays out a page. */
const layoutContent = new Set([
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'blockquote',
  'pre',
  'form',
  'hr',
]);

/** Writes what a reader of a page sees: ends of blocks become ends of lines, rows of tables are lines, their cells part by a tab. */
export function writeHtml(nodes: readonly ChildNode[], writer: TextWriter): void {
  new HtmlWriter(writer).nodes(nodes);
}

class HtmlWriter {
  readonly #writer: TextWriter;
  #owesBlank = false;
  #isPreformatted = false;
  /** In a cell of a table, where ends of blocks are blanks. */
  #isInCell = false;
  #listDepth = 0;
  /** The mark of an item stands before its first words, whatever block they are in. */
  #isAfterMark = false;

  constructor(writer: TextWriter) {
    this.#writer = writer;
  }

  nodes(nodes: readonly ChildNode[]): void {
    for (const node of nodes) {
      if (isText(node)) this.#text(node.data);
      else if (isTag(node)) this.#element(node);
      else if ('children' in node) this.nodes(node.children);
    }
  }

  #text(data: string): void {
    const seen = data.replace(/[\u00ad\u200b\ufeff]/g, '');
    if (this.#isPreformatted && !this.#isInCell) {
      this.#writer.write(seen.replace(/\r\n?/g, '\n'));
      return;
    }
    const words = seen.replace(/[ \t\n\r\f]+/g, ' ');
    if (words.startsWith(' ')) this.#owesBlank = true;
    const trimmed = words.replace(/^ | $/g, '');
    if (trimmed === '') return;
    this.#write(trimmed);
    this.#owesBlank = words.endsWith(' ');
  }

  #write(words: string): void {
    this.#isAfterMark = false;
    if (this.#owesBlank && !this.#writer.isAtLineStart) this.#writer.write(' ');
    this.#owesBlank = false;
    this.#writer.write(words);
  }

  #element(element: Element): void {
    const { name, children } = element;
    if (unread.has(name) || isHidden(element)) return;
    const inside = () => {
      this.nodes(children);
    };
    if (name === 'br') this.#break();
    else if (name === 'table')
      this.#apart(name, () => {
        this.#table(element);
      });
    else if (name === 'ol' || name === 'ul' || name === 'menu' || name === 'dir') {
      this.#apart('ul', () => {
        this.#list(element);
      });
    } else if (name === 'q') {
      this.#write('“');
      inside();
      this.#owesBlank = false;
      this.#writer.write('”');
    } else if (headings[name] !== undefined) {
      this.#apart(name, () => {
        this.#block('heading', inside, headings[name]);
      });
    } else if (name === 'figcaption' || name === 'caption') {
      this.#apart(name, () => {
        this.#block('caption', inside);
      });
    } else if (name === 'blockquote')
      this.#apart(name, () => {
        this.#block('quote', inside);
      });
    else if (name === 'pre' || name === 'xmp' || name === 'listing') {
      this.#apart('pre', () => {
        const before = this.#isPreformatted;
        this.#isPreformatted = true;
        inside();
        this.#isPreformatted = before;
      });
    } else this.#apart(name, inside);
  }

  /** Ends the line or paragraph before and after a block. */
  #apart(name: string, work: () => void): void {
    const end = paragraphs.has(name)
      ? () => {
          this.#endParagraph();
        }
      : lines.has(name)
        ? () => {
            this.#endLine();
          }
        : null;
    end?.();
    work();
    end?.();
  }

  #block(kind: Parameters<TextWriter['block']>[0], work: () => void, level?: number): void {
    if (this.#isInCell) work();
    else this.#writer.block(kind, work, level);
  }

  #break(): void {
    if (this.#isInCell) this.#owesBlank = true;
    else if (this.#writer.isAtLineStart) this.#writer.endParagraph();
    else this.#endLine();
  }

  #endLine(): void {
    if (this.#isAfterMark) return;
    if (this.#isInCell) this.#owesBlank = true;
    else {
      this.#owesBlank = false;
      this.#writer.endLine();
    }
  }

  #endParagraph(): void {
    if (this.#isAfterMark) return;
    if (this.#isInCell) this.#owesBlank = true;
    else {
      this.#owesBlank = false;
      this.#writer.endParagraph();
    }
  }

  #list({ name, attribs, children }: Element): void {
    this.#listDepth += 1;
    let number = Number.parseInt(attribs.start ?? '1', 10) || 1;
    for (const child of children) {
      if (!isTag(child) || child.name !== 'li') {
        this.nodes([child]);
        continue;
      }
      if (isHidden(child)) continue;
      number = Number.parseInt(child.attribs.value ?? '', 10) || number;
      const mark = name === 'ol' ? listMark(number, attribs.type ?? '1') : null;
      number += 1;
      this.#endLine();
      this.#block(
        'list-item',
        () => {
          if (mark !== null && hasWords(child)) {
            this.#write(mark);
            this.#owesBlank = true;
            this.#isAfterMark = true;
          }
          this.nodes(child.children);
        },
        this.#listDepth,
      );
      this.#endLine();
    }
    this.#listDepth -= 1;
  }

  #table(table: Element): void {
    if (this.#isInCell || isLayout(table)) {
      this.#layout(table.children);
      return;
    }
    for (const child of table.children) {
      if (!isTag(child)) continue;
      if (child.name === 'tr') this.#row(child);
      else if (['thead', 'tbody', 'tfoot'].includes(child.name)) {
        for (const row of child.children) if (isTag(row) && row.name === 'tr') this.#row(row);
      } else this.nodes([child]);
    }
  }

  #row(row: Element): void {
    if (isHidden(row)) return;
    this.#endLine();
    this.#writer.block('table-row', () => {
      let isFirst = true;
      for (const cell of row.children) {
        if (!isTag(cell) || (cell.name !== 'td' && cell.name !== 'th') || isHidden(cell)) continue;
        if (!isFirst) this.#writer.nextCell();
        isFirst = false;
        this.#owesBlank = false;
        this.#isInCell = true;
        this.#writer.block('table-cell', () => {
          this.nodes(cell.children);
        });
        this.#isInCell = false;
        this.#owesBlank = false;
      }
    });
    this.#endLine();
  }

  /** The cells of a table that lays out a page are blocks of it. */
  #layout(nodes: readonly ChildNode[]): void {
    for (const node of nodes) {
      if (!isTag(node)) continue;
      if (['tr', 'thead', 'tbody', 'tfoot'].includes(node.name)) this.#layout(node.children);
      else {
        this.#endParagraph();
        this.nodes(node.name === 'td' || node.name === 'th' ? node.children : [node]);
        this.#endParagraph();
      }
    }
  }
}

/** What is hidden is not read, but for prose that a click would show. */
function isHidden(element: Element): boolean {
  const { hidden, style = '' } = element.attribs;
  if (hidden === undefined && !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return false;
  return longestRun(element) < proseCharacters;
}

/** So much text in one piece is no label and no menu. */
const proseCharacters = 120;

function longestRun(element: Element): number {
  let longest = 0;
  const waiting: ChildNode[] = [...element.children];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isText(node)) longest = Math.max(longest, node.data.trim().length);
    else if (isTag(node) && !unread.has(node.name)) waiting.push(...node.children);
  }
  return longest;
}

function hasWords(node: ChildNode): boolean {
  if (isText(node)) return node.data.trim() !== '';
  return 'children' in node && node.children.some(hasWords);
}

function isLayout(table: Element): boolean {
  if (table.attribs.role === 'presentation') return true;
  const waiting: ChildNode[] = [...table.children];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isTag(node)) continue;
    if (layoutContent.has(node.name)) return true;
    let inner = 0;
    for (const child of node.children) {
      waiting.push(child);
      if (isTag(child) && child.name === 'p') inner += 1;
    }
    if (node.name === 'td' && inner > 2) return true;
  }
  return false;
}
