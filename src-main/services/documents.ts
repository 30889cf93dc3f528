import { decisionLimits, limits } from '../api/limits.ts';
import type { SourceText } from '../chronicle/project.ts';
import { documentIdOf } from '../documents/documentId.ts';
import { noChoices, plainText, type ReadingChoices, type ReadText } from '../documents/formats/documentFormat.ts';
import { loadDocumentFile } from '../documents/loadDocumentFile.ts';
import { FaultProblem } from '../problems/problem.ts';

import { createDocumentReader } from './documentReader.ts';
import { readSeed } from './seeds.ts';

/** Its thread starts with the first document that is no plain text. */
const reader = createDocumentReader();

const pastedName = 'Pasted text';

/** A text that was read, as a project keeps it. */
export function sourceText(read: ReadText, origin: SourceText['origin']): SourceText {
  const { name, text, title, author, written, encoding, blocks, pages, recognised } = read;
  const doubtful = recognised.filter((word) => word.doubtful).map(({ start, end }) => ({ start, end }));
  const told = {
    ...{ title: shortened(title), author: shortened(author), written, encoding, blocks, pages },
    ...(recognised.length > 0 && { recognised: { doubtful } }),
  };
  return { id: documentIdOf(text), name: name.slice(0, limits.nameCharacters), ...told, text, origin, earlier: [] };
}

function shortened(line: string | null): string | null {
  return line?.slice(0, decisionLimits.lineCharacters) ?? null;
}

/** Opens a file by its path: the texts in it, one or many. Rejects with a `Problem` that names the file. */
export type DocumentOpener = (path: string) => Promise<readonly SourceText[]>;

export const openDocument: DocumentOpener = async (path) => {
  const { name, bytes } = await loadDocumentFile(path);
  return takeDocument(name, bytes);
};

export async function openSeed(): Promise<SourceText> {
  return sourceText(await readSeed(), 'seed');
}

/** A file that the page was given as bytes: the texts in it, one or many. */
export async function takeDocument(
  name: string,
  bytes: Uint8Array,
  choices: ReadingChoices = noChoices,
  signal?: AbortSignal,
): Promise<readonly SourceText[]> {
  const texts = await reader.read(name, bytes, { choices, ...(signal !== undefined && { signal }) });
  return texts.map((text) => sourceText(text, 'file'));
}

export function takePastedText(text: string): SourceText {
  if (text.trim() === '') {
    throw new FaultProblem({ kind: 'nothing-pasted' });
  }
  return sourceText(plainText(pastedName, text), 'pasted');
}
