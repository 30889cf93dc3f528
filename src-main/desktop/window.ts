import { BrowserWindow, app, nativeTheme, type BrowserWindowConstructorOptions } from 'electron';

import { applicationFile } from '../services/applicationFolder.ts';

import { pageAddress } from './pageProtocol.ts';
import { firstSize, leastSize, readWindowState, rememberWindowState, type WindowState } from './windowState.ts';

/** Shown for the moment before the page is drawn. */
const paper = { light: '#fbfaf7', dark: '#17181b' } as const;

export function mainWindowOptions({ bounds }: WindowState): BrowserWindowConstructorOptions {
  return {
    title: 'Dateline',
    ...(bounds ?? firstSize),
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    icon: applicationFile('resources', 'icon.png'),
    webPreferences: {
      preload: applicationFile('out', 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      devTools: !app.isPackaged,
      // Chromium fetches its dictionaries from the network.
      spellcheck: false,
    },
  };
}

/** Opens the window as it was left last time. It is shown as soon as there is something to see. */
export function createMainWindow(): BrowserWindow {
  const state = readWindowState();
  const window = new BrowserWindow(mainWindowOptions(state));
  rememberWindowState(window);
  window.once('ready-to-show', () => {
    if (state.isMaximized) window.maximize();
    if (state.isFullScreen) window.setFullScreen(true);
    window.show();
  });
  return window;
}

/** Rejects when the page cannot be loaded. */
export function loadPage(window: BrowserWindow): Promise<void> {
  return window.loadURL(pageAddress);
}

/** Brings the window before the user's eyes. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
