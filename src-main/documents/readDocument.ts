import { basename } from 'node:path';

import { limits } from '../api/limits.ts';
import { FaultProblem, Problem } from '../problems/problem.ts';

import {
  noChoices,
  type ReadingChoices,
  type ReadingContext,
  type ReadingLimits,
  type ReadText,
} from './formats/documentFormat.ts';
import { documentFormats } from './formats/formats.ts';

export interface ReadingRun extends Partial<ReadingChoices> {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, inAll: number) => void;
  readonly limits?: ReadingLimits;
}

/** As much as any document of a person needs. */
export const readingLimits: ReadingLimits = {
  fileBytes: limits.fileBytes,
  unpackedBytes: 128 * 2 ** 20,
  characters: limits.textCharacters,
  parts: 20_000,
  pages: 20_000,
  depth: 200,
};

/** Documents in documents: a mail in a mail in a zip. */
const mostNested = 4;

/**
 * The texts in a file's bytes. `name` names it in the sentences of a `FaultProblem`, which is all that this throws for whatever
 * the bytes may be.
 */
export function readDocument(name: string, bytes: Uint8Array, run: ReadingRun = {}): Promise<readonly ReadText[]> {
  return readNested(bytes, contextOf(name, run), 0);
}

function contextOf(name: string, run: ReadingRun): Omit<ReadingContext, 'readInside'> {
  const idle = { signal: new AbortController().signal, onProgress: () => undefined, limits: readingLimits };
  return { ...noChoices, ...idle, ...run, name };
}

async function readNested(
  bytes: Uint8Array,
  outer: Omit<ReadingContext, 'readInside'>,
  depth: number,
): Promise<readonly ReadText[]> {
  const { name, signal } = outer;
  if (bytes.length === 0) throw new FaultProblem({ kind: 'file-empty', name });
  if (depth > mostNested) throw new FaultProblem({ kind: 'file-nested-too-deep', name });
  const format = documentFormats.find(({ matches }) => matches(bytes, name));
  if (format === undefined) throw new FaultProblem({ kind: 'file-kind', name });
  const context: ReadingContext = {
    ...outer,
    readInside: (inner, innerName) => readNested(inner, { ...outer, name: innerName }, depth + 1),
  };
  try {
    const read = await format.load();
    const texts = await read(bytes, context);
    signal.throwIfAborted();
    if (texts.every(({ text }) => text.trim() === '')) throw new FaultProblem({ kind: 'file-without-words', name });
    return texts.map((text) => ({ ...text, name: basename(text.name) }));
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    if (signal.aborted) throw new FaultProblem({ kind: 'stopped' }, { cause: thrown });
    throw new FaultProblem({ kind: 'file-damaged', name }, { cause: thrown });
  }
}
