import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { readDocumentFile } from './read.ts';

/** What the disk answers to the next opening, instead of opening. */
let refusal: string | null = null;

vi.mock('../api/limits.ts', () => ({ limits: { documentBytes: 64 } }));
vi.mock(import('node:fs/promises'), async (importActual) => {
  const actual = await importActual();
  return {
    ...actual,
    open: (...opened) =>
      refusal === null ? actual.open(...opened) : Promise.reject(Object.assign(new Error(refusal), { code: refusal })),
  };
});

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-documents-'));
  await writeFile(join(folder, 'a.txt'), 'On Monday.');
});
afterEach(() => {
  refusal = null;
  return rm(folder, { recursive: true });
});

test.each([
  ['EACCES', 'file-not-permitted', '“a.txt” was not opened: you are not permitted to read it.'],
  ['EPERM', 'file-not-permitted', '“a.txt” was not opened: you are not permitted to read it.'],
  ['ENOENT', 'file-missing', '“a.txt” was not opened: there is no such file.'],
  ['EIO', 'file-unreadable', '“a.txt” was not opened: the system could not read it (EIO).'],
])('%s between looking and opening', async (answer, code, message) => {
  refusal = answer;
  await expect(readDocumentFile(join(folder, 'a.txt'))).rejects.toMatchObject({ code, message });
});

test.skipIf(process.platform !== 'linux')('a file that turns out longer than its size said', async () => {
  // The kernel says 0 bytes of such a file, and writes it while it is read.
  await symlink('/proc/cpuinfo', join(folder, 'growing.txt'));
  await expect(readDocumentFile(join(folder, 'growing.txt'))).rejects.toMatchObject({ code: 'file-too-large' });
});
