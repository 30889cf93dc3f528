import { BrowserWindow } from 'electron';
import { beforeEach, describe, expect, test, vi } from 'vitest';

import type { CallName } from '../api/contract.ts';
import { reportFault } from '../problems/problem.ts';
import type { CallTable } from '../services/callTable.ts';
import { textFile } from '../services/testTextFile.ts';
import { projectCallsOfTest, projectOfTest } from '../services/testProjectCalls.ts';

import { channels } from './channels.ts';
import * as double from './electronDouble.ts';
import { answerOwnPage } from './ipc.ts';
import { openPageLine } from './pageLine.ts';
import { pageOrigin } from './pageProtocol.ts';

vi.mock('electron', () => import('./electronDouble.ts'));

const session = {
  version: '1',
  platform: 'other',
  nativeMenu: true,
  project: projectOfTest,
  toShow: [],
  recoverable: [],
  problems: [],
} as const;
const picture = { png: new Uint8Array([1]), width: 1, height: 1 };
const taken = { document: textFile('a.txt', 'a'), isKnown: false };
const extract = vi.fn<CallTable<CallName>['extract']>();
const table: CallTable<CallName> = {
  ...projectCallsOfTest,
  startSession: () => session,
  chooseDocument: () => null,
  readDocument: () => [taken],
  answerFileQuestion: () => [taken],
  pasteDocument: () => taken,
  readText: () => ({ text: 'a' }),
  extract,
  cancelExtraction: () => undefined,
  renderPicture: () => picture,
  savePicture: () => null,
  saveText: () => null,
};

/** A call as Electron delivers it. */
async function call(from: object, name: unknown, input?: unknown): Promise<unknown> {
  const listener = double.invokeListeners.get(channels.call);
  if (listener === undefined) throw new Error('Nobody answers calls.');
  return (await Reflect.apply(listener, null, [from, name, input])) as unknown;
}

const mainFrame = { parent: null, origin: pageOrigin };

function openPage() {
  const contents = new BrowserWindow().webContents;
  const line = openPageLine(contents);
  answerOwnPage(() => ({ contents, line }), table);
  return { contents, line, sender: contents, own: { sender: contents, senderFrame: mainFrame } };
}

beforeEach(() => {
  double.resetElectronDouble('/nowhere');
});

test('our own page is answered', async () => {
  const { own } = openPage();
  const input = { project: '1', name: 'a.txt', bytes: new Uint8Array([97]) };
  expect(await call(own, 'readDocument', input)).toEqual({ ok: true, value: [taken] });
  expect(await call(own, 'startSession', { project: null })).toEqual({ ok: true, value: session });
});

describe('a foreign sender is refused', () => {
  const refused = { ok: false, problem: reportFault({ kind: 'foreign-sender' }) };

  test.each([
    ['another origin in our window', { parent: null, origin: 'https://example.org' }],
    ['a page of the disk', { parent: null, origin: 'file://' }],
    ['an origin that only begins like ours', { parent: null, origin: `${pageOrigin}.example` }],
    ['a frame in our page', { parent: mainFrame, origin: pageOrigin }],
    ['a frame that is gone', null],
  ])('%s', async (_who, senderFrame) => {
    const { sender } = openPage();
    expect(await call({ sender, senderFrame }, 'startSession')).toEqual(refused);
  });

  test('another window', async () => {
    openPage();
    const sender = new BrowserWindow().webContents;
    expect(await call({ sender, senderFrame: mainFrame }, 'startSession')).toEqual(refused);
  });

  test('anybody, while there is no window', async () => {
    answerOwnPage(() => null, table);
    const sender = new BrowserWindow().webContents;
    expect(await call({ sender, senderFrame: mainFrame }, 'startSession')).toEqual(refused);
  });
});

describe('bad arguments', () => {
  test.each([
    ['no such call', 'readFile', { path: '/etc/passwd' }],
    ['a name of Object', 'constructor', undefined],
    ['no name', undefined, undefined],
    ['a name that is no text', ['startSession'], undefined],
    ['arguments where there are none', 'startSession', { path: '/etc/passwd' }],
    ['no arguments', 'readDocument', undefined],
    ['another type', 'readDocument', { name: 'a.txt', bytes: 'a' }],
    ['one too many', 'pasteDocument', { text: 'a', path: '/etc/passwd' }],
    ['out of bounds', 'readDocument', { project: '1', name: 'a'.repeat(300), bytes: new Uint8Array() }],
    ['a malformed date', 'extract', { ticket: '1', document: '0'.repeat(64), documentDate: 'yesterday' }],
  ])('%s', async (_what, name, input) => {
    const { own } = openPage();
    expect(await call(own, name, input)).toMatchObject({ ok: false, problem: { code: 'bad-request' } });
  });
});

describe('notices', () => {
  test('wait for the session and come in order', async () => {
    const { own, line } = openPage();
    line.announce('command', 'open');
    line.announce('documentOpened', taken);
    const [window] = double.windows;
    expect(window?.webContents.send).not.toHaveBeenCalled();
    await call(own, 'startSession', { project: null });
    await new Promise((resolve) => setImmediate(resolve));
    line.announce('command', 'zoom-in');
    expect(window?.webContents.send.mock.calls).toEqual([
      [channels.notice, 'command', 'open'],
      [channels.notice, 'documentOpened', taken],
      [channels.notice, 'command', 'zoom-in'],
    ]);
  });

  test.each([
    ['closed', 'destroyed', undefined],
    ['broken', 'render-process-gone', {}],
    ['loaded anew', 'did-start-navigation', { isMainFrame: true, isSameDocument: false }],
  ])('work of a page that is %s stops', async (_how, name, event) => {
    const { own, contents, line } = openPage();
    extract.mockImplementation(
      (_input, { gone }) =>
        new Promise((_resolve, reject) => {
          gone.addEventListener('abort', () => {
            reject(new Error('The page has gone.'));
          });
        }),
    );
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const before = line.caller().id;
    const answer = call(own, 'extract', { ticket: '1', document: '0'.repeat(64), documentDate: null });
    await new Promise((resolve) => setImmediate(resolve));
    Reflect.apply(contents.emit.bind(contents), null, [name, event]);
    expect(await answer).toMatchObject({ ok: false });
    expect(line.caller().id).not.toBe(before);
    expect(line.caller().gone.aborted).toBe(false);
  });

  test('nothing is sent to a window that is gone', () => {
    const { line } = openPage();
    double.windows[0]?.webContents.isDestroyed.mockReturnValue(true);
    line.caller().notify('command', 'open');
    expect(double.windows[0]?.webContents.send).not.toHaveBeenCalled();
  });
});
