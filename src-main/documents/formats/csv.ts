import papaparse from 'papaparse';

import { FaultProblem } from '../../problems/problem.ts';
import { decodeText } from '../encoding/decodeText.ts';
import { writeTable } from '../tables/writeTable.ts';

import { plainText, type FormatReader } from './documentFormat.ts';

/** A table in plain text, whatever parts its cells. */
export const readCsv: FormatReader = (bytes, { name, encoding: given, limits }) => {
  const { text, encoding } = decodeText(name, bytes, given);
  const rows = rowsOfText(text, /\.t(?:sv|ab)$/i.test(name));
  if (rows.length > limits.parts * 50)
    throw new FaultProblem({ kind: 'file-of-too-many-parts', name, most: limits.parts * 50 });
  return [plainText(name, '', { ...writeTable(rows), encoding })];
};

/** The cells of a table in plain text, row by row. Excel writes in its first line what parts them: `sep=;`. */
export function rowsOfText(text: string, isTabbed: boolean): readonly (readonly string[])[] {
  const told = /^sep=(.)\r?\n/.exec(text);
  const table = told === null ? text : text.slice(told[0].length);
  const delimiter = told?.[1] ?? (isTabbed ? '\t' : '');
  const { data } = papaparse.parse<string[]>(table, { delimiter, skipEmptyLines: true });
  return data;
}
