import { WordNumbering } from '../office/wordNumbering.ts';
import { WordStyles } from '../office/wordStyles.ts';
import { openPackage, type Package } from '../package/openPackage.ts';
import { allNamed, childNamed, childrenNamed, firstNamed, readXml, textIn, type XmlElement } from '../xml/readXml.ts';

import { plainText, type FormatReader } from './documentFormat.ts';
import { TextWriter } from './textWriter.ts';

/** What Word writes since 2007. Changes that were tracked count as accepted; comments, headers and footers are left out. */
export const readDocx: FormatReader = (bytes, context) => {
  const { name } = context;
  const opened = openPackage(bytes, context);
  const part = (path: string) => {
    const content = opened.read(path);
    return content === null ? null : readXml(name, content);
  };
  const main = mainPart(opened, part('_rels/.rels'));
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const document = part(main);
  const body = document === null ? undefined : firstNamed(document, 'body');
  if (body === undefined) throw new RangeError('It has no body.');
  const writer = new WordWriter(
    new WordStyles(part(`${folder}styles.xml`)),
    new WordNumbering(part(`${folder}numbering.xml`)),
    notesOf(part(`${folder}footnotes.xml`), 'footnote'),
    notesOf(part(`${folder}endnotes.xml`), 'endnote'),
  );
  const properties = part('docProps/core.xml');
  return [plainText(name, '', { ...writer.write(body), ...saidOf(properties) })];
};

function mainPart(opened: Package, relations: XmlElement | null): string {
  const relation = relations === null ? undefined : allNamed(relations, 'Relationship').find(isMain);
  const target = relation?.attributes.Target?.replace(/^\//, '');
  return target !== undefined && opened.has(target) ? target : 'word/document.xml';
}

function isMain({ attributes }: XmlElement): boolean {
  return attributes.Type?.endsWith('/officeDocument') === true;
}

/** The title and author that the file's properties give. They tell when it was saved, not when it was written. */
export function saidOf(properties: XmlElement | null): {
  readonly title: string | null;
  readonly author: string | null;
} {
  const said = (name: string) => {
    const found = properties === null ? undefined : firstNamed(properties, name);
    const text = found === undefined ? '' : textIn(found).trim();
    return text === '' ? null : text;
  };
  return { title: said('title'), author: said('creator') };
}

type Notes = ReadonlyMap<string, XmlElement>;

function notesOf(part: XmlElement | null, name: string): Notes {
  const notes = part === null ? [] : allNamed(part, name);
  return new Map(notes.map((note) => [note.attributes.id ?? '', note]));
}

/** A table with a cell of more paragraphs than this lays out the page. */
const mostParagraphsOfCell = 3;

class WordWriter {
  readonly #writer = new TextWriter();
  readonly #styles: WordStyles;
  readonly #numbering: WordNumbering;
  readonly #notes: Readonly<Record<'footnoteReference' | 'endnoteReference', Notes>>;
  /** Notes that were referred to, in their order. */
  readonly #owed: XmlElement[] = [];
  /** Text boxes of the paragraph in hand. */
  #boxes: XmlElement[] = [];
  #isInCell = false;
  /** Whether the paragraph before goes on in this one. */
  #isJoined = false;
  #page = 1;

  constructor(styles: WordStyles, numbering: WordNumbering, footnotes: Notes, endnotes: Notes) {
    this.#styles = styles;
    this.#numbering = numbering;
    this.#notes = { footnoteReference: footnotes, endnoteReference: endnotes };
  }

  write(body: XmlElement) {
    const hasPages = firstNamed(body, 'lastRenderedPageBreak') !== undefined;
    if (hasPages) this.#writer.page('1');
    this.#blocks(body);
    for (let index = 0; index < this.#owed.length; index += 1) {
      const note = this.#owed[index];
      this.#writer.endParagraph();
      if (note !== undefined) {
        this.#writer.block('footnote', () => {
          this.#writer.write(`[${index + 1}]`);
          this.#writer.blank();
          this.#isInCell = true;
          this.#blocks(note);
          this.#isInCell = false;
        });
      }
    }
    return this.#writer.end();
  }

  #blocks(parent: XmlElement): void {
    for (const child of parent.children) {
      if (typeof child === 'string') continue;
      switch (child.name) {
        case 'p':
          this.#paragraph(child);
          break;
        case 'tbl':
          this.#table(child);
          break;
        case 'sdt':
        case 'sdtContent':
        case 'customXml':
        case 'ins':
        case 'moveTo':
        case 'txbxContent':
          this.#blocks(child);
          break;
        case 'AlternateContent':
          this.#blocks(chosen(child));
          break;
        default:
      }
    }
  }

  #paragraph(paragraph: XmlElement): void {
    const properties = childNamed(paragraph, 'pPr');
    const { heading, list, isOfContents } = this.#styles.lookOf(properties);
    const mark = list === null || !hasWords(paragraph) ? null : this.#numbering.next(list.id, list.level);
    if (isOfContents) return;
    const boxes = this.#boxes;
    this.#boxes = [];
    const words = () => {
      if (mark !== null) this.#writer.write(`${mark} `);
      this.#runs(paragraph);
    };
    if (!this.#isInCell && !this.#isJoined && (list === null || heading !== null)) this.#writer.endParagraph();
    if (this.#isInCell) words();
    else if (heading !== null) this.#writer.block('heading', words, heading);
    else if (list !== null) this.#writer.block('list-item', words, list.level + 1);
    else words();
    // A mark that was deleted joins the paragraph to the next.
    this.#isJoined = properties !== undefined && isDeleted(childNamed(properties, 'rPr'));
    if (!this.#isJoined) this.#endParagraph(list !== null && heading === null);
    for (const box of this.#boxes) this.#blocks(box);
    this.#boxes = boxes;
  }

  #endParagraph(isItem: boolean): void {
    if (this.#isInCell) {
      this.#writer.blank();
    } else if (isItem) this.#writer.endLine();
    else this.#writer.endParagraph();
  }

  #runs(parent: XmlElement): void {
    for (const child of parent.children) {
      if (typeof child === 'string') continue;
      switch (child.name) {
        case 't':
          this.#words(textIn(child).replaceAll('\u00ad', ''));
          break;
        case 'tab':
        case 'ptab':
          if (this.#isInCell) this.#writer.blank();
          else this.#writer.write('\t');
          break;
        case 'br':
        case 'cr':
          if (child.attributes.type !== 'page' && child.attributes.type !== 'column') {
            if (this.#isInCell) this.#writer.blank();
            else this.#writer.write('\n');
          }
          break;
        case 'noBreakHyphen':
          this.#writer.write('-');
          break;
        case 'lastRenderedPageBreak':
          this.#page += 1;
          this.#writer.page(String(this.#page));
          break;
        case 'footnoteReference':
        case 'endnoteReference':
          this.#noteMark(child.name, child.attributes);
          break;
        case 'txbxContent':
          this.#boxes.push(child);
          break;
        case 'AlternateContent':
          this.#runs(chosen(child));
          break;
        // Changes that were tracked are taken as accepted.
        case 'del':
        case 'moveFrom':
        case 'pPr':
        case 'rPr':
        case 'instrText':
        case 'delText':
          break;
        default:
          this.#runs(child);
      }
    }
  }

  /** In a cell and a note, blanks at the beginning and several in a row are one. */
  #words(text: string): void {
    if (!this.#isInCell) {
      this.#writer.write(text);
      return;
    }
    if (/^\s/.test(text)) this.#writer.blank();
    this.#writer.write(text.trim().replace(/\s+/g, ' '));
    if (/\s$/.test(text)) this.#writer.blank();
  }

  #noteMark(
    kind: 'footnoteReference' | 'endnoteReference',
    { id = '', customMarkFollows }: XmlElement['attributes'],
  ): void {
    const note = this.#notes[kind].get(id);
    if (note === undefined || customMarkFollows !== undefined) return;
    this.#owed.push(note);
    this.#writer.write(`[${this.#owed.length}]`);
  }

  #table(table: XmlElement): void {
    const rows = rowsOf(table);
    if (this.#isInCell || rows.some((row) => cellsOf(row).some(isLaidOut))) {
      for (const row of rows) for (const cell of cellsOf(row)) this.#blocks(cell);
      return;
    }
    this.#writer.endParagraph();
    for (const row of rows) {
      if (isDeleted(childNamed(row, 'trPr'))) continue;
      this.#writer.endLine();
      this.#writer.block('table-row', () => {
        for (const [index, cell] of cellsOf(row).entries()) {
          if (index > 0) this.#writer.nextCell();
          this.#isInCell = true;
          this.#writer.block('table-cell', () => {
            this.#blocks(cell);
          });
          this.#isInCell = false;
        }
      });
      this.#writer.endLine();
    }
    this.#writer.endParagraph();
  }
}

function chosen(alternate: XmlElement): XmlElement {
  return childNamed(alternate, 'Choice') ?? childNamed(alternate, 'Fallback') ?? alternate;
}

function isDeleted(properties: XmlElement | undefined): boolean {
  return (
    properties !== undefined && (childNamed(properties, 'del') ?? childNamed(properties, 'moveFrom')) !== undefined
  );
}

function hasWords(paragraph: XmlElement): boolean {
  return allNamed(paragraph, 't').some((text) => textIn(text).trim() !== '');
}

/** Rows and cells may lie in controls. */
function rowsOf(table: XmlElement): readonly XmlElement[] {
  return table.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name === 'tr') return [child];
    return ['sdt', 'sdtContent', 'customXml', 'ins'].includes(child.name) ? rowsOf(child) : [];
  });
}

function cellsOf(row: XmlElement): readonly XmlElement[] {
  return row.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name === 'tc') return [child];
    return ['sdt', 'sdtContent', 'customXml'].includes(child.name) ? cellsOf(child) : [];
  });
}

function isLaidOut(cell: XmlElement): boolean {
  return (
    childNamed(cell, 'tbl') !== undefined || childrenNamed(cell, 'p').filter(hasWords).length > mostParagraphsOfCell
  );
}
