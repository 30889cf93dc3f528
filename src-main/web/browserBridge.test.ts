import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { CallName, NoticeName } from '../api/contract.ts';
import { limits } from '../api/limits.ts';
import type { ProjectCalls } from '../api/projectContract.ts';
import { reportFault } from '../problems/problem.ts';
import { projectCallsOfTest, stateOfTest } from '../services/testProjectCalls.ts';

import { createBrowserBridge } from './browserBridge.ts';
import * as browserFiles from './browserFiles.ts';
import { connectToHost, type HostConnection } from './hostConnection.ts';

const ask = vi.fn<(name: CallName, input: unknown) => Promise<unknown>>();
const stop = vi.fn();
const watch = vi.fn<HostConnection['watch']>();
const hear =
  vi.fn<(names: readonly NoticeName[], listener: (name: NoticeName, notice: unknown) => void) => () => void>();
const host: HostConnection = {
  ask: (name, input) => ask(name, input) as ReturnType<typeof host.ask<typeof name>>,
  hear: (names, listener) => hear(names, listener as (name: NoticeName, notice: unknown) => void),
  watch,
};
let comeIntoView: () => () => void = () => () => undefined;
const bridge = createBrowserBridge(host, (begin) => {
  comeIntoView = begin;
});
const document = { id: '1', name: 'a.txt', text: 'a' };
const chooseFile = vi.spyOn(browserFiles, 'chooseFile');
const downloadFile = vi.spyOn(browserFiles, 'downloadFile').mockReturnValue();

beforeEach(() => {
  ask.mockReset().mockResolvedValue({ ok: true, value: document });
  hear.mockReset().mockReturnValue(stop);
  for (const mock of [stop, chooseFile, downloadFile]) mock.mockClear();
});

const tooLarge = (name: string) => {
  return {
    ok: false,
    problem: reportFault({ kind: 'file-too-large', name, megabytes: limits.documentBytes / 2 ** 20 }),
  };
};

describe('a file', () => {
  test('that the user chose is sent to the host', async () => {
    chooseFile.mockResolvedValue(new File(['a'], 'a.txt'));
    expect(await bridge.call('chooseDocument', { project: '1' })).toEqual({ ok: true, value: document });
    expect(ask.mock.calls).toEqual([['readDocument', { project: '1', name: 'a.txt', bytes: new Uint8Array([97]) }]]);
  });

  test('that the user did not choose is none', async () => {
    chooseFile.mockResolvedValue(null);
    expect(await bridge.call('chooseDocument', { project: '1' })).toEqual({ ok: true, value: null });
    expect(ask).not.toHaveBeenCalled();
  });

  test('that is too large is refused in the host’s own words, unread and unsent', async () => {
    const file = new File([], 'long.txt');
    Object.defineProperty(file, 'size', { value: 200_000_000 });
    const read = vi.spyOn(file, 'arrayBuffer');
    chooseFile.mockResolvedValue(file);
    expect(await bridge.call('chooseDocument', { project: '1' })).toEqual(tooLarge('long.txt'));
    expect(read).not.toHaveBeenCalled();
    const bytes = new Uint8Array(limits.documentBytes + 1);
    expect(await bridge.call('readDocument', { project: '1', name: 'long.txt', bytes })).toEqual(tooLarge('long.txt'));
    expect(ask).not.toHaveBeenCalled();
  });

  test('that vanished meanwhile is told', async () => {
    vi.spyOn(console, 'warn').mockReturnValueOnce();
    const file = new File([], 'a.txt');
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
    chooseFile.mockResolvedValue(file);
    expect(await bridge.call('chooseDocument', { project: '1' })).toEqual({
      ok: false,
      problem: reportFault({ kind: 'file-unreadable-in-browser', name: 'a.txt' }),
    });
  });

  test('is offered by the kinds that are read', async () => {
    chooseFile.mockResolvedValue(null);
    await bridge.call('chooseDocument', { project: '1' });
    const offered = chooseFile.mock.calls[0]?.[0].split(',');
    expect(offered).toEqual(
      expect.arrayContaining(['.txt', '.md', '.text', '.markdown', '.pdf', '.png', '.tif', '.docx']),
    );
  });
});

describe('a picture', () => {
  const figure = {
    title: '',
    source: '',
    lanes: [],
    events: [],
    window: null,
    width: 400,
    theme: 'light',
    background: 'paper',
  } as const;

  test('is rendered by the host and downloaded', async () => {
    const png = new Uint8Array([1]);
    ask.mockResolvedValue({ ok: true, value: { png, width: 1, height: 1 } });
    const saved = await bridge.call('savePicture', { figure, scale: 2, suggestedName: 'a/b' });
    expect(saved).toEqual({ ok: true, value: { name: 'a b.png' } });
    expect(ask.mock.calls).toEqual([['renderPicture', { figure, scale: 2 }]]);
    expect(downloadFile.mock.calls).toEqual([['a b.png', 'image/png', png]]);
  });

  test('that could not be rendered is not downloaded', async () => {
    const outcome = { ok: false, problem: { code: 'picture-too-large', message: 'Too large.' } };
    ask.mockResolvedValue(outcome);
    expect(await bridge.call('savePicture', { figure, scale: 2, suggestedName: 'a' })).toEqual(outcome);
    expect(downloadFile).not.toHaveBeenCalled();
  });
});

test('a text is downloaded, under a name with the ending of its form', async () => {
  const saved = await bridge.call('saveText', { text: 'ä', form: 'markdown', suggestedName: 'a/b.txt' });
  expect(saved).toEqual({ ok: true, value: { name: 'a b.txt.md' } });
  expect(downloadFile.mock.calls).toEqual([['a b.txt.md', 'text/markdown', new TextEncoder().encode('ä')]]);
  expect(ask).not.toHaveBeenCalled();
});

describe('progress', () => {
  const input = { ticket: '1', document: '0'.repeat(64), documentDate: null };

  test('is heard only of work that lasts, until it ends', async () => {
    vi.useFakeTimers();
    let end: (outcome: unknown) => void = () => undefined;
    ask.mockReturnValue(new Promise((resolve) => (end = resolve)));
    const heard = vi.fn();
    const off = bridge.on('progress', heard);
    const answer = bridge.call('extract', input);
    expect(hear).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    const progress = { ticket: '1', charactersDone: 1, charactersInAll: 2 };
    hear.mock.calls[0]?.[1]('progress', progress);
    off();
    hear.mock.calls[0]?.[1]('progress', progress);
    expect(heard.mock.calls).toEqual([[progress]]);
    expect(stop).not.toHaveBeenCalled();
    end({ ok: true });
    await answer;
    expect(stop).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  test('needs no connection for what is done at once', async () => {
    vi.useFakeTimers();
    await bridge.call('extract', input);
    vi.advanceTimersByTime(10_000);
    expect(hear).not.toHaveBeenCalled();
    vi.useRealTimers();
  });
});

test('the page hears when the host is lost and found', () => {
  const heard = vi.fn();
  const off = bridge.on('connection', heard);
  const tell = watch.mock.calls[0]?.[0];
  tell?.('lost');
  tell?.('found');
  off();
  tell?.('lost');
  expect(heard.mock.calls).toEqual([['lost'], ['found']]);
});

test('what becomes of a file is heard while the page is in view', () => {
  const heard = vi.fn();
  const off = bridge.on('projectState', heard);
  const leave = comeIntoView();
  expect(hear.mock.calls[0]?.[0]).toEqual(['projectState', 'problem']);
  hear.mock.calls[0]?.[1]('projectState', stateOfTest);
  expect(heard.mock.calls).toEqual([[stateOfTest]]);
  leave();
  expect(stop).toHaveBeenCalledOnce();
  off();
});

test('calls about projects go to the host as they are', async () => {
  for (const name of Object.keys(projectCallsOfTest) as (keyof ProjectCalls)[]) {
    ask.mockClear();
    await bridge.call(name, { given: name } as never);
    expect(ask.mock.calls).toEqual([[name, { given: name }]]);
  }
});

describe('a host', () => {
  const hostGone = { ok: false, problem: reportFault({ kind: 'host-gone' }) };
  const startServer = (status: number, body: string) =>
    new Promise<{ readonly address: string; readonly close: () => void }>((resolve) => {
      const server = createServer((_request, response) => {
        response.writeHead(status).end(body);
      }).listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo;
        resolve({
          address: `http://127.0.0.1:${port}/token/`,
          close: () => {
            server.close();
            server.closeAllConnections();
          },
        });
      });
    });

  beforeEach(() => {
    vi.spyOn(console, 'warn').mockReturnValue();
  });
  afterEach(() => {
    vi.mocked(console.warn).mockRestore();
  });

  test.each([
    [200, '{"ok":true,"value":{"id":"1","name":"a.txt","text":"a"}}', { ok: true, value: document }],
    [
      400,
      '{"ok":false,"problem":{"code":"bad-request","message":"No."}}',
      { ok: false, problem: { code: 'bad-request', message: 'No.' } },
    ],
    [200, '{"ok":true}', { ok: true }],
    [403, 'Forbidden.', hostGone],
    [200, '<html>', hostGone],
    [200, '{"unexpected":1}', hostGone],
    [200, 'null', hostGone],
  ])('that answers %d %s', async (status, body, outcome) => {
    const { address, close } = await startServer(status, body);
    expect(await connectToHost(address).ask('pasteDocument', { project: '1', text: 'a' })).toEqual(outcome);
    close();
  });

  test('that has gone is told in one sentence', async () => {
    const { address, close } = await startServer(200, '');
    close();
    expect(await connectToHost(address).ask('startSession', { project: null })).toEqual(hostGone);
  });
});
