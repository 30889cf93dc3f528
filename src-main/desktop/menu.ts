import { basename } from 'node:path';

import type { MenuItemConstructorOptions } from 'electron';

import type { PageCommand } from '../api/contract.ts';

/** What the menu shows and does. */
export interface MenuParts {
  readonly isMac: boolean;
  /** Adds what only those who work on Dateline need. */
  readonly isDevelopment: boolean;
  readonly recentFiles: readonly string[];
  readonly command: (command: PageCommand) => void;
  readonly openFile: (path: string) => void;
  readonly clearRecentFiles: () => void;
  readonly showAbout: () => void;
}

type Item = MenuItemConstructorOptions;

/** An accelerator here must not be one that writes or moves in a text field. */
const commandItems: Readonly<Record<PageCommand, { readonly label: string; readonly accelerator: string }>> = {
  open: { label: '&Open…', accelerator: 'CmdOrCtrl+O' },
  'paste-text': { label: 'Paste Text as &Document…', accelerator: 'CmdOrCtrl+Shift+V' },
  'export-picture': { label: '&Export Picture…', accelerator: 'CmdOrCtrl+E' },
  'zoom-in': { label: 'Zoom &In', accelerator: 'CmdOrCtrl+=' },
  'zoom-out': { label: 'Zoom &Out', accelerator: 'CmdOrCtrl+-' },
  'fit-all': { label: 'Show &Whole Timeline', accelerator: 'CmdOrCtrl+0' },
  'next-event': { label: '&Next Event', accelerator: 'CmdOrCtrl+]' },
  'previous-event': { label: '&Previous Event', accelerator: 'CmdOrCtrl+[' },
  'toggle-layout': { label: 'Change &Layout', accelerator: 'CmdOrCtrl+L' },
  'set-document-date': { label: 'Set Document Da&te…', accelerator: 'CmdOrCtrl+D' },
  'show-shortcuts': { label: '&Keyboard Shortcuts', accelerator: 'CmdOrCtrl+/' },
};

const separator: Item = { type: 'separator' };

/** The menu as a table; `&` marks the letter to press on Windows and Linux. */
export function menuTemplate(parts: MenuParts): Item[] {
  const item = (command: PageCommand): Item => ({
    id: command,
    ...commandItems[command],
    click: () => {
      parts.command(command);
    },
  });
  const about: Item = { label: 'About Dateline', click: parts.showAbout };
  const onMac = (...items: Item[]) => (parts.isMac ? items : []);
  const elsewhere = (...items: Item[]) => (parts.isMac ? [] : items);
  const inDevelopment = (...items: Item[]) => (parts.isDevelopment ? items : []);

  return [
    ...onMac({
      label: 'Dateline',
      submenu: [
        about,
        separator,
        { role: 'services' },
        separator,
        { role: 'hide' },
        { role: 'hideOthers' },
        { role: 'unhide' },
        separator,
        { role: 'quit' },
      ],
    }),
    {
      label: '&File',
      submenu: [
        item('open'),
        { label: 'Open &Recent', submenu: recentItems(parts) },
        item('paste-text'),
        item('set-document-date'),
        separator,
        item('export-picture'),
        separator,
        ...onMac({ role: 'close' }),
        ...elsewhere({ role: 'quit' }),
      ],
    },
    { role: 'editMenu' },
    {
      label: '&Timeline',
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
      label: '&View',
      submenu: [
        item('toggle-layout'),
        separator,
        { role: 'togglefullscreen' },
        ...inDevelopment(separator, { role: 'reload' }, { role: 'toggleDevTools' }),
      ],
    },
    { role: 'windowMenu' },
    { role: 'help', submenu: [item('show-shortcuts'), ...elsewhere(separator, about)] },
  ];
}

function recentItems({ recentFiles, openFile, clearRecentFiles }: MenuParts): Item[] {
  const files = recentFiles.map((path): Item => ({
    // A bare & would vanish as a mark.
    label: basename(path).replaceAll('&', '&&'),
    toolTip: path,
    click: () => {
      openFile(path);
    },
  }));
  const empty: Item = { label: 'No Recent Files', enabled: false };
  return [
    ...(files.length === 0 ? [empty] : files),
    separator,
    { label: '&Clear', enabled: files.length > 0, click: clearRecentFiles },
  ];
}
