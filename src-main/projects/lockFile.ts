import { link, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { systemCode } from './durable.ts';
import { isRunning, isSameOwner, newOwner, ownerSchema, type Owner } from './owner.ts';
import { temporaryName } from './temporaryFiles.ts';

/** Something is ours as long as the file that says so stands there with our name in it. */
export interface Lock {
  /** Whether it is still ours: asked before anything is overwritten, for a disk may have gone and come back meanwhile. */
  isOurs(): Promise<boolean>;
  release(): Promise<void>;
}

export type LockOutcome =
  | { readonly kind: 'taken'; readonly lock: Lock }
  | { readonly kind: 'held'; readonly by: Owner }
  /** No file can be made there. What cannot hold a lock cannot be saved to either. */
  | { readonly kind: 'impossible' };

/** Others who share the folder must be able to read who has it. */
const readableFile = 0o644;

/** How often the owner shows that it runs, and after how long one on another machine counts as dead. */
const millisecondsBetweenSigns = 60_000;
const millisecondsToDeath = 600_000;

/** A dead owner's file is put away at the most so often before we give up: others are at it as well. */
const mostAttempts = 5;

/** Takes what the file at `path` stands for, also from an owner that has died. */
export async function takeLock(path: string): Promise<LockOutcome> {
  const owner = await newOwner();
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const made = await makeFile(path, owner);
    if (made === 'made') return { kind: 'taken', lock: holdLock(path, owner) };
    if (made === 'impossible') return { kind: 'impossible' };
    const holder = await readOwner(path);
    if (holder === 'gone') continue;
    if (holder === 'unread') return { kind: 'impossible' };
    if (holder !== 'unreadable' && !(await isDead(path, holder))) return { kind: 'held', by: holder };
    await putAway(path, holder);
  }
  return { kind: 'impossible' };
}

/** Who has it at the moment; `null` for nobody, or for one that has died. */
export async function holderOf(path: string): Promise<Owner | null> {
  const holder = await readOwner(path);
  if (typeof holder === 'string') return null;
  return (await isDead(path, holder)) ? null : holder;
}

/**
 * The file comes to be with its content: a half-written one would look like nobody’s. What a killed process leaves of it goes by a
 * name that the next saving sweeps away.
 */
async function makeFile(path: string, owner: Owner): Promise<'made' | 'there' | 'impossible'> {
  const aside = join(dirname(path), temporaryName());
  try {
    const file = await open(aside, 'wx', readableFile);
    try {
      await file.writeFile(JSON.stringify(owner));
    } finally {
      await file.close();
    }
    return await putInPlace(aside, path, owner);
  } catch (thrown) {
    return systemCode(thrown) === 'EEXIST' ? 'there' : 'impossible';
  } finally {
    await rm(aside, { force: true }).catch(() => undefined); // The folder can no longer be written.
  }
}

async function putInPlace(aside: string, path: string, owner: Owner): Promise<'made'> {
  try {
    await link(aside, path);
  } catch (thrown) {
    if (systemCode(thrown) === 'EEXIST') throw thrown;
    // Disks without links have the weaker promise: the file is made first and filled at once.
    const file = await open(path, 'wx', readableFile);
    try {
      await file.writeFile(JSON.stringify(owner));
    } finally {
      await file.close();
    }
  }
  return 'made';
}

/** `unreadable` is what no owner wrote; `unread`: the system refused, and somebody may have it. */
async function readOwner(path: string): Promise<Owner | 'gone' | 'unread' | 'unreadable'> {
  let written: string;
  try {
    written = await readFile(path, 'utf8');
  } catch (thrown) {
    return systemCode(thrown) === 'ENOENT' ? 'gone' : 'unread';
  }
  try {
    return ownerSchema.parse(JSON.parse(written));
  } catch {
    return 'unreadable';
  }
}

async function isDead(path: string, owner: Owner): Promise<boolean> {
  const runs = await isRunning(owner);
  if (runs !== null) return !runs;
  const sign = await stat(path).catch(() => null); // It has gone: so has its owner.
  return sign === null || Date.now() - sign.mtimeMs > millisecondsToDeath;
}

/** Moved aside first: between the look and the move somebody else may have put a living lock there, which goes back. */
async function putAway(path: string, dead: Owner | 'unreadable'): Promise<void> {
  const aside = join(dirname(path), temporaryName());
  try {
    await rename(path, aside);
    const moved = await readOwner(aside);
    const isOther = typeof moved !== 'string' && (dead === 'unreadable' || !isSameOwner(moved, dead));
    if (isOther) await link(aside, path);
    await rm(aside, { force: true });
  } catch (thrown) {
    // Somebody was faster: the next attempt sees what there is.
    if (!['ENOENT', 'EEXIST'].includes(systemCode(thrown))) throw thrown;
    await rm(aside, { force: true });
  }
}

function holdLock(path: string, owner: Owner): Lock {
  const isOurs = async () => {
    const found = await readOwner(path);
    // A disk that does not say so for a moment has not given it to anybody else.
    return typeof found === 'string' ? found === 'unread' : isSameOwner(found, owner);
  };
  const sign = setInterval(() => {
    const now = new Date();
    // The disk may be away for a while; whether the lock is still ours is asked before it matters.
    utimes(path, now, now).catch(() => undefined);
  }, millisecondsBetweenSigns);
  sign.unref();
  return {
    isOurs,
    release: async () => {
      clearInterval(sign);
      const found = await readOwner(path);
      if (typeof found !== 'string' && isSameOwner(found, owner)) await rm(path, { force: true });
    },
  };
}
