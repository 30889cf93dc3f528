import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

import { privateFolder, writeDurably } from '../projects/durable.ts';
import { sweepLeftovers } from '../projects/temporaryFiles.ts';

/** Where the page of an unended session looks for its host: kept for its user's eyes only, since it is the host's one secret. */
const schema = z.object({ token: z.string().regex(/^[\w-]{43}$/), port: z.int().min(1).max(65_535) });
export type KeptAddress = Readonly<z.infer<typeof schema>>;

const file = 'web-session.json';

/** `null` where no session was left, or nothing that can be read. */
export async function readKeptAddress(dataFolder: string): Promise<KeptAddress | null> {
  try {
    return schema.parse(JSON.parse(await readFile(join(dataFolder, file), 'utf8')));
  } catch {
    return null; // The host begins at a new address.
  }
}

export async function keepAddress(dataFolder: string, address: KeptAddress): Promise<void> {
  await mkdir(dataFolder, { recursive: true, mode: privateFolder });
  await sweepLeftovers(dataFolder);
  await writeDurably(join(dataFolder, file), JSON.stringify(address));
}

export async function forgetAddress(dataFolder: string): Promise<void> {
  await rm(join(dataFolder, file), { force: true });
}
