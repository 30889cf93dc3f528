import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { folderOfPackage, readPackage } from './packageOf.ts';

describe('a module of a bundle comes from', () => {
  const root = '/home/app';
  test.each([
    ['/home/app/src-main/time/engine.ts', null],
    ['/home/app/src-renderer/App.svelte?svelte&type=style&lang.css', null],
    ['/home/app/node_modules/zod/v4/core/api.js', '/home/app/node_modules/zod'],
    ['\0/home/app/node_modules/moment/moment.js?commonjs-es-import', '/home/app/node_modules/moment'],
    ['/home/app/node_modules/@date-fns/utc/date/index.js', '/home/app/node_modules/@date-fns/utc'],
    ['/home/app/node_modules/a/node_modules/@b/c/index.js', '/home/app/node_modules/a/node_modules/@b/c'],
    ['C:\\app\\node_modules\\xss\\lib\\index.js', 'C:/app/node_modules/xss'],
    ['\0rolldown/runtime.js', '/home/app/node_modules/rolldown'],
    ['\0vite/modulepreload-polyfill.js', '/home/app/node_modules/vite'],
  ])('%j: %j', (id, folder) => {
    expect(folderOfPackage(id, root)).toBe(folder);
  });

  test('nowhere that is known, which ends the build', () => {
    expect(() => folderOfPackage('\0made-up', root)).toThrow('It is not known where the module “made-up”');
    expect(() => folderOfPackage('/home/elsewhere/a.js', root)).toThrow('It is not known where');
  });
});

describe('a package', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-package-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const packageWith = (manifest: object, files: Readonly<Record<string, string>>) => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'a', version: '1.0.0', ...manifest }));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    mkdirSync(join(folder, 'licenses-of-tests'));
    return () => readPackage(folder);
  };

  test('is named with all that its licence asks', () => {
    const read = packageWith(
      { license: 'Apache-2.0', repository: { url: 'git+https://github.com/b/a.git' } },
      { LICENSE: 'the licence\r\n', 'NOTICE.txt': 'the notice', 'README.md': 'more' },
    );
    expect(read()).toEqual({
      name: 'a',
      version: '1.0.0',
      license: 'Apache-2.0',
      source: 'https://github.com/b/a',
      text: 'the licence\n\nthe notice',
    });
  });

  test('of a choice that includes MIT is given with that text', () => {
    const files = { 'LICENSE-APACHE-2.0': 'long', 'LICENSE-MIT': 'short' };
    expect(packageWith({ license: '(Apache-2.0 OR MIT)' }, files)()).toMatchObject({ text: 'short' });
  });

  test.each([
    ['no licence', {}, { LICENSE: 'text' }, 'a 1.0.0 has no licence that is known: “”.'],
    ['another licence', { license: 'GPL-3.0' }, { LICENSE: 'text' }, 'no licence that is known: “GPL-3.0”'],
    ['one of two that hold together', { license: 'MIT AND GPL-3.0' }, { LICENSE: 'text' }, 'no licence that is known'],
    ['no text', { license: 'MIT' }, { 'README.md': 'MIT' }, 'a 1.0.0 comes without the text of its licence.'],
  ])('with %s ends the build', (_what, manifest, files, message) => {
    expect(packageWith(manifest, files)).toThrow(message);
  });
});
