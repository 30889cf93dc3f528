import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readDocumentFile } from './read.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-documents-'));
});
afterAll(() => rm(folder, { recursive: true }));

const place = (name: string) => join(folder, name);
const hasPipes = process.platform !== 'win32';

test('a file is read byte for byte, and named without its folders', async () => {
  await writeFile(place('war.md'), '# 1914\r\n');
  expect(await readDocumentFile(place('war.md'))).toEqual({ name: 'war.md', text: '# 1914\r\n', encoding: 'utf-8' });
});

test('a link is followed', async () => {
  await writeFile(place('target.txt'), 'On Monday.');
  await symlink(place('target.txt'), place('link.txt'));
  expect(await readDocumentFile(place('link.txt'))).toEqual({
    name: 'link.txt',
    text: 'On Monday.',
    encoding: 'utf-8',
  });
});

test('a caller may name the file in its own way', async () => {
  const reading = readDocumentFile(place('gone.txt'), 'reports/gone.txt');
  await expect(reading).rejects.toThrow('“reports/gone.txt” was not opened: there is no such file.');
});

describe('refused with a problem', () => {
  test('a file that is not there', async () => {
    await expect(readDocumentFile(place('gone.txt'))).rejects.toMatchObject({ code: 'file-missing' });
    await writeFile(place('file.txt'), 'x');
    await expect(readDocumentFile(place('file.txt/inner.txt'))).rejects.toMatchObject({ code: 'file-missing' });
  });

  test('a folder, whatever its name', async () => {
    await mkdir(place('folder.txt'));
    await expect(readDocumentFile(place('folder.txt'))).rejects.toMatchObject({ code: 'file-is-folder' });
  });

  test('a file of another kind, before it is read', async () => {
    await writeFile(place('report.pdf'), '%PDF-1.7');
    await expect(readDocumentFile(place('report.pdf'))).rejects.toMatchObject({ code: 'file-kind' });
  });

  test('an empty file', async () => {
    await writeFile(place('empty.txt'), '');
    await expect(readDocumentFile(place('empty.txt'))).rejects.toMatchObject({ code: 'file-empty' });
  });

  test('a file of 200 MB, by its size', async () => {
    await writeFile(place('large.txt'), '');
    await truncate(place('large.txt'), 200 * 1024 * 1024);
    await expect(readDocumentFile(place('large.txt'))).rejects.toMatchObject({ code: 'file-too-large' });
  });

  test.skipIf(!hasPipes)('a pipe that nobody writes to, at once', async () => {
    execFileSync('mkfifo', [place('pipe.txt')]);
    await expect(readDocumentFile(place('pipe.txt'))).rejects.toMatchObject({ code: 'file-unreadable' });
  });

  test.skipIf(!hasPipes)('a device', async () => {
    await symlink('/dev/zero', place('zero.txt'));
    await expect(readDocumentFile(place('zero.txt'))).rejects.toMatchObject({ code: 'file-unreadable' });
  });

  test.skipIf(!hasPipes)('links that lead in a circle', async () => {
    await symlink(place('circle.txt'), place('circle.txt'));
    await expect(readDocumentFile(place('circle.txt'))).rejects.toMatchObject({ code: 'file-missing' });
  });

  test('a name that no file can have', async () => {
    await expect(readDocumentFile('a\0.txt')).rejects.toMatchObject({ code: 'file-unreadable' });
  });
});
