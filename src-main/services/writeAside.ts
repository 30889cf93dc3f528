import { constants, type Stats } from 'node:fs';
import { access, open, readlink, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

import { FaultProblem, type SavingFault } from '../problems/problem.ts';
import { sweepLeftovers, temporaryName } from '../projects/temporaryFiles.ts';

import { logError } from './log.ts';

/**
 * Writes a file so that at its path stands the old content or the new, never a part: into a temporary file beside it,
 * flushed to the disk, then renamed. What is replaced keeps its permissions, and is refused where it is write-protected.
 * Throws `save-failed` and leaves nothing behind when any step fails.
 */
export async function writeAside(path: string, content: Uint8Array | Iterable<string | Uint8Array>): Promise<void> {
  let temporary: string | null = null;
  try {
    const target = await followLink(path);
    const replaced = await replaceable(target);
    await sweepLeftovers(dirname(target));
    const aside = join(dirname(target), temporaryName());
    // Never open to more people than what it replaces.
    const file = await open(aside, 'wx', replaced === null ? undefined : replaced.mode & permissionBits);
    temporary = aside;
    try {
      if (replaced !== null) await takePlaceOf(file, replaced);
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, target);
  } catch (cause) {
    if (temporary !== null) await removeQuietly(temporary);
    throw savingProblem(basename(path) || path, cause);
  }
}

const permissionBits = 0o777;
const writingBits = 0o222;

/** Replaces what a link points to, not the link; also where nothing stands there yet. */
async function followLink(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (thrown) {
    if (errorCode(thrown) !== 'ENOENT') throw thrown;
    const link = await readlink(path).catch(() => null); // Nothing is there, not even a link.
    return link === null ? path : followLink(resolve(await realpath(dirname(path)), link));
  }
}

/**
 * What stands at the path and may be replaced; `null` where nothing does. A folder or a device may not: what is renamed onto
 * `/dev/null` takes its place. Nor may what is write-protected, though renaming would not ask: to root, only its bits say so.
 */
async function replaceable(path: string): Promise<Stats | null> {
  const found = await stat(path).catch(() => null); // What cannot be seen is for the writing to report.
  if (found === null) return null;
  if (found.isDirectory()) throw failure('EISDIR', path);
  if (!found.isFile()) throw failure('ENODEV', path);
  if ((found.mode & writingBits) === 0) throw failure(writeProtected, path);
  await access(path, constants.W_OK);
  return found;
}

/** Whose the new file is, and what may be done with it. */
async function takePlaceOf(file: FileHandle, { mode, uid, gid }: Stats): Promise<void> {
  const own = await file.stat();
  // Only root may give a file away; everybody else goes on as its owner.
  if (own.uid !== uid || own.gid !== gid) await file.chown(uid, gid).catch(() => undefined);
  await file.chmod(mode & permissionBits);
}

/** Not a code of the system, which refuses the opening of such a file with EACCES, as it does much else. */
const writeProtected = 'WRITE-PROTECTED';

function failure(code: string, path: string): Error {
  return Object.assign(new Error(path), { code });
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
  [writeProtected]: 'write-protected',
};

function savingProblem(name: string, cause: unknown): FaultProblem {
  const system = errorCode(cause);
  return new FaultProblem({ kind: 'not-saved', name, why: savingFaults[system] ?? 'refused', system }, { cause });
}

function errorCode(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown error';
}
