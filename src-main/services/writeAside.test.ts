import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import * as promises from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { writeAside } from './writeAside.ts';

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof promises>();
  return { ...real, open: vi.fn(real.open), rename: vi.fn(real.rename) };
});

const bytes = new Uint8Array([1, 2, 3]);
let folder = '';
const path = (name: string) => join(folder, name);
const problem = (reason: string) => ({
  code: 'save-failed',
  message: `“a.png” was not saved: ${reason}. What stood there before is unchanged.`,
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the file is written, or replaced, and nothing else stays', async () => {
  await writeAside(path('a.png'), new Uint8Array([9]));
  await writeAside(path('a.png'), bytes);
  expect(readFileSync(path('a.png'))).toEqual(Buffer.from(bytes));
  expect(readdirSync(folder)).toEqual(['a.png']);
});

test('a pipe is refused, and stays a pipe', async () => {
  execFileSync('mkfifo', [path('a.png')]);
  await expect(writeAside(path('a.png'), bytes)).rejects.toMatchObject(problem('it is a device or a pipe, not a file'));
  expect(lstatSync(path('a.png')).isFIFO()).toBe(true);
  expect(readdirSync(folder)).toEqual(['a.png']);
});

test('what a link points to is replaced, not the link', async () => {
  mkdirSync(path('there'));
  writeFileSync(path('there/real.png'), 'old');
  symlinkSync(path('there/real.png'), path('a.png'));
  await writeAside(path('a.png'), bytes);
  expect(readlinkSync(path('a.png'))).toBe(path('there/real.png'));
  expect(readFileSync(path('there/real.png'))).toEqual(Buffer.from(bytes));
  expect(readdirSync(path('there'))).toEqual(['real.png']);
});

describe('a failure leaves what was there, and no temporary file', () => {
  beforeEach(() => {
    writeFileSync(path('a.png'), 'old');
  });
  const expectUntouched = () => {
    expect(readFileSync(path('a.png'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.png']);
  };

  /** Breaks one step of the writing, as a disk would. */
  function breakStep(step: 'writeFile' | 'sync' | 'rename', code: string): void {
    const fault = Object.assign(new Error(code), { code });
    if (step === 'rename') {
      vi.mocked(promises.rename).mockRejectedValueOnce(fault);
      return;
    }
    vi.mocked(promises.open).mockImplementationOnce(async (...given) => {
      vi.mocked(promises.open).mockReset();
      const real = await vi.importActual<typeof promises>('node:fs/promises');
      vi.mocked(promises.open).mockImplementation(real.open);
      const file = await real.open(...given);
      vi.spyOn(file, step).mockRejectedValueOnce(fault);
      return file;
    });
  }

  test.each([
    ['writeFile', 'ENOSPC', 'the disk is full'],
    ['writeFile', 'EDQUOT', 'your share of the disk is full'],
    ['sync', 'EIO', 'the system refused (EIO)'],
    ['rename', 'EBUSY', 'another program holds the file open'],
  ] as const)('%s: %s', async (step, code, reason) => {
    breakStep(step, code);
    await expect(writeAside(path('a.png'), bytes)).rejects.toMatchObject(problem(reason));
    expectUntouched();
  });

  test('halfway, when the folder takes no more of a large file', async ({ skip }) => {
    const disk = mountSmallDisk();
    if (disk === null) return skip('Only root on Linux can make a disk that is full.');
    try {
      writeFileSync(join(disk, 'a.png'), 'old');
      await expect(writeAside(join(disk, 'a.png'), new Uint8Array(1 << 20))).rejects.toMatchObject(
        problem('the disk is full'),
      );
      expect(readFileSync(join(disk, 'a.png'), 'utf8')).toBe('old');
      expect(readdirSync(disk)).toEqual(['a.png']);
    } finally {
      execFileSync('umount', [disk]);
      rmSync(disk, { recursive: true });
    }
  });

  test('where a folder has the name', async () => {
    mkdirSync(path('folder/a.png'), { recursive: true });
    writeFileSync(path('folder/a.png/inside'), 'old');
    await expect(writeAside(path('folder/a.png'), bytes)).rejects.toMatchObject(
      problem('a folder of that name stands there'),
    );
    expect(readdirSync(path('folder'))).toEqual(['a.png']);
    expect(readFileSync(path('folder/a.png/inside'), 'utf8')).toBe('old');
  });

  test('where there is no folder', async () => {
    await expect(writeAside(path('gone/a.png'), bytes)).rejects.toMatchObject(problem('the folder is not there'));
    await expect(writeAside(path('a.png/a.png'), bytes)).rejects.toMatchObject(problem('the folder is not there'));
    expectUntouched();
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('where one may not write', async () => {
    chmodSync(folder, 0o500);
    await expect(writeAside(path('a.png'), bytes)).rejects.toMatchObject(
      problem('you are not permitted to write there'),
    );
    chmodSync(folder, 0o700);
    expectUntouched();
  });
});

/** A real disk of 64 kB, or `null` where this process may not mount one. */
function mountSmallDisk(): string | null {
  const disk = mkdtempSync(join(tmpdir(), 'dateline-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' });
    return disk;
  } catch {
    rmSync(disk, { recursive: true });
    return null;
  }
}
