import iconv from 'iconv-lite';

import { FaultProblem } from '../../problems/problem.ts';
import { rtfTokens } from '../rtf/rtfTokens.ts';

import { plainText, type FormatReader } from './documentFormat.ts';
import { TextWriter } from './textWriter.ts';

/** RTF, as Word, LibreOffice and others write it. Text that was deleted under tracked changes, and hidden text, is left out. */
export const readRtf: FormatReader = (bytes, { name, limits }) => {
  const reader = new RtfReader(name, limits.depth * 10);
  for (const token of rtfTokens(bytes)) {
    if (token.kind === 'word') reader.word(token.word, token.number);
    else if (token.kind === 'byte') reader.byte(token.byte);
    else if (token.kind === 'open') reader.open();
    else reader.close();
  }
  return [plainText(name, '', reader.end())];
};

/** Code pages of the character sets of fonts. */
const codePages: Readonly<Record<number, string>> = {
  ...{ 77: 'macintosh', 128: 'cp932', 129: 'cp949', 134: 'gb18030', 136: 'big5', 161: 'cp1253', 162: 'cp1254' },
  ...{
    163: 'cp1258',
    177: 'cp1255',
    178: 'cp1256',
    186: 'cp1257',
    204: 'cp1251',
    222: 'cp874',
    238: 'cp1250',
    255: 'cp437',
  },
};

/** Groups whose words are no part of the text. */
const unread = new Set([
  ...[
    'colortbl',
    'pict',
    'object',
    'objdata',
    'objclass',
    'header',
    'headerl',
    'headerr',
    'headerf',
    'footer',
    'footerl',
  ],
  ...['footerr', 'footerf', 'fldinst', 'listtable', 'listoverridetable', 'revtbl', 'rsidtbl', 'generator', 'themedata'],
  ...['colorschememapping', 'latentstyles', 'datastore', 'xmlnstbl', 'filetbl', 'nonesttables', 'annotation', 'atnid'],
  ...[
    'atnauthor',
    'atntime',
    'atnref',
    'bkmkstart',
    'bkmkend',
    'xe',
    'tc',
    'tcn',
    'sp',
    'template',
    'do',
    'nonshppict',
    'ftnsep',
  ],
  ...['ftnsepc', 'aftnsep', 'aftnsepc', 'pntxta', 'pntxtb', 'userprops', 'docvar', 'password', 'mhtmltag', 'htmltag'],
]);

/** Groups marked as unknown to old readers, whose words are read all the same. */
const readThoughMarked = new Set(['shpinst', 'shptxt', 'shppict', 'fldrslt', 'nesttableprops', 'ud']);

const signs: Readonly<Record<string, string>> = {
  ...{ tab: '\t', emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•' },
  ...{ '~': '\u00a0', _: '‑', '{': '{', '}': '}', '\\': '\\', emspace: ' ', enspace: ' ', qmspace: ' ' },
};

interface Group {
  readonly destination: 'text' | 'skip' | 'info' | 'fonts' | 'styles' | 'note' | 'title' | 'author';
  readonly isMarked: boolean;
  readonly font: number;
  readonly skipped: number;
  readonly isHidden: boolean;
  readonly isInTable: boolean;
  readonly heading: number | null;
  readonly list: number | null;
  readonly style: number;
}

const plainGroup: Group = {
  ...{ destination: 'text', isMarked: false, font: -1, skipped: 1, isHidden: false },
  ...{ isInTable: false, heading: null, list: null, style: 0 },
};

class RtfReader {
  readonly #name: string;
  readonly #deepest: number;
  readonly #writer = new TextWriter();
  readonly #groups: Group[] = [];
  readonly #fonts = new Map<number, string>();
  /** Numbers of styles that are headings → their level. */
  readonly #headings = new Map<number, number>();
  readonly #said = { title: '', author: '' };
  readonly #notes: string[] = [];
  #group: Group = plainGroup;
  #codePage = 'cp1252';
  /** Bytes that wait for their code page. */
  #bytes: number[] = [];
  /** Characters that stand in for one of Unicode, still to be passed over. */
  #toSkip = 0;
  #paragraph = '';
  #cells: string[] = [];
  #styleName = '';
  #styleNumber = 0;
  #fontNumber = 0;

  constructor(name: string, deepest: number) {
    this.#name = name;
    this.#deepest = deepest;
  }

  open(): void {
    this.#flush();
    if (this.#groups.length > this.#deepest) throw new FaultProblem({ kind: 'file-nested-too-deep', name: this.#name });
    this.#groups.push(this.#group);
    this.#group = { ...this.#group, isMarked: false };
    this.#toSkip = 0;
  }

  close(): void {
    this.#flush();
    if (this.#group.destination === 'styles') this.#keepStyle();
    this.#group = this.#groups.pop() ?? plainGroup;
    this.#toSkip = 0;
  }

  byte(byte: number): void {
    if (this.#toSkip > 0) this.#toSkip -= 1;
    else if (this.#group.destination !== 'skip') this.#bytes.push(byte);
  }

  word(word: string, number: number | null): void {
    if (this.#group.destination === 'skip') return;
    this.#flush();
    if (word === 'u') {
      this.#unicode(number ?? 0x3f);
      return;
    }
    const sign = signs[word];
    if (sign !== undefined) {
      if (this.#toSkip > 0) this.#toSkip -= 1;
      else this.#add(sign);
      return;
    }
    if (word === '*') this.#group = { ...this.#group, isMarked: true };
    else if (this.#isDestination(word)) this.#turn(word);
    else this.#order(word, number);
  }

  end() {
    this.#flush();
    this.#endParagraph();
    this.#endRow();
    for (const [index, note] of this.#notes.entries()) {
      if (note.trim() === '') continue;
      this.#writer.endParagraph();
      this.#writer.block('footnote', () => {
        this.#writer.write(`[${index + 1}] ${note.replace(/\s+/g, ' ').trim()}`);
      });
    }
    const said = (text: string) => (text.trim() === '' ? null : text.trim());
    return {
      ...this.#writer.end(),
      title: said(this.#said.title),
      author: said(this.#said.author),
      encoding: this.#codePage,
    };
  }

  #unicode(code: number): void {
    this.#add(String.fromCharCode(code < 0 ? code + 0x10000 : code));
    this.#toSkip = this.#group.skipped;
  }

  #isDestination(word: string): boolean {
    if (unread.has(word) || ['fonttbl', 'stylesheet', 'info', 'footnote', 'title', 'author'].includes(word))
      return true;
    return this.#group.isMarked;
  }

  #turn(word: string): void {
    const destinations: Readonly<Record<string, Group['destination']>> = {
      ...{ fonttbl: 'fonts', stylesheet: 'styles', footnote: 'note' },
      ...{ info: 'info', title: 'title', author: 'author' },
    };
    const known = destinations[word];
    const isSaid = (word === 'title' || word === 'author') && this.#said[word] !== '';
    if (known !== undefined && !isSaid) {
      if (known === 'note') {
        this.#notes.push('');
        this.#addTo('text', `[${this.#notes.length}]`);
      }
      this.#group = { ...this.#group, destination: known, isMarked: false };
    } else if (!readThoughMarked.has(word) || unread.has(word)) this.#group = { ...this.#group, destination: 'skip' };
    else this.#group = { ...this.#group, isMarked: false };
  }

  #order(word: string, number: number | null): void {
    const isOn = number !== 0;
    switch (word) {
      case 'ansicpg':
        if (number !== null && iconv.encodingExists(`cp${number}`)) this.#codePage = `cp${number}`;
        break;
      case 'mac':
        this.#codePage = 'macintosh';
        break;
      case 'pc':
        this.#codePage = 'cp437';
        break;
      case 'pca':
        this.#codePage = 'cp850';
        break;
      case 'f':
        if (this.#group.destination === 'fonts') this.#fontNumber = number ?? 0;
        else this.#group = { ...this.#group, font: number ?? 0 };
        break;
      case 'fcharset':
        if (this.#group.destination === 'fonts' && codePages[number ?? 0] !== undefined) {
          this.#fonts.set(this.#fontNumber, codePages[number ?? 0] ?? this.#codePage);
        }
        break;
      case 'uc':
        this.#group = { ...this.#group, skipped: Math.max(0, number ?? 1) };
        break;
      case 'v':
      case 'deleted':
        this.#group = { ...this.#group, isHidden: isOn };
        break;
      case 'plain':
        this.#group = { ...this.#group, isHidden: false };
        break;
      case 'pard':
        this.#group = { ...this.#group, isInTable: false, heading: null, list: null, style: 0 };
        break;
      case 'intbl':
        this.#group = { ...this.#group, isInTable: true };
        break;
      case 's':
        this.#group = { ...this.#group, style: number ?? 0 };
        this.#styleNumber = number ?? 0;
        break;
      case 'outlinelevel':
        if (this.#group.destination === 'styles') this.#headings.set(this.#styleNumber, (number ?? 0) + 1);
        else if (number !== null && number < 9) this.#group = { ...this.#group, heading: number + 1 };
        break;
      case 'ls':
        this.#group = { ...this.#group, list: this.#group.list ?? 1 };
        break;
      case 'ilvl':
        this.#group = { ...this.#group, list: (number ?? 0) + 1 };
        break;
      case 'par':
      case 'sect':
      case 'page':
        this.#endOfParagraph();
        break;
      case 'line':
        this.#add(this.#group.isInTable ? ' ' : '\n');
        break;
      case 'cell':
      case 'nestcell':
        if (this.#group.destination === 'text') {
          this.#cells.push(this.#paragraph);
          this.#paragraph = '';
        }
        break;
      case 'row':
      case 'nestrow':
        if (this.#group.destination === 'text') this.#endRow();
        break;
      default:
    }
  }

  #endOfParagraph(): void {
    if (this.#group.destination === 'note') this.#add(' ');
    else if (this.#group.destination === 'text') {
      if (this.#group.isInTable) this.#paragraph += ' ';
      else this.#endParagraph();
    }
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const encoding = this.#fonts.get(this.#group.font) ?? this.#codePage;
    const text = iconv.decode(Uint8Array.from(this.#bytes), encoding);
    this.#bytes = [];
    this.#add(text);
  }

  #add(text: string): void {
    this.#addTo(this.#group.destination, text);
  }

  #addTo(destination: Group['destination'], text: string): void {
    if (destination === 'styles') this.#styleName += text;
    else if (destination === 'title' || destination === 'author') this.#said[destination] += text;
    else if (this.#group.isHidden) return;
    else if (destination === 'note') this.#notes[this.#notes.length - 1] = `${this.#notes.at(-1) ?? ''}${text}`;
    else if (destination === 'text') this.#paragraph += text.replaceAll('\u00ad', '');
  }

  #keepStyle(): void {
    const found = /^\s*(?:heading|Überschrift|Heading) (\d)/i.exec(this.#styleName);
    if (found !== null) this.#headings.set(this.#styleNumber, Number(found[1]));
    this.#styleName = '';
  }

  #endParagraph(): void {
    if (this.#cells.length > 0) this.#endRow();
    const words = this.#paragraph.trim();
    this.#paragraph = '';
    if (words === '') {
      this.#writer.endParagraph();
      return;
    }
    const write = () => {
      this.#writer.write(words);
    };
    const { list } = this.#group;
    const heading = this.#group.heading ?? this.#headings.get(this.#group.style) ?? null;
    if (list === null || heading !== null) this.#writer.endParagraph();
    if (heading !== null) this.#writer.block('heading', write, heading);
    else if (list !== null) this.#writer.block('list-item', write, list);
    else write();
    if (list !== null && heading === null) this.#writer.endLine();
    else this.#writer.endParagraph();
  }

  #endRow(): void {
    const cells = this.#cells;
    this.#cells = [];
    if (cells.every((cell) => cell.trim() === '')) return;
    this.#writer.endLine();
    this.#writer.block('table-row', () => {
      for (const [index, cell] of cells.entries()) {
        if (index > 0) this.#writer.nextCell();
        this.#writer.block('table-cell', () => {
          this.#writer.write(cell.replace(/[\t\n]/g, ' ').trim());
        });
      }
    });
    this.#writer.endLine();
  }
}
