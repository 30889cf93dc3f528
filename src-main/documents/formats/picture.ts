import { FaultProblem } from '../../problems/problem.ts';
import { recognisedText } from '../recognition/recognisedText.ts';
import { startRecogniser } from '../recognition/recogniser.ts';
import { plainText, type FormatReader } from './documentFormat.ts';

/** How pictures of the forms that are read begin: PNG, JPEG, and TIFF of either byte order. */
const beginnings: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];

export function isPicture(bytes: Uint8Array): boolean {
  return beginnings.some((beginning) => beginning.every((value, at) => bytes[at] === value));
}

/** The words of a picture, where they were asked to be recognised. */
export const readPicture: FormatReader = async (bytes, { name, recognise, onProgress }) => {
  if (!recognise) throw new FaultProblem({ kind: 'file-is-picture', name });
  const recogniser = await startRecogniser();
  try {
    const text = recognisedText(name, [recogniser.recognise(bytes)], null);
    onProgress(1, 1);
    return [plainText(name, text.text, text)];
  } finally {
    recogniser.end();
  }
};
