import { webcrypto } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';

import { z } from 'zod';

import { systemCode } from './durable.ts';

/** By which a file is known again as it was read or written here. */
export const stampSchema = z.object({ size: z.number(), modified: z.number(), digest: z.string().max(64) });
export type Stamp = Readonly<z.infer<typeof stampSchema>>;

/** Computed beside the thread that asks. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex');
}

/** The stamp of a file that holds these bytes. */
export async function stampOf(path: string, digest: string): Promise<Stamp> {
  const { size, mtimeMs } = await stat(path);
  return { size, modified: mtimeMs, digest };
}

/** What became of a file: a new moment with the same bytes is no change. */
export async function compareWithStamp(path: string, known: Stamp): Promise<'same' | 'changed' | 'gone'> {
  try {
    const { size, mtimeMs } = await stat(path);
    if (size !== known.size) return 'changed';
    if (mtimeMs === known.modified) return 'same';
    return (await digestOf(new Uint8Array(await readFile(path)))) === known.digest ? 'same' : 'changed';
  } catch (thrown) {
    if (systemCode(thrown) === 'ENOENT') return 'gone';
    throw thrown;
  }
}
