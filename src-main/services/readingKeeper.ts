import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import packageJson from '../../package.json' with { type: 'json' };
import { privateFile, privateFolder, systemCode } from '../projects/durable.ts';
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

async function readKey(folder: string): Promise<ReadingKey> {
  const path = join(folder, keyFile);
  await mkdir(folder, { recursive: true, mode: privateFolder });
  try {
    const file = await open(path, 'wx', privateFile);
    try {
      await file.writeFile(randomBytes(keyBytes));
    } finally {
      await file.close();
    }
  } catch (thrown) {
    if (systemCode(thrown) !== 'EEXIST') throw thrown;
  }
  return new Uint8Array(await readFile(path));
}
