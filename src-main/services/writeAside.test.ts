import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import * as promises from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { temporaryName } from '../projects/temporaryFiles.ts';

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

test('what a link points to is made where it is not there yet', async () => {
  mkdirSync(path('there'));
  symlinkSync('there/real.png', path('first.png'));
  symlinkSync('first.png', path('a.png'));
  await writeAside(path('a.png'), bytes);
  expect(readlinkSync(path('a.png'))).toBe('first.png');
  expect(readFileSync(path('there/real.png'))).toEqual(Buffer.from(bytes));
});

test('content may come in pieces', async () => {
  await writeAside(path('a.json'), ['{', '}', bytes]);
  expect(readFileSync(path('a.json'))).toEqual(Buffer.from([0x7b, 0x7d, ...bytes]));
});

describe.skipIf(process.platform === 'win32')('permissions', () => {
  const modeOf = (name: string) => statSync(path(name)).mode & 0o7777;

  test.each([0o600, 0o640, 0o666, 0o755])('%o of what is replaced are kept', async (mode) => {
    writeFileSync(path('a.png'), 'old');
    chmodSync(path('a.png'), mode);
    await writeAside(path('a.png'), bytes);
    expect(modeOf('a.png')).toBe(mode);
  });

  test.skipIf(process.getuid?.() !== 0)('so is its owner, where root replaces it', async () => {
    writeFileSync(path('a.png'), 'old');
    chownSync(path('a.png'), 12_345, 54_321);
    await writeAside(path('a.png'), bytes);
    expect(statSync(path('a.png'))).toMatchObject({ uid: 12_345, gid: 54_321 });
  });

  test('a new file has those of any other', async () => {
    writeFileSync(path('other'), '');
    await writeAside(path('a.png'), bytes);
    expect(modeOf('a.png')).toBe(modeOf('other'));
  });

  test('what is write-protected is refused, to root too', async () => {
    writeFileSync(path('a.png'), 'old');
    chmodSync(path('a.png'), 0o444);
    await expect(writeAside(path('a.png'), bytes)).rejects.toMatchObject(problem('the file is write-protected'));
    expect(readFileSync(path('a.png'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.png']);
  });
});

test('the root of the disk is a folder, and has its name in the sentence', async () => {
  await expect(writeAside('/', bytes)).rejects.toMatchObject({
    message: '“/” was not saved: a folder of that name stands there. What stood there before is unchanged.',
  });
});

test('what a killed process left is swept, and nothing else is', async () => {
  /** The name that another process would have given. */
  const nameBy = (id: number) => temporaryName().replace(`-${process.pid}-`, `-${id}-`);
  const ended = Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));
  const folderOfThatName = nameBy(ended);
  const kept = [
    nameBy(process.ppid),
    temporaryName(),
    nameBy(ended).replace(/-[\da-f]{12}-/, '-0123456789ab-'),
    '.dateline-notes.part',
    `${nameBy(ended)}.txt`,
  ];
  for (const name of [nameBy(ended), ...kept]) writeFileSync(path(name), 'part');
  mkdirSync(path(folderOfThatName));
  await writeAside(path('a.png'), bytes);
  expect(new Set(readdirSync(folder))).toEqual(new Set(['a.png', folderOfThatName, ...kept]));
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
