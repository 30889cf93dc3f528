import { numeral } from './listMark.ts';
import { openPackage } from '../package/openPackage.ts';
import { allNamed, childNamed, childrenNamed, firstNamed, readXml, textIn, type XmlElement } from '../xml/readXml.ts';

import { plainText, type FormatReader } from './documentFormat.ts';
import { saidOf } from './docx.ts';
import { TextWriter } from './textWriter.ts';

/** What LibreOffice and OpenOffice write. Changes that were tracked count as accepted; annotations are left out. */
export const readOdt: FormatReader = (bytes, context) => {
  const { name } = context;
  const opened = openPackage(bytes, context);
  const part = (path: string) => {
    const content = opened.read(path);
    return content === null ? null : readXml(name, content);
  };
  const content = part('content.xml');
  const body = content === null ? undefined : firstNamed(content, 'text');
  if (content === null || body === undefined) throw new RangeError('It has no text.');
  const writer = new OpenTextWriter([content, part('styles.xml')].filter((each) => each !== null));
  return [plainText(name, '', { ...writer.write(body), ...saidOf(part('meta.xml')) })];
};

interface ListLevel {
  /** As in HTML: `1`, `a`, `I`; empty for bullets. */
  readonly form: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels stand in the mark. */
  readonly shown: number;
}

/** What is not read, or not where it stands. */
const unread = new Set([
  ...[
    'tracked-changes',
    'annotation',
    'annotation-end',
    'sequence-decls',
    'forms',
    'variable-decls',
    'user-field-decls',
  ],
  ...[
    'table-of-content',
    'alphabetical-index',
    'illustration-index',
    'table-index',
    'index-title',
    'desc',
    'event-listeners',
  ],
  ...[
    'ruby-text',
    'table-header-columns',
    'table-columns',
    'table-column',
    'title',
    'svg-desc',
    'binary-data',
    'script',
  ],
]);

/** A table with a cell of more paragraphs than this lays out the page. */
const mostParagraphsOfCell = 3;

class OpenTextWriter {
  readonly #writer = new TextWriter();
  readonly #lists: ReadonlyMap<string, ReadonlyMap<number, ListLevel>>;
  readonly #paragraphStyles: ReadonlyMap<string, XmlElement>;
  readonly #owed: XmlElement[] = [];
  /** The last number of each level, by list. */
  readonly #counts = new Map<string, number[]>();
  #isInCell = false;
  #boxes: XmlElement[] = [];
  /** By style of list and by list: under what its items are counted. */
  readonly #keys = new Map<string, string>();

  constructor(parts: readonly XmlElement[]) {
    this.#lists = new Map(
      parts.flatMap((part) =>
        allNamed(part, 'list-style').map((style) => [style.attributes.name ?? '', levelsOf(style)]),
      ),
    );
    this.#paragraphStyles = new Map(
      parts.flatMap((part) => allNamed(part, 'style').map((style) => [style.attributes.name ?? '', style])),
    );
  }

  write(body: XmlElement) {
    this.#blocks(body, null);
    for (let index = 0; index < this.#owed.length; index += 1) {
      const note = this.#owed[index];
      this.#writer.endParagraph();
      if (note === undefined) continue;
      this.#writer.block('footnote', () => {
        this.#writer.write(`[${index + 1}]`);
        this.#writer.blank();
        this.#isInCell = true;
        this.#blocks(note, null);
        this.#isInCell = false;
      });
    }
    return this.#writer.end();
  }

  #blocks(
    parent: XmlElement,
    list: { readonly style: string; readonly key: string; readonly level: number } | null,
  ): void {
    for (const child of parent.children) {
      if (typeof child === 'string' || unread.has(child.name)) continue;
      switch (child.name) {
        case 'h':
          this.#heading(child);
          break;
        case 'p':
          this.#paragraph(child);
          break;
        case 'list':
          this.#list(child, list);
          break;
        case 'table':
          this.#table(child);
          break;
        default:
          this.#blocks(child, list);
      }
    }
  }

  #heading(heading: XmlElement): void {
    const level = Number(heading.attributes['outline-level'] ?? 1);
    const words = () => {
      this.#runs(heading);
    };
    if (this.#isInCell) words();
    else this.#writer.block('heading', words, Math.min(Math.max(level, 1), 10));
    this.#endParagraph(false);
  }

  #paragraph(paragraph: XmlElement, isItem = false): void {
    const boxes = this.#boxes;
    this.#boxes = [];
    const isTitle =
      !this.#isInCell && /^(?:Title|Titel)$/.test(this.#parentStyle(paragraph.attributes['style-name'] ?? ''));
    const words = () => {
      this.#runs(paragraph);
    };
    if (isTitle) this.#writer.block('heading', words, 1);
    else words();
    this.#endParagraph(isItem);
    for (const box of this.#boxes) this.#blocks(box, null);
    this.#boxes = boxes;
  }

  #parentStyle(name: string): string {
    const style = this.#paragraphStyles.get(name);
    return style?.attributes['parent-style-name'] ?? name;
  }

  #endParagraph(isItem: boolean): void {
    if (this.#isInCell) {
      this.#writer.blank();
    } else if (isItem) this.#writer.endLine();
    else this.#writer.endParagraph();
  }

  #list(
    element: XmlElement,
    outer: { readonly style: string; readonly key: string; readonly level: number } | null,
  ): void {
    const style = element.attributes['style-name'] ?? outer?.style ?? '';
    const goesOn =
      element.attributes['continue-numbering'] === 'true' || element.attributes['continue-list'] !== undefined;
    const before = this.#keys.get(element.attributes['continue-list'] ?? style);
    const key = outer?.key ?? (goesOn && before !== undefined ? before : `${this.#keys.size}/${style}`);
    for (const name of [style, element.attributes.id]) if (name !== undefined) this.#keys.set(name, key);
    const level = (outer?.level ?? 0) + 1;
    const counts = this.#counts.get(key) ?? [];
    this.#counts.set(key, counts);
    const told = this.#lists.get(style)?.get(level);
    for (const item of element.children) {
      if (typeof item === 'string' || (item.name !== 'list-item' && item.name !== 'list-header')) continue;
      const value = item.attributes['start-value'];
      const isCounted = item.name === 'list-item' && item.children.some(isText);
      if (isCounted) {
        counts[level - 1] = value === undefined ? (counts[level - 1] ?? (told?.start ?? 1) - 1) + 1 : Number(value);
        counts.length = level;
      }
      const mark = isCounted && told !== undefined && hasWords(item) ? this.#markOf(style, level, counts) : null;
      let isFirst = true;
      for (const child of item.children) {
        if (typeof child === 'string' || unread.has(child.name)) continue;
        if (child.name !== 'p' && child.name !== 'h') {
          this.#blocks({ name: '', attributes: {}, children: [child] }, { style, key, level });
          continue;
        }
        const words = () => {
          if (isFirst && mark !== null) this.#writer.write(`${mark} `);
          if (child.name === 'h') this.#runs(child);
          else this.#paragraph(child, true);
        };
        if (this.#isInCell) words();
        else if (child.name === 'h')
          this.#writer.block('heading', words, Number(child.attributes['outline-level'] ?? 1));
        else this.#writer.block('list-item', words, level);
        this.#endParagraph(child.name === 'p');
        isFirst = false;
      }
    }
    if (outer === null && !this.#isInCell) this.#writer.endParagraph();
  }

  #markOf(style: string, level: number, counts: readonly number[]): string | null {
    const levels = this.#lists.get(style);
    const told = levels?.get(level);
    if (told === undefined || told.form === '') return null;
    const from = Math.max(0, level - told.shown);
    const numbers = counts
      .slice(from, level)
      .map((count, index) => numeral(count, levels?.get(from + index + 1)?.form ?? '1'));
    return `${told.prefix}${numbers.join('.')}${told.suffix}`.trim();
  }

  #runs(parent: XmlElement): void {
    for (const child of parent.children) {
      if (typeof child === 'string') {
        this.#text(child);
        continue;
      }
      if (unread.has(child.name)) continue;
      switch (child.name) {
        case 's':
          this.#writer.write(' '.repeat(Math.min(Number(child.attributes.c ?? 1), 100)));
          break;
        case 'tab':
          if (this.#isInCell) this.#writer.blank();
          else this.#writer.write('\t');
          break;
        case 'line-break':
          if (this.#isInCell) this.#writer.blank();
          else this.#writer.write('\n');
          break;
        case 'note':
          this.#note(child);
          break;
        case 'frame':
        case 'custom-shape':
        case 'text-box':
          if (firstNamed(child, 'p') !== undefined) this.#boxes.push(child);
          break;
        default:
          this.#runs(child);
      }
    }
  }

  /** Line ends in the file are blanks, and runs of blanks are one. */
  #text(data: string): void {
    const words = data.replace(/[ \t\r\n]+/g, ' ').replaceAll('\u00ad', '');
    if (words.startsWith(' ')) this.#writer.blank();
    this.#writer.write(words.trim());
    if (words.endsWith(' ')) this.#writer.blank();
  }

  #note(note: XmlElement): void {
    const body = childNamed(note, 'note-body');
    if (body === undefined) return;
    this.#owed.push(body);
    this.#writer.write(`[${this.#owed.length}]`);
  }

  #table(table: XmlElement): void {
    const rows = rowsOf(table);
    const cells = (row: XmlElement) => childrenNamed(row, 'table-cell');
    if (this.#isInCell || rows.some((row) => cells(row).some(isLaidOut))) {
      for (const row of rows) for (const cell of cells(row)) this.#blocks(cell, null);
      return;
    }
    this.#writer.endParagraph();
    for (const row of rows) {
      this.#writer.endLine();
      this.#writer.block('table-row', () => {
        for (const [index, cell] of cells(row).entries()) {
          if (index > 0) this.#writer.nextCell();
          this.#isInCell = true;
          this.#writer.block('table-cell', () => {
            this.#blocks(cell, null);
          });
          this.#isInCell = false;
        }
      });
      this.#writer.endLine();
    }
    this.#writer.endParagraph();
  }
}

function isText(node: XmlElement['children'][number]): boolean {
  return typeof node !== 'string' && (node.name === 'p' || node.name === 'h');
}

function hasWords(element: XmlElement): boolean {
  return textIn(element).trim() !== '';
}

function isLaidOut(cell: XmlElement): boolean {
  if (firstNamed(cell, 'table') !== undefined || firstNamed(cell, 'list') !== undefined) return true;
  return childrenNamed(cell, 'p').filter(hasWords).length > mostParagraphsOfCell;
}

function rowsOf(table: XmlElement): readonly XmlElement[] {
  return table.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name === 'table-row') return [child];
    return ['table-header-rows', 'table-rows', 'table-row-group'].includes(child.name) ? rowsOf(child) : [];
  });
}

function levelsOf(style: XmlElement): ReadonlyMap<number, ListLevel> {
  const levels = new Map<number, ListLevel>();
  for (const child of style.children) {
    if (typeof child === 'string' || !child.name.startsWith('list-level-style-')) continue;
    const { level, 'num-format': form = '', 'num-prefix': prefix = '', 'num-suffix': suffix = '' } = child.attributes;
    levels.set(Number(level), {
      form: child.name === 'list-level-style-number' ? form : '',
      prefix,
      suffix,
      start: Number(child.attributes['start-value'] ?? 1),
      shown: Number(child.attributes['display-levels'] ?? 1),
    });
  }
  return levels;
}
