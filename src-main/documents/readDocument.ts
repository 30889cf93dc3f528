import { basename, extname } from 'node:path';

import { kindsOfFormats, type FormatName } from '../api/documentKinds.ts';
import { limits } from '../api/limits.ts';
import { FaultProblem, Problem } from '../problems/problem.ts';

import {
  noChoices,
  type DocumentFormat,
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

/** Forms that are written as text: a file of another form's name that holds text is no such file. */
const textForms: ReadonlySet<FormatName> = new Set([
  ...(['text', 'html', 'mhtml', 'mail', 'mailbox', 'rtf', 'csv', 'calendar', 'json', 'jsonLines', 'chat'] as const),
]);

/** The form of a file, by its content first. */
export function formatOf(name: string, bytes: Uint8Array): DocumentFormat | null {
  return documentFormats.find(({ matches }) => matches(bytes, name)) ?? null;
}

/**
 * The texts in a file's bytes. `name` names it in the sentences of a `FaultProblem`, which is all that this throws for whatever
 * the bytes may be.
 */
export function readDocument(name: string, bytes: Uint8Array, run: ReadingRun = {}): Promise<readonly ReadText[]> {
  return readNested(bytes, contextOf(name, run), 0);
}

type OuterContext = Omit<ReadingContext, 'readInside'>;

function contextOf(name: string, run: ReadingRun): OuterContext {
  const { limits: bounds = readingLimits } = run;
  const idle = { signal: new AbortController().signal, onProgress: () => undefined };
  return { ...noChoices, ...idle, ...run, limits: bounds, budget: { unpackedBytes: bounds.unpackedBytes }, name };
}

async function readNested(bytes: Uint8Array, outer: OuterContext, depth: number): Promise<readonly ReadText[]> {
  const { name, signal } = outer;
  if (bytes.length === 0) throw new FaultProblem({ kind: 'file-empty', name });
  if (depth > mostNested) throw new FaultProblem({ kind: 'file-nested-too-deep', name });
  const format = formatOf(name, bytes);
  if (format === null) throw new FaultProblem({ kind: 'file-kind', name });
  if (format.name === 'text' && isNamedOtherwise(name)) throw new FaultProblem({ kind: 'file-damaged', name });
  const context: ReadingContext = {
    ...outer,
    readInside: (inner, innerName) => readNested(inner, { ...outer, name: innerName }, depth + 1),
  };
  try {
    const read = await format.load();
    const texts = await read(bytes, context);
    signal.throwIfAborted();
    requireWithin(name, texts, outer.limits);
    return texts.filter(({ text }) => text.trim() !== '').map((text) => ({ ...text, name: basename(text.name) }));
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    if (signal.aborted) throw new FaultProblem({ kind: 'stopped' }, { cause: thrown });
    throw new FaultProblem({ kind: 'file-damaged', name }, { cause: thrown });
  }
}

/** Whether a file is named as one of a form that is no text. */
function isNamedOtherwise(name: string): boolean {
  const ending = extname(name).toLowerCase();
  return Object.entries(kindsOfFormats).some(
    ([form, { extensions }]) =>
      !textForms.has(form as FormatName) && extensions.some((extension) => extension === ending),
  );
}

function requireWithin(name: string, texts: readonly ReadText[], { characters, parts }: ReadingLimits): void {
  if (texts.every(({ text }) => text.trim() === '')) throw new FaultProblem({ kind: 'file-without-words', name });
  if (texts.length > parts) throw new FaultProblem({ kind: 'file-of-too-many-parts', name, most: parts });
  if (texts.reduce((sum, { text }) => sum + text.length, 0) <= characters) return;
  throw new FaultProblem({ kind: 'file-text-too-long', name, millions: Math.floor(characters / 1_000_000) });
}
