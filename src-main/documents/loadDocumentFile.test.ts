import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { loadDocumentFile } from './loadDocumentFile.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-documents-'));
});
afterAll(() => rm(folder, { recursive: true }));

const place = (name: string) => join(folder, name);
const hasPipes = process.platform !== 'win32';

test('a file is read byte for byte, and named without its folders', async () => {
  await writeFile(place('war.md'), '# 1914\r\n');
  expect(await loadDocumentFile(place('war.md'))).toEqual({ name: 'war.md', bytes: Buffer.from('# 1914\r\n') });
});

test('a link is followed', async () => {
  await writeFile(place('target.txt'), 'On Monday.');
  await symlink(place('target.txt'), place('link.txt'));
  expect(await loadDocumentFile(place('link.txt'))).toEqual({ name: 'link.txt', bytes: Buffer.from('On Monday.') });
});

test('a caller may name the file in its own way', async () => {
  const reading = loadDocumentFile(place('gone.txt'), 'reports/gone.txt');
  await expect(reading).rejects.toThrow('“reports/gone.txt” was not opened: there is no such file.');
});

describe('refused with a problem', () => {
  test('a file that is not there', async () => {
    await expect(loadDocumentFile(place('gone.txt'))).rejects.toMatchObject({ code: 'file-missing' });
    await writeFile(place('file.txt'), 'x');
    await expect(loadDocumentFile(place('file.txt/inner.txt'))).rejects.toMatchObject({ code: 'file-missing' });
  });

  test('a folder, whatever its name', async () => {
    await mkdir(place('folder.txt'));
    await expect(loadDocumentFile(place('folder.txt'))).rejects.toMatchObject({ code: 'file-is-folder' });
  });

  test('a file of 2 GB, by its size', async () => {
    await writeFile(place('large.txt'), '');
    await truncate(place('large.txt'), 2 * 1024 * 1024 * 1024);
    await expect(loadDocumentFile(place('large.txt'))).rejects.toMatchObject({ code: 'file-too-large' });
  });

  test.skipIf(!hasPipes)('a pipe that nobody writes to, at once', async () => {
    execFileSync('mkfifo', [place('pipe.txt')]);
    await expect(loadDocumentFile(place('pipe.txt'))).rejects.toMatchObject({ code: 'file-unreadable' });
  });

  test.skipIf(!hasPipes)('a device', async () => {
    await symlink('/dev/zero', place('zero.txt'));
    await expect(loadDocumentFile(place('zero.txt'))).rejects.toMatchObject({ code: 'file-unreadable' });
  });

  test.skipIf(!hasPipes)('links that lead in a circle', async () => {
    await symlink(place('circle.txt'), place('circle.txt'));
    await expect(loadDocumentFile(place('circle.txt'))).rejects.toMatchObject({ code: 'file-missing' });
  });

  test('a name that no file can have', async () => {
    await expect(loadDocumentFile('a\0.txt')).rejects.toMatchObject({ code: 'file-unreadable' });
  });
});
