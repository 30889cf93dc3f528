import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { mostRequestBytes } from '../api/requestLimits.ts';
import { Problem } from '../problems/problem.ts';
import type { CallTable } from '../services/callTable.ts';
import { takeDocument } from '../services/documents.ts';
import type { SharedCallName } from '../services/sharedCalls.ts';
import { projectCallsOfTest, projectOfTest } from '../services/testProjectCalls.ts';

import { createSecret } from './gate.ts';
import { frameType, fromFrame } from './frames.ts';
import { startLoopbackHost, type LoopbackHost } from './loopbackHost.ts';
import { portProblem } from './portProblem.ts';

const file = (text: string, type: string) => ({ bytes: new TextEncoder().encode(text), type });
const page = new Map([
  ['index.html', file('<html>the page', 'text/html; charset=utf-8')],
  ['bridge.js', file('1', 'text/javascript; charset=utf-8')],
  ['assets/ä b.css', file('2', 'text/css; charset=utf-8')],
]);
const extract = vi.fn<CallTable<SharedCallName>['extract']>();
const calls: CallTable<SharedCallName> = {
  ...projectCallsOfTest,
  startSession: () => ({
    version: '1',
    platform: 'other',
    nativeMenu: false,
    project: projectOfTest,
    toShow: [],
    recoverable: [],
    problems: [],
  }),
  readDocument: ({ name, bytes }) => ({ document: takeDocument(name, bytes), isKnown: false }),
  pasteDocument: () => {
    throw new Problem('file-empty', 'There is nothing.');
  },
  readText: () => ({ text: 'a' }),
  extract,
  cancelExtraction: () => undefined,
  renderPicture: () => ({ png: Buffer.from([1, 2, 3]), width: 1, height: 1 }),
};

/** Written out: a policy compared with the constant that makes it is never wrong. */
const policy = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'; webrtc 'block'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

let host: LoopbackHost;
const address = () => new URL(host.address);
const token = () => address().pathname.slice(1, -1);

beforeEach(async () => {
  host = await startLoopbackHost({ page, calls, port: 0 });
});
afterEach(async () => {
  await host.close();
  vi.restoreAllMocks();
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Sends the path as it is written, which `fetch` would tidy. */
function ask(path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port: address().port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Writes to the socket what no proper client would. */
function askRaw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(address().port), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('end', () => {
      resolve(answer);
    });
    socket.on('error', reject);
    socket.write(text);
  });
}

const under = (path: string) => `/${token()}/${path}`;
const jsonHeaders = () => ({ Origin: address().origin, 'Content-Type': 'application/json' });

async function post(name: string, body: string, changes: Record<string, string> = {}, query = '?page=p1') {
  const headers = { ...jsonHeaders(), ...changes };
  const {
    status,
    text,
    headers: answered,
  } = await ask(under(`call/${name}${query}`), { method: 'POST', headers, body });
  return { status, text, headers: answered };
}

describe('the page', () => {
  test.each([
    ['', '<html>the page', 'text/html; charset=utf-8'],
    ['index.html?x', '<html>the page', 'text/html; charset=utf-8'],
    ['bridge.js', '1', 'text/javascript; charset=utf-8'],
    ['assets/%C3%A4%20b.css', '2', 'text/css; charset=utf-8'],
  ])('is served at /TOKEN/%s', async (path, text, type) => {
    const answer = await ask(under(path));
    expect(answer).toMatchObject({ status: 200, text });
    expect(answer.headers).toMatchObject({ 'content-type': type, 'cache-control': 'no-store' });
  });

  test('is served to localhost too, and without a body where only the head is wanted', async () => {
    expect((await ask(under(''), { headers: { Host: `localhost:${address().port}` } })).status).toBe(200);
    expect(await ask(under(''), { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
  });

  test('is found without the last slash', async () => {
    expect(await ask(`/${token()}`)).toMatchObject({ status: 303, headers: { location: `/${token()}/` } });
  });

  test('can be neither changed nor sent to', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const answer = await ask(under('index.html'), { method, headers: jsonHeaders() });
      expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    }
  });
});

describe('nothing outside the page is served', () => {
  test.each([
    '../package.json',
    '../../../../../../etc/passwd',
    '%2e%2e/package.json',
    '%2e%2e%2fpackage.json',
    '..%5cpackage.json',
    '/etc/passwd',
    '%2fetc%2fpasswd',
    'index.html%00',
    '%',
    'assets',
    'assets/',
    'constructor',
    '__proto__',
    'file:///etc/passwd',
  ])('/TOKEN/%s', async (path) => {
    expect(await ask(under(path))).toMatchObject({ status: 404, text: 'Not found.' });
  });
});

describe('strangers', () => {
  const forbidden = { status: 403, text: 'Forbidden.' };

  test('are told nothing without the token', async () => {
    for (const path of [
      '/',
      '/index.html',
      '/favicon.ico',
      `/${token().slice(1)}/`,
      `/x/${token()}/`,
      `//${token()}/`,
    ]) {
      expect(await ask(path)).toMatchObject(forbidden);
    }
    const answer = await ask('/wrong/call/startSession?page=p1', {
      method: 'POST',
      headers: jsonHeaders(),
      body: '{}',
    });
    expect(answer).toMatchObject(forbidden);
  });

  test('of another name are refused even with the token', async () => {
    for (const name of ['example.org', `example.org:${address().port}`, `127.0.0.1:1`, '127.0.0.1']) {
      expect(await ask(under(''), { headers: { Host: name } })).toMatchObject(forbidden);
    }
  });

  test('with a forged head on the wire are refused', async () => {
    const forged = await askRaw(`GET ${under('')} HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n`);
    expect(forged).toMatch(/^HTTP\/1\.1 403 /);
    const absolute = `GET http://example.org${under('')} HTTP/1.1\r\nHost: ${address().host}\r\nConnection: close\r\n\r\n`;
    expect(await askRaw(absolute)).toMatch(/^HTTP\/1\.1 403 /);
    expect(await askRaw(`GET ${under('')} HTTP/1.1\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /);
    const twice = `Host: ${address().host}\r\nHost: example.org`;
    expect(await askRaw(`GET ${under('')} HTTP/1.1\r\n${twice}\r\nConnection: close\r\n\r\n`)).not.toContain(
      'the page',
    );
  });

  test.each(['https://example.org', 'null', 'http://127.0.0.1', 'http://127.0.0.1:1'])(
    'from the origin %s may neither call nor read',
    async (origin) => {
      expect(await post('startSession', '{"input":{"project":null}}', { Origin: origin })).toMatchObject(forbidden);
      expect(await ask(under(''), { headers: { Origin: origin } })).toMatchObject(forbidden);
    },
  );

  test('that do not say where they come from may not call', async () => {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await ask(under('call/startSession?page=p1'), { method: 'POST', headers, body: '{}' });
    expect(answer).toMatchObject(forbidden);
  });

  test.each([
    ['en-GB,en;q=0.9', 'en', 'Use the address that the last start printed'],
    ['fr;q=0.9', 'en', 'npm start'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de', 'Bitte die Adresse nehmen, die der letzte Start im Terminal genannt hat'],
  ])('whose address is of an earlier start are told what to do, in their language: %s', async (wanted, lang, told) => {
    const headers = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'Accept-Language': wanted };
    const pages = [];
    for (const path of ['/', `/${createSecret()}/`, `/${token().slice(1)}/index.html`, '/%3Cscript%3E']) {
      const answer = await ask(path, { headers });
      expect(answer.status).toBe(403);
      expect(answer.headers).toMatchObject({ ...policy, 'content-type': 'text/html; charset=utf-8' });
      pages.push(answer.text);
    }
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toContain(`<html lang="${lang}">`);
    expect(pages[0]).toContain(told);
    expect(pages[0]).not.toMatch(/<script|<style| style=|src=|href=/);
    expect(pages[0]).not.toContain(token());
    // A page from elsewhere gets no more than before.
    expect(await ask('/', { headers: { ...headers, Host: 'example.org' } })).toMatchObject(forbidden);
  });

  test('are kept out by every answer’s headers', async () => {
    const answers = [
      await ask(under('')),
      await ask(under('nothing')),
      await ask('/'),
      await post('startSession', '{"input":{"project":null}}'),
    ];
    for (const { headers } of answers) {
      expect(headers).toMatchObject(policy);
      expect(headers).not.toHaveProperty('access-control-allow-origin');
      expect(headers).not.toHaveProperty('set-cookie');
    }
  });

  test('cannot reach it from another machine', async () => {
    await expect(fetch(`http://127.0.0.2:${address().port}/`)).rejects.toThrow();
  });
});

describe('the door', () => {
  test('leads in once', async () => {
    const { pathname } = new URL(host.doorAddress);
    expect(host.doorAddress).not.toContain(token());
    expect(await ask(pathname, { headers: { Host: 'example.org' } })).toMatchObject({ status: 403 });
    expect(await ask(pathname)).toMatchObject({ status: 303, headers: { location: `/${token()}/` } });
    expect(await ask(pathname)).toMatchObject({ status: 403 });
  });
});

test('the door that nobody takes is shut after a minute', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const late = await startLoopbackHost({ page, calls, port: 0 });
  const open = async () => (await fetch(late.doorAddress, { redirect: 'manual' })).status;
  vi.advanceTimersByTime(late.doorMilliseconds);
  vi.useRealTimers();
  expect(late.doorMilliseconds).toBe(60_000);
  expect(await open()).toBe(403);
  await late.close();
});

describe('calls', () => {
  test('are answered, with bytes both ways', async () => {
    const body = JSON.stringify({ input: { project: '1', name: 'a.txt', bytes: { $bytes: 'w6Q=' } } });
    const answer = await post('readDocument', body);
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'application/json; charset=utf-8' } });
    expect(JSON.parse(answer.text)).toMatchObject({ ok: true, value: { document: { name: 'a.txt', text: 'ä' } } });
    const figure = {
      title: '',
      source: '',
      lanes: [],
      events: [],
      window: null,
      width: 400,
      theme: 'light',
      background: 'paper',
    };
    const asked = JSON.stringify({ input: { figure, scale: 1 } });
    const plain = await post('renderPicture', asked);
    expect(JSON.parse(plain.text)).toEqual({ ok: true, value: { png: { $bytes: 'AQID' }, width: 1, height: 1 } });
    const picture = await post('renderPicture', asked, { Accept: `application/json, ${frameType}` });
    expect(picture.headers['content-type']).toBe(frameType);
    const png = new Uint8Array([1, 2, 3]);
    expect(fromFrame(new TextEncoder().encode(picture.text))).toEqual({
      ok: true,
      value: { png, width: 1, height: 1 },
    });
    expect(JSON.parse((await post('startSession', '{"input":{"project":null}}')).text)).toMatchObject({ ok: true });
  });

  test('that fail bring their problem', async () => {
    const answer = await post('pasteDocument', '{"input":{"project":"1","text":""}}');
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toEqual({
      ok: false,
      problem: { code: 'file-empty', message: 'There is nothing.' },
    });
  });

  test.each([
    ['malformed JSON', 'startSession', '{"input":', 400],
    ['no JSON at all', 'startSession', '', 400],
    ['a list', 'startSession', '[]', 400],
    ['nothing', 'startSession', 'null', 400],
    ['bytes that are none', 'readDocument', '{"input":{"project":"1","name":"a.txt","bytes":{"$bytes":"?"}}}', 400],
    ['another form', 'pasteDocument', '{"input":{"text":1}}', 400],
    ['no such call', 'readFile', '{"input":"/etc/passwd"}', 400],
    ['a call of the desktop', 'savePicture', '{}', 400],
    ['a name of Object', 'constructor', '{}', 400],
    ['a name of Object', '__proto__', '{}', 400],
    ['a name of Object', 'hasOwnProperty', '{}', 400],
    ['no name', '', '{}', 400],
    ['a path', 'startSession/more', '{}', 400],
    ['an encoded name', 'start%53ession', '{}', 400],
  ])('%s is refused: %s', async (_what, name, body, status) => {
    const answer = await post(name, body);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, problem: { code: 'bad-request' } });
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
    'of the type “%s”, which any page may send, are refused',
    async (type) => {
      expect((await post('startSession', '{"input":{"project":null}}', { 'Content-Type': type })).status).toBe(400);
    },
  );

  test.each(['', '?page=', '?page=a/b', `?page=${'a'.repeat(65)}`])(
    'of a page without a name are refused: %s',
    async (query) => {
      expect((await post('startSession', '{"input":{"project":null}}', {}, query)).status).toBe(400);
    },
  );

  test('are bounded, each by what it can need', () => {
    expect(mostRequestBytes).toEqual({
      startSession: 4_096,
      chooseDocument: 4_096,
      readDocument: 44_743_340,
      pasteDocument: 100_667_392,
      readText: 4_096,
      extract: 4_096,
      cancelExtraction: 4_096,
      renderPicture: 40_960_000,
      savePicture: 40_960_000,
      changeProject: 40_960_000,
      rememberView: 4_194_304,
      saveProject: 4_194_304,
      setAutosave: 4_096,
      newProject: 4_096,
      openProject: 4_096,
      listProjects: 4_096,
      recoverProject: 4_096,
      discardRecovery: 4_096,
      rereadProject: 4_096,
    });
  });

  test.each(['startSession', 'readDocument'] as const)(
    'longer than %s can be are refused unread, if declared',
    async (name) => {
      const answer = await askRaw(
        `POST ${under(`call/${name}?page=p1`)} HTTP/1.1\r\nHost: ${address().host}\r\nOrigin: ${address().origin}\r\n` +
          `Content-Type: application/json\r\nContent-Length: ${mostRequestBytes[name] + 1}\r\n\r\n`,
      );
      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    },
  );

  test('longer than they can be are read no further, if undeclared', async () => {
    const answer = await new Promise<number>((resolve, reject) => {
      const options = { port: address().port, path: under('call/startSession?page=p1'), method: 'POST' };
      const request = httpRequest({ ...options, host: '127.0.0.1', headers: jsonHeaders() }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      request.on('error', reject);
      for (let times = 0; times < 64; times += 1) request.write(' '.repeat(1 << 20));
      request.end();
    });
    expect(answer).toBe(413);
    expect((await ask(under(''))).status).toBe(200);
  });

  const keys = (count: number) => Array.from({ length: count }, (_, index) => `"key${index}":0`).join(',');
  const millionsOfKeys = `{"input":{${keys(2_000_000)}}}`;
  test.each([
    ['a small call', 'cancelExtraction', 413],
    ['a call that takes a text', 'pasteDocument', 400],
    ['a call that takes a picture', 'renderPicture', 400],
    ['no call', 'somethingElse', 400],
  ])('of two million keys to %s are refused before anything is made of them', async (_what, name, status) => {
    const body = millionsOfKeys;
    const parse = vi.spyOn(JSON, 'parse');
    const answer = await post(name, body);
    expect(answer.status).toBe(status);
    expect(parse).not.toHaveBeenCalled();
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, problem: { code: 'bad-request' } });
  });

  test.each([
    ['keys', `{"input":{${keys(65)}}}`],
    ['items', `{"input":[${'0,'.repeat(20_000)}0]}`],
    ['levels', `{"input":${'['.repeat(24)}${']'.repeat(24)}}`],
  ])('of too many %s are not parsed', async (_what, body) => {
    const parse = vi.spyOn(JSON, 'parse');
    expect(await post('renderPicture', body)).toMatchObject({ status: 400 });
    expect(parse).not.toHaveBeenCalled();
  });

  test('only by POST', async () => {
    expect(await ask(under('call/startSession?page=p1'))).toMatchObject({ status: 405, headers: { allow: 'POST' } });
  });

  test('whose page leaves are stopped', async () => {
    const gone = new Promise<void>((resolve) => {
      extract.mockImplementationOnce((_input, caller) => {
        caller.gone.addEventListener('abort', () => {
          resolve();
        });
        return new Promise(() => undefined);
      });
    });
    const options = {
      port: address().port,
      path: under('call/extract?page=p1'),
      method: 'POST',
      headers: jsonHeaders(),
    };
    const request = httpRequest({ ...options, host: '127.0.0.1' });
    request.on('error', () => undefined);
    request.end(`{"input":{"ticket":"1","document":"${'0'.repeat(64)}","documentDate":null}}`);
    await vi.waitFor(() => {
      expect(extract).toHaveBeenCalled();
    });
    request.destroy();
    await gone;
  });
});

test('the host says that it is there, to its own page', async () => {
  expect(await ask(under('alive?page=p1'))).toMatchObject({ status: 204, text: '' });
  expect(await ask('/wrong/alive?page=p1')).toMatchObject({ status: 403 });
});

describe('notices', () => {
  async function listen(name: string) {
    const response = await fetch(new URL(`notices?page=${name}`, host.address));
    const reader = response.body?.getReader();
    return { response, next: async () => new TextDecoder().decode((await reader?.read())?.value) };
  }

  test('go to the page that asked and to no other', async () => {
    const [first, second] = [await listen('p1'), await listen('p2')];
    expect(first.response.headers.get('Content-Type')).toBe('text/event-stream');
    for (const [name, done] of [
      ['p2', 2],
      ['p1', 1],
    ] as const) {
      extract.mockImplementationOnce((_input, caller) => {
        expect(caller.id).toBe(name);
        caller.notify('progress', { ticket: 'same', charactersDone: done, charactersInAll: 9 });
        throw new Problem('cancelled', 'Stopped.');
      });
      await post(
        'extract',
        `{"input":{"ticket":"same","document":"${'0'.repeat(64)}","documentDate":null}}`,
        {},
        `?page=${name}`,
      );
    }
    const told = (done: number) =>
      `event: progress\ndata: {"ticket":"same","charactersDone":${done},"charactersInAll":9}\n\n`;
    expect([await first.next(), await second.next()]).toEqual([told(1), told(2)]);
  });

  test('are no matter to a page without a name', async () => {
    expect((await ask(under('notices'))).status).toBe(400);
  });
});

describe('the port', () => {
  test('that is taken is told in one sentence', async () => {
    const port = Number(address().port);
    const fault = await startLoopbackHost({ page, calls, port }).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(portProblem(port, fault)).toMatchObject({
      code: 'port-unavailable',
      message: `Port ${port} is taken by another program: choose another with --port, or leave --port out to get a free one.`,
    });
    expect(portProblem(port, new Error('else'))).toBeNull();
  });

  test('is the one asked for, when it is free', async () => {
    const port = Number(address().port);
    await host.close();
    host = await startLoopbackHost({ page, calls, port });
    expect(Number(address().port)).toBe(port);
  });
});
