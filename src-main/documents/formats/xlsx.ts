import { openPackage } from '../package/openPackage.ts';
import { readWorkbook } from '../tables/workbook.ts';
import { writeTable } from '../tables/writeTable.ts';
import { readXml } from '../xml/readXml.ts';

import { plainText, type FormatReader } from './documentFormat.ts';

/** A workbook of Excel: each sheet with words in it is a document. Formulas stand with the values that were last worked out. */
export const readXlsx: FormatReader = (bytes, context) => {
  const { name } = context;
  const opened = openPackage(bytes, context);
  const sheets = readWorkbook(opened, (path) => {
    const content = opened.read(path);
    return content === null ? null : readXml(name, content);
  });
  const texts = sheets.map((sheet) => ({ sheet: sheet.name, written: writeTable(sheet.rows) }));
  const filled = texts.filter(({ written }) => written.text !== '');
  return filled.map(({ sheet, written }) =>
    plainText(filled.length === 1 ? name : `${name} ${sheet.replaceAll('/', ' ')}`, '', { ...written, title: sheet }),
  );
};
