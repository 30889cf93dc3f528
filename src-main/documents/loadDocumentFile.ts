import type { Stats } from 'node:fs';
import { constants, open, stat, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';

import { limits } from '../api/limits.ts';
import { FaultProblem, Problem, type FaultKind } from '../problems/problem.ts';

import { pathOf } from './fileAddress.ts';

/** A file's bytes, and its name without its folders. */
export interface DocumentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Loads a file whole. `shownAs` names it in the sentences of a `Problem`, which is all that this throws for what a file can be:
 * missing, a folder, a device, not permitted, too large. `file` is its path, or its address as desktops hand it over.
 */
export async function loadDocumentFile(file: string, shownAs: string = basename(file)): Promise<DocumentFile> {
  const path = pathOf(file);
  if (typeof path !== 'string') throw new FaultProblem(path);
  return { name: basename(path), bytes: await readBytes(path, shownAs) };
}

async function readBytes(path: string, name: string): Promise<Uint8Array> {
  try {
    // Asked before opening: opening a device can have effects of its own.
    requireReadable(name, await stat(path));
    const file = await openUnblocked(path);
    try {
      // Asked again: what stood at the path may have been replaced between the two calls.
      requireReadable(name, await file.stat());
      return await readWithinLimit(file, name);
    } finally {
      await file.close();
    }
  } catch (thrown) {
    throw thrown instanceof Problem ? thrown : readingProblem(name, thrown);
  }
}

function requireReadable(name: string, found: Stats): void {
  if (found.isDirectory()) {
    throw new FaultProblem({ kind: 'file-is-folder', name });
  }
  if (!found.isFile()) {
    throw new FaultProblem({ kind: 'file-is-device', name });
  }
  requireDocumentSize(name, found.size);
}

/** Refuses more bytes than a document may have; asked before reading as well as after. */
export function requireDocumentSize(name: string, bytes: number): void {
  if (bytes <= limits.fileBytes) return;
  throw new FaultProblem({ kind: 'file-too-large', name, megabytes: limits.fileBytes / 2 ** 20 });
}

/** Without `O_NONBLOCK`, opening a pipe waits until somebody writes to it. (Windows has none: `undefined` counts as 0.) */
function openUnblocked(path: string): Promise<FileHandle> {
  return open(path, constants.O_RDONLY | constants.O_NONBLOCK);
}

/** Reads to the end, or to one byte over the limit: a file can grow while it is read. */
async function readWithinLimit(file: FileHandle, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of file.createReadStream({ autoClose: false, end: limits.fileBytes })) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('A file is read as bytes.');
    chunks.push(chunk);
    bytes += chunk.length;
  }
  requireDocumentSize(name, bytes);
  return Buffer.concat(chunks, bytes);
}

const readingFaults = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  ELOOP: 'file-links-in-circle',
  ENAMETOOLONG: 'file-name-too-long',
  EACCES: 'file-not-permitted',
  EPERM: 'file-not-permitted',
  EISDIR: 'file-is-folder',
} as const satisfies Record<string, FaultKind>;

/** What the system's refusal to read a file means to a person. */
export function readingProblem(name: string, cause: unknown): FaultProblem {
  const system = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
  const fault = isKnown(system)
    ? { kind: readingFaults[system], name }
    : { kind: 'file-unreadable' as const, name, system };
  return new FaultProblem(fault, { cause });
}

function isKnown(system: string): system is keyof typeof readingFaults {
  return Object.hasOwn(readingFaults, system);
}
