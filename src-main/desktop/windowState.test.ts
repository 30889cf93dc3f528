import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import * as double from './electronDouble.ts';
import { createMainWindow, mainWindowOptions } from './window.ts';
import { readWindowState, rememberWindowState } from './windowState.ts';

vi.mock('electron', () => import('./electronDouble.ts'));

let folder = '';
const file = () => join(folder, 'window.json');
const firstState = { bounds: null, isMaximized: false, isFullScreen: false };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  double.resetElectronDouble(folder);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function closeWindow(change: (window: double.BrowserWindow) => void = () => undefined) {
  rememberWindowState(new BrowserWindow());
  const window = double.windows.at(-1);
  if (window === undefined) throw new Error('No window was made.');
  change(window);
  window.emit('close');
}

describe('what was on the screen', () => {
  test('is there again', () => {
    closeWindow((window) => {
      window.isMaximized.mockReturnValue(true);
    });
    expect(readWindowState()).toEqual({
      bounds: { x: 10, y: 20, width: 900, height: 700 },
      isMaximized: true,
      isFullScreen: false,
    });
    expect(readdirSync(folder)).toEqual(['window.json']);
    expect(mainWindowOptions(readWindowState())).toMatchObject({ x: 10, y: 20, width: 900, height: 700 });
  });

  test('opens large again when it was large', () => {
    closeWindow((window) => {
      window.isMaximized.mockReturnValue(true);
      window.isFullScreen.mockReturnValue(true);
    });
    createMainWindow();
    const opened = double.windows.at(-1);
    expect(opened?.options.show).toBe(false);
    opened?.emit('ready-to-show');
    expect(opened?.maximize).toHaveBeenCalledOnce();
    expect(opened?.setFullScreen.mock.calls).toEqual([[true]]);
    expect(opened?.show).toHaveBeenCalledOnce();
  });

  test('comes back to a screen that is there', () => {
    closeWindow((window) => {
      window.bounds = { x: 2_500, y: 100, width: 900, height: 700 };
    });
    expect(readWindowState().bounds).toBeNull();
    double.screen.getAllDisplays.mockReturnValueOnce([{ workArea: { x: 1_920, y: 0, width: 1_920, height: 1_080 } }]);
    expect(readWindowState().bounds).toEqual({ x: 2_500, y: 100, width: 900, height: 700 });
  });
});

describe('a broken file', () => {
  test.each([
    ['half written', '{"bounds":{"x":'],
    ['empty', ''],
    ['of another form', '[]'],
    ['with a tiny window', '{"bounds":{"x":0,"y":0,"width":1,"height":1},"isMaximized":false,"isFullScreen":false}'],
    ['with no number', '{"bounds":{"x":null,"y":0,"width":900,"height":700},"isMaximized":false,"isFullScreen":false}'],
  ])('%s is passed over with a word in the log, and replaced', (_how, content) => {
    const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    writeFileSync(file(), content);
    expect(readWindowState()).toEqual(firstState);
    expect(log).toHaveBeenCalledWith(expect.stringContaining(`${file()} is broken and will be replaced`));
    closeWindow();
    expect(readWindowState().bounds).toEqual({ x: 10, y: 20, width: 900, height: 700 });
    expect(log).toHaveBeenCalledOnce();
  });

  test('that never was is no matter for the log', () => {
    const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(readWindowState()).toEqual(firstState);
    expect(log).not.toHaveBeenCalled();
  });

  test('that cannot be written keeps no window open', () => {
    const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    mkdirSync(file());
    closeWindow();
    expect(log).toHaveBeenCalledWith(expect.stringContaining('could not be written'));
  });
});

test('the page is sandboxed and isolated', () => {
  expect(mainWindowOptions(firstState).webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    devTools: false,
    spellcheck: false,
    preload: expect.stringMatching(/out[\\/]preload[\\/]preload\.cjs$/) as string,
  });
});
