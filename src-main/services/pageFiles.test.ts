import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { findPageFile, readPageFiles } from './pageFiles.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  mkdirSync(join(folder, 'page', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'page', 'index.html'), '<html>');
  writeFileSync(join(folder, 'page', 'assets', 'a.JS'), '1');
  writeFileSync(join(folder, 'page', 'assets', 'strange.xyz'), '2');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the page is all that lies in its folder', async () => {
  const files = await readPageFiles(join(folder, 'page'));
  expect([...files.entries()].map(([path, { type }]) => [path, type]).toSorted()).toEqual([
    ['assets/a.JS', 'text/javascript; charset=utf-8'],
    ['assets/strange.xyz', 'application/octet-stream'],
    ['index.html', 'text/html; charset=utf-8'],
  ]);
  expect(findPageFile(files, '')).toBe(files.get('index.html'));
  expect(findPageFile(files, 'assets%2Fa.JS')).toBe(files.get('assets/a.JS'));
});

test('links lead nowhere', async () => {
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'page', 'link.txt'));
  symlinkSync(folder, join(folder, 'page', 'up'), 'junction');
  expect([...(await readPageFiles(join(folder, 'page'))).keys()].toSorted()).toEqual([
    'assets/a.JS',
    'assets/strange.xyz',
    'index.html',
  ]);
});

test('a file that is added later is not part of the page', async () => {
  const files = await readPageFiles(join(folder, 'page'));
  writeFileSync(join(folder, 'page', 'later.html'), '');
  expect(findPageFile(files, 'later.html')).toBeUndefined();
});
