import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { FaultProblem, type SavingFault } from '../problems/problem.ts';

import { logError } from './log.ts';

/**
 * Writes a file so that at its path stands the old content or the new, never a part: into a temporary file beside it,
 * flushed to the disk, then renamed. Throws `save-failed` and leaves nothing behind when any step fails.
 */
export async function writeAside(path: string, content: Uint8Array | Iterable<string | Uint8Array>): Promise<void> {
  let temporary: string | null = null;
  try {
    const target = await followLink(path);
    await requireOrdinaryFile(target);
    const aside = join(dirname(target), `.dateline-${randomUUID()}.part`);
    const file = await open(aside, 'wx');
    temporary = aside;
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, target);
  } catch (cause) {
    if (temporary !== null) await removeQuietly(temporary);
    throw savingProblem(basename(path), cause);
  }
}

/** Replaces what a link points to, not the link. */
async function followLink(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (thrown) {
    if (errorCode(thrown) === 'ENOENT') return path;
    throw thrown;
  }
}

/** What is renamed onto `/dev/null` takes its place. */
async function requireOrdinaryFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => null); // What cannot be seen is for the writing to report.
  if (found !== null && !found.isFile() && !found.isDirectory())
    throw Object.assign(new Error(path), { code: 'ENODEV' });
}

/** The failure that led here is the one to be told. */
async function removeQuietly(path: string): Promise<void> {
  try {
    await rm(path, { force: true });
  } catch (thrown) {
    logError(`A temporary file could not be removed: ${path}`, thrown);
  }
}

const savingFaults: Readonly<Record<string, SavingFault>> = {
  EACCES: 'not-permitted',
  EBUSY: 'held-open',
  EDQUOT: 'share-full',
  EEXIST: 'folder-of-that-name',
  EFBIG: 'too-large-for-disk',
  EISDIR: 'folder-of-that-name',
  ENAMETOOLONG: 'name-too-long',
  ENODEV: 'device',
  ENOENT: 'no-folder',
  ENOSPC: 'disk-full',
  ENOTDIR: 'no-folder',
  ENOTEMPTY: 'folder-of-that-name',
  EPERM: 'not-permitted',
  EROFS: 'read-only',
};

function savingProblem(name: string, cause: unknown): FaultProblem {
  const system = errorCode(cause);
  return new FaultProblem({ kind: 'not-saved', name, why: savingFaults[system] ?? 'refused', system }, { cause });
}

function errorCode(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown error';
}
