import type { SourceText } from '../chronicle/project.ts';
import { decodeDocument, type DecodedDocument } from '../documents/decode.ts';
import { documentIdOf } from '../documents/documentId.ts';
import { readDocumentFile } from '../documents/read.ts';
import { FaultProblem } from '../problems/problem.ts';

import { readSeed } from './seeds.ts';

const pastedName = 'Pasted text';

function sourceText(
  { name, text, encoding }: Omit<DecodedDocument, 'encoding'> & Pick<SourceText, 'encoding'>,
  origin: SourceText['origin'],
): SourceText {
  const told = { title: null, author: null, written: null, blocks: [], pages: [] };
  return { id: documentIdOf(text), name, ...told, encoding, text, origin, earlier: [] };
}

/** Opens a file by its path. Rejects with a `Problem` that names the file. */
export type DocumentOpener = (path: string) => Promise<SourceText>;

export const openDocument: DocumentOpener = async (path) => sourceText(await readDocumentFile(path), 'file');

export async function openSeed(): Promise<SourceText> {
  return sourceText(await readSeed(), 'seed');
}

/** A file that the page was given as bytes. */
export function takeDocument(name: string, bytes: Uint8Array): SourceText {
  return sourceText(decodeDocument(name, bytes), 'file');
}

export function takePastedText(text: string): SourceText {
  if (text.trim() === '') {
    throw new FaultProblem({ kind: 'nothing-pasted' });
  }
  return sourceText({ name: pastedName, text, encoding: null }, 'pasted');
}
