import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type * as PageFiles from '../services/pageFiles.ts';
import * as jobRunner from '../services/jobRunner.ts';
import { readPageFiles } from '../services/pageFiles.ts';

import { runApplication } from './application.ts';
import { channels } from './channels.ts';
import * as double from './electronDouble.ts';
import { pageAddress, pageOrigin } from './pageProtocol.ts';
import { loadPage } from './window.ts';
import type * as Window from './window.ts';

vi.mock('electron', () => import('./electronDouble.ts'));
vi.mock('../services/pageFiles.ts', async (original) => ({
  ...(await original<typeof PageFiles>()),
  readPageFiles: vi.fn(() => Promise.resolve(new Map())),
}));

vi.mock('./window.ts', async (original) => {
  const real = await original<typeof Window>();
  return { ...real, loadPage: vi.fn(real.loadPage) };
});

let folder = '';
const path = (name: string) => join(folder, name);

function write(name: string): string {
  writeFileSync(path(name), `The text of ${name}.`);
  return path(name);
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

function lastWindow(): double.BrowserWindow {
  const window = double.windows.at(-1);
  if (window === undefined) throw new Error('No window was made.');
  return window;
}

/** What the page of the last window does first. */
async function beginSession(): Promise<unknown> {
  const listener = double.invokeListeners.get(channels.call);
  if (listener === undefined) throw new Error('Nobody answers calls.');
  const event = { sender: lastWindow().webContents, senderFrame: { parent: null, origin: pageOrigin } };
  const outcome: unknown = await Reflect.apply(listener, null, [event, 'startSession', { project: null }]);
  await settled();
  return outcome;
}

const sessionWith = (...names: string[]) => ({
  ok: true,
  value: { project: { documents: names.map((name) => ({ name })) } },
});
/** But those of the project's state, which come with every change. */
const notices = () =>
  lastWindow()
    .webContents.send.mock.calls.map(([, name, notice]: unknown[]) => [name, notice])
    .filter(([name]) => name !== 'projectState');

function onPlatform(platform: NodeJS.Platform): void {
  vi.spyOn(process, 'platform', 'get').mockReturnValue(platform);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  double.resetElectronDouble(folder);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  vi.spyOn(jobRunner, 'createJobRunner').mockReturnValue({
    run: () => Promise.reject(new Error('No work is done here.')),
    warmUp: () => undefined,
    close: () => Promise.resolve(),
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('the start', () => {
  test('opens one window with the page, guarded, under a menu', async () => {
    await runApplication([]);
    expect(double.windows).toHaveLength(1);
    expect(lastWindow().loadURL.mock.calls).toEqual([[pageAddress]]);
    expect(lastWindow().webContents.setWindowOpenHandler).toHaveBeenCalledOnce();
    expect(double.session.defaultSession.setPermissionRequestHandler).toHaveBeenCalledOnce();
    expect(double.Menu.setApplicationMenu).toHaveBeenCalledOnce();
    expect(double.app.setAboutPanelOptions.mock.calls[0]?.[0]).toMatchObject({ applicationVersion: '1.2.3' });
  });

  test('opens the files it was given, else the seed', async () => {
    await runApplication([write('a.txt'), write('b.md')]);
    expect(await beginSession()).toMatchObject(sessionWith('a.txt', 'b.md'));
  });

  test('tells of a file that cannot be opened and shows the seed', async () => {
    await runApplication([path('missing.txt')]);
    expect(await beginSession()).toMatchObject({
      ok: true,
      value: { project: { documents: [{ name: 'syria-2016-09-06.txt' }] }, problems: [{ code: 'file-missing' }] },
    });
  });

  test('without the built page it says so and ends', async () => {
    vi.mocked(readPageFiles).mockRejectedValueOnce(new Error('ENOENT'));
    await runApplication([]);
    expect(double.dialog.showErrorBox).toHaveBeenCalledOnce();
    expect(double.app.exit.mock.calls).toEqual([[1]]);
    expect(double.windows).toEqual([]);
  });
});

describe('a page that does not load', () => {
  const fail = (code: string) => Object.assign(new Error(code), { code });

  test('ends the application with a word', async () => {
    vi.mocked(loadPage).mockRejectedValueOnce(fail('ERR_FILE_NOT_FOUND'));
    await runApplication([]);
    await settled();
    expect(double.dialog.showErrorBox).toHaveBeenCalledOnce();
    expect(double.app.exit.mock.calls).toEqual([[1]]);
  });

  test('because its window was closed is no matter', async () => {
    vi.mocked(loadPage).mockRejectedValueOnce(fail('ERR_ABORTED'));
    await runApplication([]);
    await settled();
    expect(double.dialog.showErrorBox).not.toHaveBeenCalled();
    expect(double.app.exit).not.toHaveBeenCalled();
  });
});

describe('one instance', () => {
  test('a second start hands its files over and ends', async () => {
    double.app.requestSingleInstanceLock.mockReturnValue(false);
    await runApplication([path('a.txt')]);
    expect(double.app.requestSingleInstanceLock.mock.calls).toEqual([[{ files: [path('a.txt')], leftOut: 0 }]]);
    expect(double.app.quit).toHaveBeenCalledOnce();
    expect(double.windows).toEqual([]);
  });

  test('the first opens them and comes to the front', async () => {
    await runApplication([]);
    await beginSession();
    lastWindow().isMinimized.mockReturnValue(true);
    double.app.emit('second-instance', {}, [], '/', {
      files: [write('a.txt'), path('missing.txt')],
      leftOut: 0,
    });
    await vi.waitFor(() => {
      expect(notices()).toEqual(
        expect.arrayContaining([
          [
            'documentOpened',
            {
              document: expect.objectContaining({ name: 'a.txt', text: 'The text of a.txt.' }) as unknown,
              isKnown: false,
            },
          ],
          ['problem', expect.objectContaining({ code: 'file-missing' })],
        ]),
      );
    });
    expect(lastWindow().restore).toHaveBeenCalledOnce();
    expect(lastWindow().focus).toHaveBeenCalledOnce();
    expect(double.windows).toHaveLength(1);
  });

  test('of more files than are opened at once, the rest are told', async () => {
    const names = Array.from({ length: 1_234 }, (_, number) => path(`${number}.txt`));
    double.app.requestSingleInstanceLock.mockReturnValueOnce(false);
    await runApplication(names);
    const [handed] = double.app.requestSingleInstanceLock.mock.calls[0] ?? [];
    await runApplication([]);
    await beginSession();
    double.app.emit('second-instance', {}, [], '/', structuredClone(handed));
    await vi.waitFor(() => {
      // None of them is there, and each is told by its name.
      expect(
        notices().filter(([, notice]) => Reflect.get(Object(notice) as object, 'code') === 'file-missing'),
      ).toHaveLength(1_000);
    });
    expect(notices()).toContainEqual([
      'problem',
      expect.objectContaining({ fault: { kind: 'too-many-files', opened: 1_000, leftOut: 234 } }),
    ]);
  });

  test.each([
    undefined,
    'text',
    { files: 'a.txt', leftOut: 0 },
    { files: [1], leftOut: 0 },
    { files: ['a.txt'], leftOut: -1 },
    { files: ['a.txt'] },
    { files: Array.from({ length: 1_001 }, () => 'a.txt'), leftOut: 0 },
  ])('strange data opens nothing: %j', async (data) => {
    await runApplication([]);
    await beginSession();
    double.app.emit('second-instance', {}, ['--evil', path('a.txt')], '/', data);
    await settled();
    expect(notices()).toEqual([]);
    expect(lastWindow().focus).toHaveBeenCalledOnce();
  });
});

describe('files that the system asks to open', () => {
  test('before there is a page are in its first session', async () => {
    const running = runApplication([]);
    const event = double.preventable({});
    double.app.emit('open-file', event, write('a.txt'));
    // A Mac says so at every start.
    double.app.emit('activate');
    expect(event.preventDefault).toHaveBeenCalledOnce();
    expect(double.windows).toEqual([]);
    await running;
    expect(double.windows).toHaveLength(1);
    expect(await beginSession()).toMatchObject(sessionWith('a.txt'));
  });

  test('while the page still loads are in its session', async () => {
    await runApplication([]);
    double.app.emit('open-file', double.preventable({}), write('a.txt'));
    expect(await beginSession()).toMatchObject(sessionWith('a.txt'));
    expect(notices()).toEqual([]);
  });

  test('while the session begins are not lost', async () => {
    await runApplication([]);
    const beginning = beginSession();
    double.app.emit('open-file', double.preventable({}), write('a.txt'));
    await beginning;
    await vi.waitFor(() => {
      expect(notices()).toMatchObject([['documentOpened', { document: { name: 'a.txt' } }]]);
    });
  });

  test('while the page is loaded anew are in its next session', async () => {
    await runApplication([]);
    await beginSession();
    lastWindow().webContents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false });
    double.app.emit('open-file', double.preventable({}), write('a.txt'));
    expect(await beginSession()).toMatchObject(sessionWith('a.txt'));
    expect(notices()).toEqual([]);
  });

  test('after the window was closed are in that of the next', async () => {
    onPlatform('darwin');
    await runApplication([]);
    await beginSession();
    lastWindow().emit('closed');
    double.app.emit('open-file', double.preventable({}), write('a.txt'));
    expect(double.windows).toHaveLength(2);
    expect(await beginSession()).toMatchObject(sessionWith('a.txt'));
  });
});

describe('a project with unsaved changes', () => {
  const close = () => {
    const event = double.preventable({});
    lastWindow().emit('close', event);
    return event;
  };

  test('stands in the window’s frame', async () => {
    await runApplication([write('a.txt')]);
    await beginSession();
    expect(lastWindow().setTitle.mock.calls.at(-1)).toEqual(['*Untitled – Dateline']);
    expect(lastWindow().setDocumentEdited.mock.calls.at(-1)).toEqual([true]);
  });

  test.each([
    ['cancelled', 2, 0],
    ['not saved', 1, 1],
  ])('is asked about when the window closes: %s', async (_answer, response, closed) => {
    await runApplication([write('a.txt')]);
    await beginSession();
    double.dialog.showMessageBox.mockResolvedValueOnce({ response, checkboxChecked: false });
    expect(close().preventDefault).toHaveBeenCalledOnce();
    await settled();
    expect(double.dialog.showMessageBox.mock.calls.at(-1)?.[1]).toMatchObject({
      message: 'Save the changes to “Untitled”?',
      buttons: ['Save', 'Don’t Save', 'Cancel'],
      defaultId: 0,
      cancelId: 2,
    });
    expect(lastWindow().destroy).toHaveBeenCalledTimes(closed);
  });

  test('is saved where the user says, and opened from there', async () => {
    await runApplication([write('a.txt')]);
    await beginSession();
    double.dialog.showMessageBox.mockResolvedValueOnce({ response: 0, checkboxChecked: false });
    double.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: path('Affair') });
    close();
    await vi.waitFor(() => {
      expect(lastWindow().destroy).toHaveBeenCalledOnce();
    });
    lastWindow().emit('closed');
    double.app.emit('open-file', double.preventable({}), path('Affair.dateline'));
    expect(await beginSession()).toMatchObject({
      ok: true,
      value: { project: { name: 'Affair', documents: [{ name: 'a.txt' }], isSaved: true } },
    });
    expect(lastWindow().setTitle.mock.calls.at(-1)).toEqual(['Affair – Dateline']);
  });

  test('is not asked about when there is nothing to lose', async () => {
    await runApplication([]);
    await beginSession();
    expect(close().preventDefault).not.toHaveBeenCalled();
  });
});

describe('closing the window', () => {
  test('ends the application', async () => {
    onPlatform('linux');
    await runApplication([]);
    double.app.emit('window-all-closed');
    expect(double.app.quit).toHaveBeenCalledOnce();
  });

  test('does not on a Mac, where the Dock brings it back', async () => {
    onPlatform('darwin');
    await runApplication([]);
    lastWindow().emit('closed');
    double.app.emit('window-all-closed');
    expect(double.app.quit).not.toHaveBeenCalled();
    double.app.emit('activate');
    expect(double.windows).toHaveLength(2);
    double.app.emit('activate');
    expect(double.windows).toHaveLength(2);
  });
});

describe('the menu', () => {
  interface Item {
    readonly id?: string;
    readonly label?: string;
    readonly submenu?: unknown;
    readonly click?: unknown;
  }
  const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null;
  const flat = (items: unknown): readonly Item[] =>
    Array.isArray(items) ? items.filter(isItem).flatMap((item) => [item, ...flat(item.submenu)]) : [];
  const item = (wanted: (item: Item) => boolean) => {
    const found = flat(double.Menu.setApplicationMenu.mock.calls.at(-1)?.[0].template).find(wanted);
    if (typeof found?.click !== 'function') throw new Error('There is no such item.');
    const { click } = found;
    return () => {
      Reflect.apply(click, null, []);
    };
  };

  test('is in the language of the system', async () => {
    double.app.getLocale.mockReturnValueOnce('de-AT');
    await runApplication([]);
    expect(item(({ label }) => label === 'Ö&ffnen…')).toBeTypeOf('function');
  });

  test('sends its commands to the page, also to one that is not there yet', async () => {
    await runApplication([]);
    lastWindow().emit('closed');
    item(({ id }) => id === 'export-picture')();
    expect(double.windows).toHaveLength(2);
    await beginSession();
    expect(notices()).toEqual([['command', 'export-picture']]);
  });

  test('lists what was opened, and forgets what has gone', async () => {
    await runApplication([write('a.txt')]);
    await beginSession();
    expect(double.app.addRecentDocument.mock.calls).toEqual([[path('a.txt')]]);
    const openRecent = item(({ label }) => label === 'a.txt');
    openRecent();
    await vi.waitFor(() => {
      expect(notices()).toMatchObject([['documentOpened', { document: { name: 'a.txt' } }]]);
    });
    rmSync(path('a.txt'));
    openRecent();
    await vi.waitFor(() => {
      expect(notices().at(-1)).toMatchObject(['problem', { code: 'file-missing' }]);
    });
    expect(() => item(({ label }) => label === 'a.txt')).toThrow('There is no such item.');
  });

  test('remembers from one start to the next', async () => {
    await runApplication([write('a.txt')]);
    await beginSession();
    double.resetElectronDouble(folder);
    await runApplication([]);
    expect(item(({ label }) => label === 'a.txt')).toBeTypeOf('function');
    item(({ label }) => label === '&Clear')();
    expect(() => item(({ label }) => label === 'a.txt')).toThrow('There is no such item.');
    expect(double.app.clearRecentDocuments).toHaveBeenCalledOnce();
  });
});

describe('a page whose process dies', () => {
  test('is shown anew if the user wants', async () => {
    await runApplication([]);
    lastWindow().webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    await vi.waitFor(() => {
      expect(lastWindow().webContents.reload).toHaveBeenCalledOnce();
    });
  });

  test('is left alone when it ended by itself', async () => {
    await runApplication([]);
    lastWindow().webContents.emit('render-process-gone', {}, { reason: 'clean-exit', exitCode: 0 });
    await settled();
    expect(double.dialog.showMessageBox).not.toHaveBeenCalled();
  });
});
