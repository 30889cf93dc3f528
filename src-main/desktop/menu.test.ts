import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test, vi } from 'vitest';

import { pageCommands } from '../api/contract.ts';

import { menuTemplate, type MenuParts } from './menu.ts';

const parts = {
  language: 'en',
  isMac: false,
  isDevelopment: false,
  recentFiles: [],
  command: vi.fn(),
  openFile: vi.fn(),
  clearRecentFiles: vi.fn(),
  showAbout: vi.fn(),
  showLicenses: vi.fn(),
} satisfies MenuParts;

function submenuOf(item: MenuItemConstructorOptions | undefined): readonly MenuItemConstructorOptions[] {
  return Array.isArray(item?.submenu) ? item.submenu : [];
}

function allItems(items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...allItems(submenuOf(item))]);
}

const items = (changes: Partial<MenuParts> = {}) => allItems(menuTemplate({ ...parts, ...changes }));
const roles = (changes: Partial<MenuParts> = {}) => items(changes).map(({ role }) => role);
/** Menus call with what Electron gives; ours need none of it. */
const click = (item: MenuItemConstructorOptions | undefined) => {
  if (item?.click === undefined) throw new Error('The item does nothing.');
  Reflect.apply(item.click, null, []);
};

test('every command of the page has an item, and an accelerator of its own', () => {
  const found = items().filter(({ id }) => id !== undefined);
  expect(found.map(({ id }) => id).toSorted()).toEqual([...pageCommands].toSorted());
  const accelerators = found.map(({ accelerator }) => accelerator);
  expect(new Set(accelerators).size).toBe(pageCommands.length);
  for (const accelerator of accelerators) expect(accelerator).toMatch(/^CmdOrCtrl\+/);
  for (const item of found) click(item);
  expect(parts.command.mock.calls.map(([command]: string[]) => command)).toEqual(found.map(({ id }) => id));
});

test('the export has the accelerator that people expect', () => {
  expect(items().find(({ id }) => id === 'export-picture')).toMatchObject({ accelerator: 'CmdOrCtrl+E' });
  expect(items().find(({ id }) => id === 'open')).toMatchObject({ accelerator: 'CmdOrCtrl+O' });
});

describe('recent files', () => {
  const recent = (changes: Partial<MenuParts>) =>
    submenuOf(items(changes).find(({ label }) => label === 'Open &Recent'));

  test('are listed by name and opened by path', () => {
    const [first] = recent({ recentFiles: ['/texts/Q&A.txt', '/b.md'] });
    expect(first).toMatchObject({ label: 'Q&&A.txt', toolTip: '/texts/Q&A.txt' });
    click(first);
    expect(parts.openFile.mock.calls).toEqual([['/texts/Q&A.txt']]);
  });

  test('say when there are none', () => {
    expect(recent({})).toMatchObject([
      { label: 'No Recent Files', enabled: false },
      { type: 'separator' },
      { label: '&Clear', enabled: false },
    ]);
  });
});

describe('in German', () => {
  test('every item has German words, also those that the system does', () => {
    const named = items({ language: 'de', isMac: true }).filter(({ type }) => type !== 'separator');
    expect(named.filter(({ label }) => label === undefined)).toEqual([]);
    const english = new Set(items({ isMac: true }).map(({ label }) => label));
    expect(named.flatMap(({ label }) => (english.has(label) ? [label] : []))).toEqual(['Dateline']);
  });

  test.each(['en', 'de'] as const)('no two items of a menu have one letter: %s', (language) => {
    for (const menu of menuTemplate({ ...parts, language })) {
      const letters = submenuOf(menu).flatMap(({ label }) => /&(.)/.exec(label ?? '')?.[1]?.toLowerCase() ?? []);
      expect(new Set(letters).size, `${String(menu.label)}: ${letters.join(' ')}`).toBe(letters.length);
    }
  });
});

test('finding stands under Edit', () => {
  const edit = menuTemplate(parts).find(({ role }) => role === 'editMenu');
  expect(submenuOf(edit)).toContainEqual(expect.objectContaining({ id: 'find-in-text', accelerator: 'CmdOrCtrl+F' }));
});

describe('the manners of the system', () => {
  test('a Mac has an application menu first, and closes windows without quitting', () => {
    const [first] = menuTemplate({ ...parts, isMac: true });
    expect(submenuOf(first).map(({ role, label }) => role ?? label)).toEqual(
      expect.arrayContaining([
        'About Dateline',
        'Third-Party &Licences',
        'services',
        'hide',
        'hideOthers',
        'unhide',
        'quit',
      ]) as string[],
    );
    expect(roles({ isMac: true })).toContain('close');
    expect(roles({ isMac: true }).filter((role) => role === 'quit')).toHaveLength(1);
  });

  test('elsewhere About stands under Help and Quit under File', () => {
    const template = menuTemplate(parts);
    expect(template[0]?.label).toBe('&File');
    expect(submenuOf(template[0]).at(-1)?.role).toBe('quit');
    expect(
      submenuOf(template.at(-1))
        .map(({ label }) => label)
        .slice(-2),
    ).toEqual(['Third-Party &Licences', 'About Dateline']);
  });

  test('editing, the window and full screen are the system’s own', () => {
    for (const isMac of [true, false]) {
      expect(roles({ isMac })).toEqual(expect.arrayContaining(['editMenu', 'windowMenu', 'togglefullscreen', 'help']));
    }
  });

  test('tools for developers are not shipped', () => {
    expect(roles()).not.toContain('toggleDevTools');
    expect(roles({ isDevelopment: true })).toContain('toggleDevTools');
  });
});
