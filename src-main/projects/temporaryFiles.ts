import { createHash, randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Several machines may write into one folder, and each knows its own processes only. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 12);

const pattern = /^\.dateline-([\da-f]{12})-([1-9]\d{0,9})-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.part$/;

/** A name for a file in the making, which says whose it is. */
export function temporaryName(): string {
  return `.dateline-${machine}-${process.pid}-${randomUUID()}.part`;
}

/**
 * Removes from a folder what processes of Dateline left that were killed while they wrote: files of that name whose process, on
 * this machine, is no more. Where that cannot be done nothing is lost, and the next one tries again.
 */
export async function sweepLeftovers(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const leftovers = entries.filter((entry) => entry.isFile() && isLeftover(entry.name));
  await Promise.allSettled(leftovers.map(({ name }) => rm(join(folder, name))));
}

function isLeftover(name: string): boolean {
  const [, made, writer] = pattern.exec(name) ?? [];
  return made === machine && !isRunning(Number(writer));
}

/** Also of a process that is somebody else's, which may not be asked. */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (thrown) {
    return !(thrown instanceof Error && 'code' in thrown && thrown.code === 'ESRCH');
  }
}
