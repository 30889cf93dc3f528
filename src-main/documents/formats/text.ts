import { decodeDocument } from '../decode.ts';

import { plainText, type FormatReader } from './documentFormat.ts';

/** Plain text, kept as it is: line ends, blanks and all. */
export const readTextFile: FormatReader = (bytes, { name }) => {
  const { text, encoding } = decodeDocument(name, bytes);
  return [plainText(name, text, { encoding })];
};
