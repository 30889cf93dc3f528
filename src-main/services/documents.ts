import type { SourceDocument } from '../api/contract.ts';
import { decodeDocument } from '../documents/decode.ts';
import { documentIdOf } from '../documents/documentId.ts';
import { readDocumentFile } from '../documents/read.ts';
import { FaultProblem } from '../problems/problem.ts';

import { readSeed } from './seeds.ts';

const pastedName = 'Pasted text';

function withId(document: { readonly name: string; readonly text: string }, isSeed = false): SourceDocument {
  return { id: documentIdOf(document.text), ...document, isSeed };
}

/** Opens a file by its path. Rejects with a `Problem` that names the file. */
export type DocumentOpener = (path: string) => Promise<SourceDocument>;

export const openDocument: DocumentOpener = async (path) => withId(await readDocumentFile(path));

export async function openSeed(): Promise<SourceDocument> {
  return withId(await readSeed(), true);
}

/** A file that the page was given as bytes. */
export function takeDocument(name: string, bytes: Uint8Array): SourceDocument {
  return withId(decodeDocument(name, bytes));
}

export function takePastedText(text: string): SourceDocument {
  if (text.trim() === '') {
    throw new FaultProblem({ kind: 'nothing-pasted' });
  }
  return withId({ name: pastedName, text });
}
