import { basename } from 'node:path';

import type { MenuItemConstructorOptions } from 'electron';

import type { PageCommand } from '../api/contract.ts';
import type { InterfaceLanguage } from '../language/types.ts';

import { german } from './menuWords/de.ts';
import { english } from './menuWords/en.ts';
import type { MenuWords, SystemItem } from './menuWords/menuWords.ts';

/** What the menu shows and does. */
export interface MenuParts {
  readonly language: InterfaceLanguage;
  readonly isMac: boolean;
  /** Adds what only those who work on Dateline need. */
  readonly isDevelopment: boolean;
  readonly recentFiles: readonly string[];
  readonly command: (command: PageCommand) => void;
  readonly openFile: (path: string) => void;
  readonly clearRecentFiles: () => void;
  readonly showAbout: () => void;
  readonly showLicenses: () => void;
}

type Item = MenuItemConstructorOptions;

const languages: Readonly<Record<InterfaceLanguage, MenuWords>> = { en: english, de: german };

export function wordsIn(language: InterfaceLanguage): MenuWords {
  return languages[language];
}

/** None but those of undo and redo may be one that writes or moves in a text field. */
const accelerators: Readonly<Record<PageCommand, string>> = {
  'new-project': 'CmdOrCtrl+N',
  'open-project': 'CmdOrCtrl+Shift+O',
  'save-project': 'CmdOrCtrl+S',
  'save-project-as': 'CmdOrCtrl+Shift+S',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Shift+Z',
  open: 'CmdOrCtrl+O',
  'paste-text': 'CmdOrCtrl+Shift+V',
  'export-picture': 'CmdOrCtrl+E',
  'zoom-in': 'CmdOrCtrl+=',
  'zoom-out': 'CmdOrCtrl+-',
  'fit-all': 'CmdOrCtrl+0',
  'next-event': 'CmdOrCtrl+]',
  'previous-event': 'CmdOrCtrl+[',
  'toggle-layout': 'CmdOrCtrl+L',
  'set-document-date': 'CmdOrCtrl+D',
  'find-in-text': 'CmdOrCtrl+F',
  'show-shortcuts': 'CmdOrCtrl+/',
};

/** Shown in the menu and left to the page: in a text field the key takes back letters, elsewhere decisions. */
function keyOfPage(item: Item): Item {
  return { ...item, registerAccelerator: false };
}

const separator: Item = { type: 'separator' };

/** The menu as a table. */
export function menuTemplate(parts: MenuParts): Item[] {
  const words = wordsIn(parts.language);
  const item = (command: PageCommand): Item => ({
    id: command,
    label: words.commands[command],
    accelerator: accelerators[command],
    click: () => {
      parts.command(command);
    },
  });
  const system = (role: SystemItem): Item => (words.system === null ? { role } : { role, label: words.system[role] });
  const about: Item = { label: words.about, click: parts.showAbout };
  const licenses: Item = { label: words.licenses, click: parts.showLicenses };
  const onMac = (...items: Item[]) => (parts.isMac ? items : []);
  const elsewhere = (...items: Item[]) => (parts.isMac ? [] : items);
  const inDevelopment = (...items: Item[]) => (parts.isDevelopment ? items : []);

  return [
    ...onMac({
      label: 'Dateline',
      submenu: [
        about,
        licenses,
        separator,
        system('services'),
        separator,
        system('hide'),
        system('hideOthers'),
        system('unhide'),
        separator,
        system('quit'),
      ],
    }),
    {
      label: words.menus.file,
      submenu: [
        item('new-project'),
        item('open-project'),
        item('save-project'),
        item('save-project-as'),
        separator,
        item('open'),
        { label: words.openRecent, submenu: recentItems(parts, words) },
        item('paste-text'),
        item('set-document-date'),
        separator,
        item('export-picture'),
        separator,
        ...onMac(system('close')),
        ...elsewhere(system('quit')),
      ],
    },
    {
      role: 'editMenu',
      label: words.menus.edit,
      submenu: [
        keyOfPage(item('undo')),
        keyOfPage(item('redo')),
        separator,
        system('cut'),
        system('copy'),
        system('paste'),
        system('delete'),
        separator,
        system('selectAll'),
        item('find-in-text'),
        ...onMac(separator, {
          label: words.menus.speech,
          submenu: [system('startSpeaking'), system('stopSpeaking')],
        }),
      ],
    },
    {
      label: words.menus.timeline,
      submenu: [
        item('zoom-in'),
        item('zoom-out'),
        item('fit-all'),
        separator,
        item('next-event'),
        item('previous-event'),
      ],
    },
    {
      label: words.menus.view,
      submenu: [
        item('toggle-layout'),
        separator,
        system('togglefullscreen'),
        ...inDevelopment(separator, { role: 'reload' }, { role: 'toggleDevTools' }),
      ],
    },
    {
      role: 'windowMenu',
      label: words.menus.window,
      submenu: [
        system('minimize'),
        system('zoom'),
        ...onMac(separator, system('front')),
        ...elsewhere(system('close')),
      ],
    },
    {
      role: 'help',
      label: words.menus.help,
      submenu: [item('show-shortcuts'), ...elsewhere(separator, licenses, about)],
    },
  ];
}

function recentItems({ recentFiles, openFile, clearRecentFiles }: MenuParts, words: MenuWords): Item[] {
  const files = recentFiles.map((path): Item => ({
    // A bare & would vanish as a mark.
    label: basename(path).replaceAll('&', '&&'),
    toolTip: path,
    click: () => {
      openFile(path);
    },
  }));
  const empty: Item = { label: words.noRecentFiles, enabled: false };
  return [
    ...(files.length === 0 ? [empty] : files),
    separator,
    { label: words.clearRecentFiles, enabled: files.length > 0, click: clearRecentFiles },
  ];
}
