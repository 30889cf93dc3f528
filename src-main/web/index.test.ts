import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { LoopbackHost } from './loopbackHost.ts';

const hosts: LoopbackHost[] = [];
const spawn = vi.hoisted(() => vi.fn<(command: string, given: readonly string[]) => ChildProcess>());

vi.mock(import('node:child_process'), async (importActual) => ({ ...(await importActual()), spawn: spawn as never }));
vi.mock(import('./loopbackHost.ts'), async (importActual) => {
  const { startLoopbackHost } = await importActual();
  return {
    startLoopbackHost: async (parts) => {
      const host = await startLoopbackHost(parts);
      hosts.push(host);
      return host;
    },
  };
});
vi.mock('../services/applicationFolder.ts', () => ({ applicationFile: () => join(folder, 'open.html') }));
vi.mock(import('../services/pageFiles.ts'), async (importActual) => {
  const file = (text: string) => ({ bytes: new TextEncoder().encode(text), type: 'text/html' });
  const page = new Map([
    ['index.html', file('<script type="module">')],
    ['bridge.js', file('')],
  ]);
  return { ...(await importActual()), readPageFiles: () => Promise.resolve(page) };
});

const commandLine = [...process.argv];
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  vi.resetModules();
  spawn.mockReset().mockImplementation(() => Object.assign(new EventEmitter(), { unref: vi.fn() }) as never);
});
afterEach(async () => {
  process.argv.splice(0, process.argv.length, ...commandLine);
  for (const host of hosts.splice(0)) await host.close();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

async function start(platform: NodeJS.Platform, ...given: string[]) {
  const print = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process, 'platform', 'get').mockReturnValue(platform);
  // In place: the entry has hold of this very array.
  process.argv.splice(0, process.argv.length, 'node', 'web.js', ...given);
  await import('./index.ts');
  const [host] = hosts;
  if (host === undefined) throw new Error('No host was started.');
  const [command, shown = []] = spawn.mock.calls[0] ?? [];
  return { host, printed: print.mock.calls.join(''), command, shown };
}

const lastPart = (address: string) => new URL(address).pathname.split('/').find((part) => part !== '') ?? '';

describe('the browser', () => {
  test('is not opened unasked; the address is printed', async () => {
    const { host, printed } = await start('linux');
    expect(printed).toBe(`Dateline is open at ${host.address}\n`);
    expect(spawn).not.toHaveBeenCalled();
  });

  test.skipIf(process.platform === 'win32').each([
    ['linux', 'xdg-open'],
    ['darwin', 'open'],
  ] as const)('on %s is opened by a file of our own: the process list tells no secret', async (platform, opener) => {
    const { host, command, shown } = await start(platform, '--open');
    expect(command).toBe(opener);
    expect(shown).toHaveLength(1);
    const path = shown[0] ?? '';
    for (const address of [host.address, host.doorAddress]) expect(path).not.toContain(lastPart(address));
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const way = readFileSync(path, 'utf8');
    expect(way).toContain(`content="0; url=${host.doorAddress}"`);
    expect(way).not.toContain(lastPart(host.address));
    process.emit('exit', 0);
    expect(() => statSync(path)).toThrow('ENOENT');
  });

  test('that cannot be opened leaves the printed address', async () => {
    rmSync(folder, { recursive: true });
    const complain = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await start('linux', '--open');
    expect(complain.mock.calls).toEqual([
      ['The browser could not be started: open the address above in it yourself.\n'],
    ]);
    expect(spawn).not.toHaveBeenCalled();
  });

  test('on Windows, where nobody else sees it, is opened by the door, which is used up at once', async () => {
    const { host, shown } = await start('win32', '--open');
    expect(shown).toEqual(['url.dll,FileProtocolHandler', host.doorAddress]);
    expect(shown.join(' ')).not.toContain(lastPart(host.address));
  });
});
