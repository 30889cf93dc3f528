import { posix } from 'node:path';

import { addDays, isoDate } from '../../time/calendar.ts';
import type { Package } from '../package/openPackage.ts';
import { allNamed, childNamed, childrenNamed, firstNamed, textIn, type XmlElement } from '../xml/readXml.ts';

export interface Sheet {
  readonly name: string;
  /** Cells as they are shown, but for dates, which are written as ISO 8601 has them. */
  readonly rows: readonly (readonly string[])[];
}

/** Columns and rows that a sheet may have: those of Excel. */
const bounds = { columns: 16_384, rows: 1_048_576 } as const;

/** Numbers of the formats that Excel has for dates and times. */
const builtInDates = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 57, 58,
]);

/** The sheets of a workbook, in their order. */
export function readWorkbook(opened: Package, xml: (path: string) => XmlElement | null): readonly Sheet[] {
  const workbook = xml('xl/workbook.xml');
  if (workbook === null) throw new RangeError('It has no workbook.');
  const relations = xml('xl/_rels/workbook.xml.rels');
  const targets = new Map(
    (relations === null ? [] : allNamed(relations, 'Relationship')).map(({ attributes }) => [
      attributes.Id,
      attributes.Target ?? '',
    ]),
  );
  const strings = sharedStrings(xml('xl/sharedStrings.xml'));
  const isDate = dateFormats(xml('xl/styles.xml'));
  const is1904 = firstNamed(workbook, 'workbookPr')?.attributes.date1904;
  const epoch =
    is1904 === '1' || is1904 === 'true' ? { year: 1904, month: 1, day: 1 } : { year: 1899, month: 12, day: 30 };
  return allNamed(workbook, 'sheet').flatMap(({ attributes }) => {
    const target = targets.get(attributes.id) ?? '';
    const path = target.startsWith('/') ? target.slice(1) : posix.join('xl', target);
    const sheet = opened.has(path) ? xml(path) : null;
    if (sheet === null) return [];
    return [{ name: attributes.name ?? '', rows: rowsOf(sheet, { strings, isDate, epoch }) }];
  });
}

interface CellReading {
  readonly strings: readonly string[];
  /** By the number of a cell's style. */
  readonly isDate: (style: number) => boolean;
  readonly epoch: Parameters<typeof addDays>[0];
}

function rowsOf(sheet: XmlElement, reading: CellReading): readonly (readonly string[])[] {
  const data = firstNamed(sheet, 'sheetData');
  return (data === undefined ? [] : childrenNamed(data, 'row')).map((row) => {
    const cells: string[] = [];
    for (const cell of childrenNamed(row, 'c')) {
      const column = columnOf(cell.attributes.r) ?? cells.length;
      while (cells.length < column) cells.push('');
      cells[column] = cellText(cell, reading);
    }
    return cells;
  });
}

/** `C5` is in column 2. */
function columnOf(place: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0];
  if (letters === undefined) return null;
  let column = -1;
  for (const letter of letters) column = (column + 1) * 26 + letter.charCodeAt(0) - 65;
  return column < bounds.columns ? column : null;
}

function cellText(cell: XmlElement, { strings, isDate, epoch }: CellReading): string {
  const value = childNamed(cell, 'v');
  const text = value === undefined ? '' : textIn(value);
  switch (cell.attributes.t) {
    case 's':
      return strings[Number(text)] ?? '';
    case 'inlineStr':
      return stringOf(childNamed(cell, 'is'));
    case 'b':
      return text === '1' ? 'TRUE' : 'FALSE';
    case 'str':
    case 'e':
      return text;
    case 'd':
      return text.replace('T', ' ').replace(/(?: 00:00:00(?:\.0+)?)?Z?$/, '');
    default:
      return numberText(text, isDate(Number(cell.attributes.s ?? 0)), epoch);
  }
}

/** Dates before March 1900 are a day off in Excel itself, which holds 1900 for a leap year. */
function numberText(text: string, isDate: boolean, epoch: CellReading['epoch']): string {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) return text;
  if (!isDate || number < 0 || number > 2_958_465) return String(Number(number.toPrecision(15)));
  const seconds = Math.round((number % 1) * 86_400);
  const time = [seconds / 3_600, (seconds / 60) % 60]
    .map((each) => String(Math.floor(each)).padStart(2, '0'))
    .join(':');
  const whole = Math.floor(number);
  if (whole === 0) return time;
  const day = isoDate(addDays(epoch, whole < 61 && epoch.year < 1900 ? whole + 1 : whole));
  return seconds === 0 ? day : `${day} ${time}`;
}

function sharedStrings(part: XmlElement | null): readonly string[] {
  const table = part === null ? undefined : childNamed(part, 'sst');
  return table === undefined ? [] : childrenNamed(table, 'si').map(stringOf);
}

/** Runs of letters in several looks are one string; how they are pronounced is not. */
function stringOf(string: XmlElement | undefined): string {
  if (string === undefined) return '';
  return string.children
    .map((child) => {
      if (typeof child === 'string') return '';
      if (child.name === 't') return textIn(child);
      return child.name === 'r' ? childrenNamed(child, 't').map(textIn).join('') : '';
    })
    .join('');
}

function dateFormats(styles: XmlElement | null): (style: number) => boolean {
  if (styles === null) return () => false;
  const codes = new Map(
    allNamed(styles, 'numFmt').map(({ attributes }) => [Number(attributes.numFmtId), attributes.formatCode ?? '']),
  );
  const looks = firstNamed(styles, 'cellXfs');
  const dated = (looks === undefined ? [] : childrenNamed(looks, 'xf')).map(({ attributes }) => {
    const number = Number(attributes.numFmtId ?? 0);
    return builtInDates.has(number) || isDateCode(codes.get(number) ?? '');
  });
  return (style) => dated[style] === true;
}

function isDateCode(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|_.|\*./gi, '');
  return /[ymdhs]/i.test(bare) && !/^General$/i.test(bare);
}
