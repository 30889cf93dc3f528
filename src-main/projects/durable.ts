import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { temporaryName } from './temporaryFiles.ts';

/** What lies in the application's data is for its user's eyes only. */
export const privateFile = 0o600;
export const privateFolder = 0o700;

/** Writes a file of the application's own: aside, flushed, renamed, the folder flushed. At the path stands the old or the new. */
export async function writeDurably(path: string, content: Uint8Array | string): Promise<void> {
  const aside = join(dirname(path), temporaryName());
  try {
    const file = await open(aside, 'wx', privateFile);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } catch (thrown) {
    await rm(aside, { force: true });
    throw thrown;
  }
  await syncFolder(dirname(path));
}

/** A new name is on the disk only when its folder is. Windows sees to that itself, and opens no folder. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export function systemCode(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown error';
}
