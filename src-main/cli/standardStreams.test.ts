import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { deliver } from './deliver.ts';
import { recordedIo } from './recordedIo.ts';
import { standardInput, standardOutput } from './standardStreams.ts';

const bytesOfDisk = 64 * 1024;

/** What a run with its standard output at `path` would do. */
async function deliverTo(path: string, content: Iterable<string>): Promise<number> {
  const descriptor = openSync(path, 'w');
  try {
    return await deliver({ ...recordedIo().io, output: standardOutput(descriptor) }, null, content);
  } finally {
    closeSync(descriptor);
  }
}

test('a file as standard output gets every byte', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  const pieces = ['{', 'é'.repeat(100_000), '}\n'];
  expect(await deliverTo(join(folder, 'o'), pieces)).toBe(0);
  expect(readFileSync(join(folder, 'o'), 'utf8')).toBe(pieces.join(''));
  rmSync(folder, { recursive: true });
});

test.skipIf(process.platform !== 'linux')('a device that is full is told', async () => {
  await expect(deliverTo('/dev/full', ['x'])).rejects.toMatchObject({
    code: 'save-failed',
    message: 'The output could not be written to its end (ENOSPC).',
  });
});

test('a disk that takes only a part of a write is told', async ({ skip }) => {
  const disk = mkdtempSync(join(tmpdir(), 'dateline-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytesOfDisk}`, 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    rmSync(disk, { recursive: true });
    return skip('Only root on Linux can make a disk that is full.');
  }
  try {
    await expect(deliverTo(join(disk, 'o'), ['x'.repeat(bytesOfDisk + 1)])).rejects.toMatchObject({
      message: 'The output could not be written to its end (ENOSPC).',
    });
  } finally {
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true });
  }
});

test.skipIf(process.platform === 'win32')('a folder as standard input is told', async () => {
  const descriptor = openSync(tmpdir(), 'r');
  await expect(standardInput(descriptor).next()).rejects.toMatchObject({
    code: 'file-is-folder',
    message: 'Standard input is a folder, not rows: write “< FILE” with one of the files in it.',
  });
  closeSync(descriptor);
});
