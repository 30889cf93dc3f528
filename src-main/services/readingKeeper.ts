import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import packageJson from '../../package.json' with { type: 'json' };
import { privateFolder, systemCode, writeDurably } from '../projects/durable.ts';
import type { ReadingKey } from '../projects/readings.ts';

import { applicationFile } from './applicationFolder.ts';

/** By what readings that were kept are known as this machine's and this engine's. */
export interface ReadingMark {
  readonly engine: string;
  readonly key: ReadingKey;
}

const keyFile = 'readings.key';
const keyBytes = 32;

/** Made with the first reading that is kept. */
export async function readingMark(folder: string): Promise<ReadingMark> {
  const [engine, key] = await Promise.all([engineMark(), readKey(folder)]);
  return { engine, key };
}

/** The version, and the built engine itself: two builds of one version may read differently. */
async function engineMark(): Promise<string> {
  const worker = await readFile(applicationFile('out', 'main', 'worker.js')).catch(() => null); // Not built: in tests.
  const build = worker === null ? 'source' : createHash('sha256').update(worker).digest('hex').slice(0, 16);
  return `${packageJson.version} ${build}`;
}

/** One that is not whole is none: a process was killed while it made it, and a stranger could guess what is missing. */
async function readKey(folder: string): Promise<ReadingKey> {
  const path = join(folder, keyFile);
  const known = await keyIn(path);
  if (known !== null) return known;
  await mkdir(folder, { recursive: true, mode: privateFolder });
  await writeDurably(path, randomBytes(keyBytes));
  // Another process may have put its own there meanwhile.
  const made = await keyIn(path);
  if (made === null) throw new Error(`The key of readings cannot be kept in ${folder}.`);
  return made;
}

async function keyIn(path: string): Promise<ReadingKey | null> {
  try {
    const key = new Uint8Array(await readFile(path));
    return key.length === keyBytes ? key : null;
  } catch (thrown) {
    if (systemCode(thrown) === 'ENOENT') return null;
    throw thrown;
  }
}
