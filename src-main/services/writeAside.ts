import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { Problem } from '../errors.ts';

import { logError } from './log.ts';

/**
 * Writes a file so that at its path stands the old content or the new, never a part: into a temporary file beside it,
 * flushed to the disk, then renamed. Throws `save-failed` and leaves nothing behind when any step fails.
 */
export async function writeAside(path: string, bytes: Uint8Array): Promise<void> {
  let temporary: string | null = null;
  try {
    const target = await followLink(path);
    await requireOrdinaryFile(target);
    const aside = join(dirname(target), `.dateline-${randomUUID()}.part`);
    const file = await open(aside, 'wx');
    temporary = aside;
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, target);
  } catch (cause) {
    if (temporary !== null) await removeQuietly(temporary);
    throw new Problem('save-failed', savingSentence(basename(path), cause), { cause });
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

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you are not permitted to write there',
  EBUSY: 'another program holds the file open',
  EDQUOT: 'your share of the disk is full',
  EEXIST: 'a folder of that name stands there',
  EFBIG: 'the disk takes no file of that size',
  EISDIR: 'a folder of that name stands there',
  ENAMETOOLONG: 'the name is too long',
  ENODEV: 'it is a device or a pipe, not a file',
  ENOENT: 'the folder is not there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'the folder is not there',
  ENOTEMPTY: 'a folder of that name stands there',
  EPERM: 'you are not permitted to write there',
  EROFS: 'the disk can only be read',
};

function savingSentence(name: string, cause: unknown): string {
  const code = errorCode(cause);
  const reason = reasons[code] ?? `the system refused (${code})`;
  return `“${name}” was not saved: ${reason}. What stood there before is unchanged.`;
}

function errorCode(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown error';
}
