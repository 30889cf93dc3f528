/**
 * A double of the `electron` module for tests: `vi.mock('electron', () => import('./electronDouble.ts'))`. Its parts are
 * typed by `electron.d.ts`, so that it stops compiling where Electron's own interface changes.
 */
import { EventEmitter } from 'node:events';

import type {
  App,
  BrowserWindow as RealBrowserWindow,
  BrowserWindowConstructorOptions,
  ContextBridge,
  Dialog,
  Display,
  IpcMain,
  IpcRenderer,
  Menu as RealMenu,
  MenuItemConstructorOptions,
  NativeTheme,
  Protocol,
  Rectangle,
  Session,
  Shell,
  WebContents,
  WebRequest,
} from 'electron';
import { vi } from 'vitest';

class AppDouble
  extends EventEmitter
  implements
    Pick<
      App,
      | 'addRecentDocument'
      | 'clearRecentDocuments'
      | 'enableSandbox'
      | 'exit'
      | 'getLocale'
      | 'getPath'
      | 'getVersion'
      | 'isPackaged'
      | 'quit'
      | 'requestSingleInstanceLock'
      | 'setAboutPanelOptions'
      | 'setAppUserModelId'
      | 'showAboutPanel'
      | 'whenReady'
    >
{
  readonly isPackaged = true;
  readonly addRecentDocument = vi.fn<App['addRecentDocument']>();
  readonly clearRecentDocuments = vi.fn<App['clearRecentDocuments']>();
  readonly enableSandbox = vi.fn<App['enableSandbox']>();
  readonly exit = vi.fn<App['exit']>();
  readonly getLocale = vi.fn<App['getLocale']>(() => 'en-US');
  readonly getPath = vi.fn<App['getPath']>();
  readonly getVersion = vi.fn<App['getVersion']>(() => '1.2.3');
  readonly quit = vi.fn<App['quit']>();
  readonly requestSingleInstanceLock = vi.fn<App['requestSingleInstanceLock']>(() => true);
  readonly setAboutPanelOptions = vi.fn<App['setAboutPanelOptions']>();
  readonly setAppUserModelId = vi.fn<App['setAppUserModelId']>();
  readonly showAboutPanel = vi.fn<App['showAboutPanel']>();
  readonly whenReady = vi.fn<App['whenReady']>(() => Promise.resolve());
}

export const app = new AppDouble();

let contentsMade = 0;

export class WebContentsDouble
  extends EventEmitter
  implements
    Pick<WebContents, 'id' | 'isDestroyed' | 'reload' | 'send' | 'setWebRTCIPHandlingPolicy' | 'setWindowOpenHandler'>
{
  readonly id = (contentsMade += 1);
  readonly isDestroyed = vi.fn<WebContents['isDestroyed']>(() => false);
  readonly reload = vi.fn<WebContents['reload']>();
  readonly send = vi.fn<WebContents['send']>();
  readonly setWebRTCIPHandlingPolicy = vi.fn<WebContents['setWebRTCIPHandlingPolicy']>();
  readonly setWindowOpenHandler = vi.fn<WebContents['setWindowOpenHandler']>();
}

export class BrowserWindow
  extends EventEmitter
  implements
    Pick<
      RealBrowserWindow,
      | 'destroy'
      | 'focus'
      | 'getNormalBounds'
      | 'isDestroyed'
      | 'isFullScreen'
      | 'isMaximized'
      | 'isMinimized'
      | 'loadURL'
      | 'maximize'
      | 'restore'
      | 'setDocumentEdited'
      | 'setFullScreen'
      | 'setRepresentedFilename'
      | 'setTitle'
      | 'show'
    >
{
  readonly options: BrowserWindowConstructorOptions;
  readonly webContents = new WebContentsDouble();
  bounds: Rectangle = { x: 10, y: 20, width: 900, height: 700 };
  readonly destroy = vi.fn<RealBrowserWindow['destroy']>();
  readonly focus = vi.fn<RealBrowserWindow['focus']>();
  readonly getNormalBounds = vi.fn<RealBrowserWindow['getNormalBounds']>(() => this.bounds);
  readonly isDestroyed = vi.fn<RealBrowserWindow['isDestroyed']>(() => false);
  readonly isFullScreen = vi.fn<RealBrowserWindow['isFullScreen']>(() => false);
  readonly isMaximized = vi.fn<RealBrowserWindow['isMaximized']>(() => false);
  readonly isMinimized = vi.fn<RealBrowserWindow['isMinimized']>(() => false);
  readonly loadURL = vi.fn<RealBrowserWindow['loadURL']>(() => Promise.resolve());
  readonly maximize = vi.fn<RealBrowserWindow['maximize']>();
  readonly restore = vi.fn<RealBrowserWindow['restore']>();
  readonly setDocumentEdited = vi.fn<RealBrowserWindow['setDocumentEdited']>();
  readonly setFullScreen = vi.fn<RealBrowserWindow['setFullScreen']>();
  readonly setRepresentedFilename = vi.fn<RealBrowserWindow['setRepresentedFilename']>();
  readonly setTitle = vi.fn<RealBrowserWindow['setTitle']>();
  readonly show = vi.fn<RealBrowserWindow['show']>();

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    this.options = options;
    windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
}

/** All windows made since the last reset, in order. */
export const windows: BrowserWindow[] = [];

export const dialog = {
  showErrorBox: vi.fn<Dialog['showErrorBox']>(),
  showMessageBox: vi.fn<(...given: unknown[]) => ReturnType<Dialog['showMessageBox']>>(),
  showOpenDialog: vi.fn<(...given: unknown[]) => ReturnType<Dialog['showOpenDialog']>>(),
  showSaveDialog: vi.fn<(...given: unknown[]) => ReturnType<Dialog['showSaveDialog']>>(),
} satisfies Pick<Dialog, 'showErrorBox' | 'showMessageBox' | 'showOpenDialog' | 'showSaveDialog'>;

type InvokeListener = Parameters<IpcMain['handle']>[1];
export const invokeListeners = new Map<string, InvokeListener>();
export const ipcMain = {
  handle: vi.fn<IpcMain['handle']>((channel, listener) => {
    invokeListeners.set(channel, listener);
  }),
} satisfies Pick<IpcMain, 'handle'>;

export const ipcRenderer = Object.assign(new EventEmitter(), { invoke: vi.fn<IpcRenderer['invoke']>() });
export const contextBridge = {
  exposeInMainWorld: vi.fn<ContextBridge['exposeInMainWorld']>(),
} satisfies Pick<ContextBridge, 'exposeInMainWorld'>;

export const Menu = {
  buildFromTemplate: vi.fn((template: MenuItemConstructorOptions[]) => ({ template })),
  setApplicationMenu: vi.fn<(menu: { readonly template: MenuItemConstructorOptions[] }) => void>(),
} satisfies Record<keyof Pick<typeof RealMenu, 'buildFromTemplate' | 'setApplicationMenu'>, unknown>;

export const nativeTheme = { shouldUseDarkColors: false } satisfies Pick<NativeTheme, 'shouldUseDarkColors'>;

export const protocol = {
  handle: vi.fn<Protocol['handle']>(),
  registerSchemesAsPrivileged: vi.fn<Protocol['registerSchemesAsPrivileged']>(),
} satisfies Pick<Protocol, 'handle' | 'registerSchemesAsPrivileged'>;

export const screen = {
  getAllDisplays: vi.fn((): Pick<Display, 'workArea'>[] => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }]),
};

class SessionDouble
  extends EventEmitter
  implements Pick<Session, 'setDevicePermissionHandler' | 'setPermissionCheckHandler' | 'setPermissionRequestHandler'>
{
  readonly setDevicePermissionHandler = vi.fn<Session['setDevicePermissionHandler']>();
  readonly setPermissionCheckHandler = vi.fn<Session['setPermissionCheckHandler']>();
  readonly setPermissionRequestHandler = vi.fn<Session['setPermissionRequestHandler']>();
  readonly webRequest = { onBeforeRequest: vi.fn<(...given: unknown[]) => void>() } satisfies Pick<
    WebRequest,
    'onBeforeRequest'
  >;
}

export const session = { defaultSession: new SessionDouble() };

export const shell = {
  openExternal: vi.fn<Shell['openExternal']>(() => Promise.resolve()),
  openPath: vi.fn<Shell['openPath']>(() => Promise.resolve('')),
} satisfies Pick<Shell, 'openExternal' | 'openPath'>;

/** As after a start. `folder` stands for every folder of the user. */
export function resetElectronDouble(folder: string): void {
  vi.clearAllMocks();
  app.removeAllListeners();
  session.defaultSession.removeAllListeners();
  ipcRenderer.removeAllListeners();
  invokeListeners.clear();
  windows.length = 0;
  app.getPath.mockReturnValue(folder);
  app.requestSingleInstanceLock.mockReturnValue(true);
  dialog.showMessageBox.mockResolvedValue({ response: 0, checkboxChecked: false });
  dialog.showOpenDialog.mockResolvedValue({ canceled: true, filePaths: [] });
  dialog.showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' });
}

/** An event that can be prevented, with what Electron puts on it. */
export function preventable<Details extends object>(details: Details) {
  return { ...details, preventDefault: vi.fn() };
}
