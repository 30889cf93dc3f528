import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

import { pageRooms, pageShell, rooms, roomsOfThePage } from './rooms.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lint = new ESLint({
  cwd: root,
  overrideConfigFile: 'scripts/config/eslint.config.js',
  // The files of these tests exist in no project.
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

/** Of lines that are each a whole program, those in which a rule about rooms finds something. */
async function refused(filePath: string, lines: readonly string[]): Promise<string[]> {
  const code = lines.join('\n');
  const isComponent = filePath.endsWith('.svelte');
  const [result] = await lint.lintText(isComponent ? `<script lang="ts">\n${code}\n</script>\n` : code, { filePath });
  const messages = result?.messages ?? [];
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  const ofRooms = messages.filter(({ ruleId }) => ruleId?.startsWith('no-restricted-') === true);
  const found = new Set(ofRooms.map(({ line }) => line - (isComponent ? 1 : 0)));
  return lines.filter((_, index) => found.has(index + 1));
}

const imported = (path: string, index: number) => `import { thing${index} } from '${path}';`;

/** Lints one import of each path, and names the paths that are refused. */
async function refusedPaths(filePath: string, paths: readonly string[]): Promise<string[]> {
  const lines = paths.map(imported);
  const found = await refused(filePath, lines);
  return paths.filter((path, index) => found.includes(imported(path, index)));
}

describe('a room of src-main imports what its line allows, and nothing else', () => {
  const names = Object.keys(rooms);
  it.each(Object.entries(rooms))('%s', async (name, { imports }) => {
    const others = names.filter((other) => other !== name);
    const found = await refusedPaths(
      `src-main/${name}/file.ts`,
      others.map((other) => `../${other}/file.ts`),
    );
    expect(found).toEqual(others.filter((other) => !imports.includes(other)).map((other) => `../${other}/file.ts`));
  });

  it('a schema is read in api alone', async () => {
    const zod = ["import { z } from 'zod';"];
    expect(await refused('src-main/time/file.ts', zod)).toEqual(zod);
    expect(await refused('src-main/api/file.ts', zod)).toEqual([]);
  });

  it('also from a folder within the room', async () => {
    expect(
      await refusedPaths('src-main/time/en/forms/file.ts', ['../../../events/types.ts', '../../types.ts']),
    ).toEqual(['../../../events/types.ts']);
  });

  it.each(['language', 'problems', 'time', 'events', 'figure', 'api'])('%s is pure', async (name) => {
    const impure = [
      "import { readFileSync } from 'node:fs';",
      "import { app } from 'electron';",
      'export const now = Date.now();',
      'export const zone = Intl.DateTimeFormat();',
      'export const home = process.env.HOME;',
      'export const later = () => setTimeout(home, 1);',
    ];
    expect(await refused(`src-main/${name}/file.ts`, impure)).toEqual(impure);
  });

  it.each(['documents', 'services', 'desktop', 'web', 'cli'])('%s is not', async (name) => {
    const impure = ["import { readFileSync } from 'node:fs';", 'export const now = Date.now();'];
    expect(await refused(`src-main/${name}/file.ts`, impure)).toEqual([]);
  });
});

describe('a room of the page imports what its line allows, and nothing else', () => {
  const names = [...Object.keys(pageRooms), pageShell];
  it.each(Object.entries(pageRooms))('%s', async (name, { imports }) => {
    const others = names.filter((other) => other !== name);
    const paths = others.map((other) => `../${other}/file.ts`);
    const allowed = imports.map((other) => `../${other}/file.ts`);
    const expected = paths.filter((path) => !allowed.includes(path));
    expect(await refusedPaths(`src-renderer/${name}/file.ts`, paths)).toEqual(expected);
    if (pageRooms[name]?.pure === false) {
      expect(await refusedPaths(`src-renderer/${name}/File.svelte`, paths)).toEqual(expected);
    }
  });

  it.each([...names, '.'])('%s imports types and pure rooms of src-main', async (name) => {
    const up = name === '.' ? '../src-main' : '../../src-main';
    const paths = Object.keys(rooms).map((room) => `${up}/${room}/file.ts`);
    const impure = ['documents', 'projects', 'services', 'desktop', 'web', 'cli'].map(
      (room) => `${up}/${room}/file.ts`,
    );
    expect(await refusedPaths(`src-renderer/${name}/file.ts`, paths)).toEqual(impure);
    expect(await refusedPaths(`src-renderer/${name}/file.ts`, ['node:fs', 'electron'])).toEqual([
      'node:fs',
      'electron',
    ]);
  });

  it('what is known knows nothing of what is seen, nor one view of another', async () => {
    const views = ['../timeline/Timeline.svelte', '../parts/Dialog.svelte', '../shell/App.svelte'];
    expect(await refusedPaths('src-renderer/state/file.svelte.ts', views)).toEqual(views);
    expect(await refusedPaths('src-renderer/source/File.svelte', views)).toEqual([
      '../timeline/Timeline.svelte',
      '../shell/App.svelte',
    ]);
    expect(await refusedPaths('src-renderer/shell/File.svelte', views)).toEqual([]);
  });

  it.each(['board', 'search', 'input'])('%s is pure: no DOM, no clock, no runes, no packages', async (name) => {
    const impure = [
      "import { untrack } from 'svelte';",
      "import { DataSet } from 'vis-data/esnext';",
      "import { thing } from './file.svelte.ts';",
      "import Thing from './Thing.svelte';",
      'export const now = Date.now();',
      'export const locale = new Intl.Collator();',
      'export const page = document.title;',
      'export const wide = innerWidth;',
      "export const kept = localStorage.getItem('kept');",
      'export const isButton = (node: unknown) => node instanceof HTMLButtonElement;',
      'export const frame = () => requestAnimationFrame(() => undefined);',
    ];
    expect(await refused(`src-renderer/${name}/file.ts`, impure)).toEqual(impure);
    expect(await refused(`src-renderer/${name}/file.svelte.ts`, ['export const fine = 1;'])).toHaveLength(1);
    expect(await refused(`src-renderer/${name}/file.ts`, ["export * from './other.ts';"])).toEqual([]);
  });

  it('packages lie where they are used', async () => {
    const packages = ['svelte', 'svelte/reactivity', 'vis-timeline/esnext', 'moment', 'zod', 'svelte-other'];
    expect(await refusedPaths('src-renderer/timeline/file.ts', packages)).toEqual(['zod', 'svelte-other']);
    expect(await refusedPaths('src-renderer/state/file.ts', packages)).toEqual(packages.slice(2));
    expect(await refusedPaths('src-renderer/words/file.ts', packages)).toEqual(packages);
  });

  it('what is exported from elsewhere, or imported on demand, is imported', async () => {
    const lines = ["export * from '../timeline/view.ts';", "export const view = await import('../timeline/view.ts');"];
    expect(await refused('src-renderer/state/file.ts', lines)).toEqual(lines);
  });
});

describe('the tables', () => {
  const foldersOf = (folder: string) =>
    readdirSync(new URL(`../../${folder}`, import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);

  it('know every folder', () => {
    expect(Object.keys(rooms).sort()).toEqual(foldersOf('src-main').sort());
    expect([...Object.keys(pageRooms), pageShell].sort()).toEqual(foldersOf('src-renderer').sort());
  });

  it.each([
    ['src-main', rooms],
    ['the page', pageRooms],
  ] as const)('let imports of %s run one way', (_, table: typeof rooms) => {
    const below = (name: string): string[] =>
      (table[name]?.imports ?? []).flatMap((imported) => [imported, ...below(imported)]);
    for (const name of Object.keys(table)) expect(below(name)).not.toContain(name);
  });

  it('let pure rooms import pure rooms only, and so the page', () => {
    for (const table of [rooms, pageRooms] as const) {
      for (const { pure, imports } of Object.values(table)) {
        if (pure) for (const name of imports) expect(table[name]?.pure).toBe(true);
      }
    }
    expect(roomsOfThePage.filter((name) => rooms[name]?.pure === false)).toEqual([]);
  });
});
