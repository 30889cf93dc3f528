import { execFileSync } from 'node:child_process';
import type { ReadStream } from 'node:fs';
import { mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { loadDocumentFile } from './loadDocumentFile.ts';

/** What the disk answers to the next opening, instead of opening. */
let refusal: string | null = null;

/** What somebody does between the look at a path and its opening. */
let meanwhile: (path: string) => Promise<void> = () => Promise.resolve();

/** The streams that were read. */
const streams: ReadStream[] = [];

vi.mock('../api/limits.ts', () => ({ limits: { fileBytes: 64 } }));
vi.mock(import('node:fs/promises'), async (importActual) => {
  const actual = await importActual();
  return {
    ...actual,
    open: async (path, ...how) => {
      if (refusal !== null) throw Object.assign(new Error(refusal), { code: refusal });
      await meanwhile(String(path));
      const file = await actual.open(path, ...how);
      const createReadStream = file.createReadStream.bind(file);
      return Object.assign(file, {
        createReadStream: (options: Parameters<typeof createReadStream>[0]) => {
          const stream = createReadStream(options);
          streams.push(stream);
          return stream;
        },
      });
    },
  };
});

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-documents-'));
  await writeFile(join(folder, 'a.txt'), 'On Monday.');
});
afterEach(() => {
  refusal = null;
  meanwhile = () => Promise.resolve();
  streams.length = 0;
  return rm(folder, { recursive: true });
});

test.each([
  ['EACCES', 'file-not-permitted', '“a.txt” was not opened: you are not permitted to read it.'],
  ['EPERM', 'file-not-permitted', '“a.txt” was not opened: you are not permitted to read it.'],
  ['ENOENT', 'file-missing', '“a.txt” was not opened: there is no such file.'],
  ['EIO', 'file-unreadable', '“a.txt” was not opened: the system could not read it (EIO).'],
])('%s between looking and opening', async (answer, code, message) => {
  refusal = answer;
  await expect(loadDocumentFile(join(folder, 'a.txt'))).rejects.toMatchObject({ code, message });
});

test.skipIf(process.platform !== 'linux')('a file that turns out longer than its size said', async () => {
  // The kernel says 0 bytes of such a file, and writes it while it is read.
  await symlink('/proc/cpuinfo', join(folder, 'growing.txt'));
  await expect(loadDocumentFile(join(folder, 'growing.txt'))).rejects.toMatchObject({ code: 'file-too-large' });
  // One byte over the limit, however long it is.
  expect(streams.map(({ bytesRead }) => bytesRead)).toEqual([65]);
});

describe.skipIf(process.platform === 'win32')('a path at which something else stands when it is opened', () => {
  test('is looked at again: a device is not read', async () => {
    meanwhile = async (path) => {
      await rm(path);
      await symlink('/dev/zero', path);
    };
    await expect(loadDocumentFile(join(folder, 'a.txt'))).rejects.toMatchObject({ fault: { kind: 'file-is-device' } });
    expect(streams).toEqual([]);
  });

  test('nor is a larger file', async () => {
    meanwhile = (path) => writeFile(path, 'a'.repeat(65));
    await expect(loadDocumentFile(join(folder, 'a.txt'))).rejects.toMatchObject({ fault: { kind: 'file-too-large' } });
    expect(streams).toEqual([]);
  });

  test('keeps nobody waiting: a pipe without a writer is refused at once', async () => {
    meanwhile = async (path) => {
      await rm(path);
      execFileSync('mkfifo', [path]);
    };
    const refused = expect(loadDocumentFile(join(folder, 'a.txt'))).rejects.toMatchObject({
      fault: { kind: 'file-is-device' },
    });
    const waited = await Promise.race([
      refused.then(() => 'refused'),
      new Promise((resolve) => setTimeout(resolve, 3_000, 'still waiting')),
    ]);
    // Lets a reader go that waits for a writer, so that the test itself can end.
    meanwhile = () => Promise.resolve();
    if (waited !== 'refused') await (await open(join(folder, 'a.txt'), 'w')).close();
    expect(waited).toBe('refused');
  });
});
