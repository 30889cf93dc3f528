import { resolve } from 'node:path';

import { expect, test } from 'vitest';

import { readStart } from './commandLine.ts';

const folder = resolve('/home/reader');
const files = (...names: string[]) => ({ kind: 'window', files: names.map((name) => resolve(folder, name)) });

test.each([
  ['nothing', ['dateline'], files()],
  ['files', ['dateline', 'a.txt', resolve('/b.md')], files('a.txt', resolve('/b.md'))],
  ['switches of Chromium', ['dateline', '--no-sandbox', '--lang=de', 'a.txt', '--inspect=0'], files('a.txt')],
  ['a command', ['dateline', 'extract', 'a.txt', '--format', 'png'], ['extract', 'a.txt', '--format', 'png']],
  ['a command after switches', ['dateline', '--no-sandbox', 'annotate', '--jsonl'], ['annotate', '--jsonl']],
  ['addresses of files', ['dateline', 'file:///tmp/a%20b.txt', 'c.md'], files(resolve('/tmp/a b.txt'), 'c.md')],
  ['an address elsewhere', ['dateline', 'file://server/a.txt'], { kind: 'window', files: ['file://server/a.txt'] }],
  ['a file named like a command', ['dateline', './extract'], files('extract')],
])('installed, with %s', (_what, argv, start) => {
  const expected = Array.isArray(start) ? { kind: 'command', commandLine: start } : start;
  expect(readStart(argv, false, folder)).toEqual(expected);
});

test.each([
  ['nothing', ['electron', '.'], files()],
  ['files', ['electron', '.', 'a.txt'], files('a.txt')],
  ['what Playwright puts before', ['electron', '-r', 'loader.js', '--inspect=0', '.', 'a.txt'], files('a.txt')],
  ['a command', ['electron', '/app', 'extract', 'a.txt'], ['extract', 'a.txt']],
])('in development, with %s', (_what, argv, start) => {
  const expected = Array.isArray(start) ? { kind: 'command', commandLine: start } : start;
  expect(readStart(argv, true, folder)).toEqual(expected);
});
