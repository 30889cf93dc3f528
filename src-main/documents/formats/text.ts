import { FaultProblem } from '../../problems/problem.ts';
import { decodeText } from '../encoding/decodeText.ts';

import { plainText, type FormatReader } from './documentFormat.ts';

/** Plain text, kept as it is: line ends, blanks and all. */
export const readTextFile: FormatReader = (bytes, { name, encoding: given, limits }) => {
  const { text, encoding } = decodeText(name, bytes, given);
  if (text.length > limits.characters) throw tooLong(name, limits.characters);
  return [plainText(name, text, { encoding })];
};

export function tooLong(name: string, characters: number): FaultProblem {
  return new FaultProblem({ kind: 'file-text-too-long', name, millions: Math.floor(characters / 1_000_000) });
}
