/** A project's file: read whole, or written so that the old one stands until the new one does. */
import { constants } from 'node:fs';
import { copyFile, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import packageJson from '../../../package.json' with { type: 'json' };
import { readingProblem } from '../../documents/loadDocumentFile.ts';
import { FaultProblem, Problem } from '../../problems/problem.ts';
import { syncFolder, systemCode } from '../../projects/durable.ts';
import { takeLock, type Lock, type LockOutcome } from '../../projects/lockFile.ts';
import { textEntryName } from '../../projects/entryNames.ts';
import { Flaw } from '../../projects/flaw.ts';
import { formatNumber } from '../../projects/manifest.ts';
import { ownerName } from '../../projects/owner.ts';
import { projectLimits } from '../../projects/projectLimits.ts';
import type { StoredProject } from '../../projects/readProject.ts';
import { compareWithStamp, digestOf, stampOf, type Stamp } from '../../projects/stamp.ts';
import { packText, writeProject } from '../../projects/writeProject.ts';
import type { JobRunner } from '../jobRunner.ts';
import { logError } from '../log.ts';
import { writeAside } from '../writeAside.ts';

import type { HeldProject, ToSave } from './heldProject.ts';
import { projectEnding, projectNameOf } from './projectNames.ts';

export interface ReadFile {
  readonly stored: StoredProject;
  readonly stamp: Stamp;
}

/** Reads a file whole, beside the thread that asks. Rejects with a `Problem` that names the file, and what is wrong in it. */
export async function readProjectFile(path: string, reader: JobRunner<'readProject'>): Promise<ReadFile> {
  const name = basename(path);
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new FaultProblem({ kind: 'file-is-folder', name });
    if (!found.isFile()) throw new FaultProblem({ kind: 'file-is-device', name });
    const megabytes = projectLimits.fileBytes / 2 ** 20;
    if (found.size > projectLimits.fileBytes) throw new FaultProblem({ kind: 'file-too-large', name, megabytes });
    const bytes = new Uint8Array(await readFile(path));
    const [stored, digest] = await Promise.all([reader.run({ name, bytes }), digestOf(bytes)]);
    return { stored, stamp: { size: bytes.length, modified: found.mtimeMs, digest } };
  } catch (thrown) {
    throw thrown instanceof Problem ? thrown : readingProblem(name, thrown);
  }
}

/** Beside the file, as office programs do. */
export function lockPathOf(path: string): string {
  return join(dirname(path), `.~lock.${basename(path)}`);
}

export function takeFileLock(path: string): Promise<LockOutcome> {
  return takeLock(lockPathOf(path));
}

/** The one path of a file, whatever links lead to it. */
export async function truePath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (thrown) {
    if (systemCode(thrown) !== 'ENOENT') return path;
    return join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path)); // The saving tells of the folder.
  }
}

/**
 * Saves a project, to its file or to another. What stood there before is whole until the new file is, and afterwards where
 * anything fails. Rejects with a `Problem` where another program wrote the file meanwhile, unless it `overwrites`.
 */
export async function saveProjectFile(project: HeldProject, path: string, overwrites: boolean): Promise<void> {
  const held = project.file;
  const isSame = held?.path === path;
  if (isSame) project.requireWritable();
  if (project.readOnly?.kind === 'newer-format') project.requireWritable();
  // One that was lost while the disk was away is taken again, or somebody else has it now.
  const keptLock = isSame && (await held.lock?.isOurs()) === true ? held.lock : null;
  const lock = keptLock ?? (await lockFor(path));
  try {
    if (isSame && !overwrites) await requireUnchanged(path, held.stamp);
    if (isSame && held.format < formatNumber) await keepOriginal(path, held.format);
    await packTexts(project);
    const toSave = project.toSave(formatNumber, packageJson.version);
    const bytes = await bytesOf(path, toSave);
    const [digest] = await Promise.all([digestOf(bytes), writeAside(path, bytes)]);
    await syncFolder(dirname(path)).catch((thrown: unknown) => {
      logError(`The folder of ${path} could not be flushed`, thrown);
    });
    // It is saved by now. Where the disk does not say when that was, its bytes alone are compared later.
    const stamp = await stampOf(path, digest).catch(() => ({ size: bytes.length, modified: 0, digest }));
    await project.saved({ path, stamp, lock, format: formatNumber }, toSave).catch((thrown: unknown) => {
      // The old journal holds all of it still: after a crash it is offered though it is saved.
      logError('The journal could not be begun anew', thrown);
    });
    if (keptLock === null) await held?.lock?.release();
  } catch (thrown) {
    if (keptLock === null) await lock?.release();
    throw thrown;
  }
}

/** Rejects with a `Problem` for what could not be read again: that must not take the place of what can. */
async function bytesOf(path: string, { manifest, texts, entries }: ToSave): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(Buffer.concat(await writeProject(manifest, texts, entries)));
  } catch (cause) {
    if (!(cause instanceof Flaw)) throw cause;
    const name = basename(path);
    throw new FaultProblem({ kind: 'not-saved', name, why: 'larger-than-can-be-read', system: cause.why }, { cause });
  }
}

/** A text is packed once, and goes from file to file as it is. */
async function packTexts(project: HeldProject): Promise<void> {
  for (const { id, text } of project.documents) {
    if (project.entry(textEntryName(id)) === undefined) project.keepEntry(await packText(id, text));
  }
}

async function lockFor(path: string): Promise<Lock | null> {
  const outcome = await takeFileLock(path);
  if (outcome.kind === 'taken') return outcome.lock;
  if (outcome.kind === 'impossible') return null;
  throw new FaultProblem({ kind: 'project-held', name: basename(path), by: ownerName(outcome.by) });
}

async function requireUnchanged(path: string, stamp: Stamp): Promise<void> {
  const became = await compareWithStamp(path, stamp).catch(() => 'same' as const); // The writing tells what is wrong there.
  if (became === 'changed') throw new FaultProblem({ kind: 'project-changed-outside', name: basename(path) });
}

/** The file of an older format stays beside what is made of it. One that was kept before is not written over. */
async function keepOriginal(path: string, format: number): Promise<void> {
  const kept = join(dirname(path), `${projectNameOf(path)} (format ${format})${projectEnding}`);
  try {
    await copyFile(path, kept, constants.COPYFILE_EXCL);
  } catch (thrown) {
    if (systemCode(thrown) === 'EEXIST') return;
    throw new FaultProblem(
      { kind: 'not-saved', name: basename(kept), why: 'refused', system: systemCode(thrown) },
      { cause: thrown },
    );
  }
}
