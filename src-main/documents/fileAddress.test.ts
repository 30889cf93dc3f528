import { pathToFileURL } from 'node:url';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { pathOf } from './fileAddress.ts';

describe.skipIf(process.platform === 'win32')('an address of a file is its path', () => {
  test.each([
    ['file:///tmp/a.txt', '/tmp/a.txt'],
    ['file:///tmp/Gr%C3%BC%C3%9Fe%20%231%3F.md', '/tmp/Grüße #1?.md'],
    ['FILE://LOCALHOST/tmp/a%25.txt', '/tmp/a%.txt'],
    ['file:/tmp/a.txt', '/tmp/a.txt'],
    ['file:///tmp/b/../a.txt', '/tmp/a.txt'],
  ])('%s', (address, path) => {
    expect(pathOf(address)).toBe(path);
  });

  test('whatever the file is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const path = `/${name.replaceAll(/[/\0]/g, '')}x`;
        expect(pathOf(pathToFileURL(path).href)).toBe(path);
      }),
    );
  });
});

test.each(['a.txt', './file:/x.txt', 'file:x.txt', 'C:\\a.txt', 'c://a.txt', '/tmp/a%20b.txt', ''])(
  '%s is a path as it stands',
  (path) => {
    expect(pathOf(path)).toBe(path);
  },
);

test.each(['file://server/share/a.txt', 'file://127.0.0.1/a.txt', 'https://example.org/a.txt', 'smb://nas/a.txt'])(
  '%s is not of this machine',
  (name) => {
    expect(pathOf(name)).toEqual({ kind: 'file-elsewhere', name });
  },
);

test.each([
  'file:///a%2Fb.txt',
  'file:///a%E4.txt',
  'file:///a%00.txt',
  'file:///a.txt?b',
  'file:///a.txt#b',
  'file://[/a',
])('%s is damaged', (name) => {
  expect(pathOf(name)).toEqual({ kind: 'file-address-damaged', name });
});
