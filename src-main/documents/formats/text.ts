import { FaultProblem } from '../../problems/problem.ts';

import { plainText, type FormatReader } from './documentFormat.ts';

/** Plain text, kept as it is: line ends, blanks and all. What finds out encodings is loaded for a text that needs it. */
export const readTextFile: FormatReader = async (bytes, { name, encoding: given, limits }) => {
  if (bytes.length > limits.characters * mostBytesOfCharacter) throw tooLong(name, limits.characters);
  const { text, encoding } =
    (given === null ? simpleUtf8(bytes) : null) ??
    (await import('../encoding/decodeText.ts')).decodeText(name, bytes, given);
  if (text.length > limits.characters) throw tooLong(name, limits.characters);
  return [plainText(name, text, { encoding })];
};

const mostBytesOfCharacter = 4;

/** UTF-8 with nothing in it that asks for a closer look; `null` for all else. */
function simpleUtf8(bytes: Uint8Array): { readonly text: string; readonly encoding: string } | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /(?![\t\n\r\x80-\x9f])\p{Cc}|\r(?!\n)/u.test(text) ? null : { text, encoding: 'utf-8' };
  } catch {
    return null; // It is another encoding, or damaged.
  }
}

function tooLong(name: string, characters: number): FaultProblem {
  return new FaultProblem({ kind: 'file-text-too-long', name, millions: Math.floor(characters / 1_000_000) });
}
