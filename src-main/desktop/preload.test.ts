import { readFileSync } from 'node:fs';

import { expect, test, vi } from 'vitest';

import type { Bridge } from '../api/contract.ts';

import { channels } from './channels.ts';
import { contextBridge, ipcRenderer } from './electronDouble.ts';

vi.mock('electron', () => import('./electronDouble.ts'));

async function exposed(): Promise<{ readonly name: string; readonly bridge: Bridge }> {
  await import('./preload.ts');
  const [name, bridge] = contextBridge.exposeInMainWorld.mock.calls[0] ?? [];
  return { name: String(name), bridge: bridge as Bridge };
}

test('the page gets one object with two functions', async () => {
  const { name, bridge } = await exposed();
  expect(name).toBe('dateline');
  expect(Object.keys(bridge)).toEqual(['call', 'on']);
});

test('a call goes out on its channel and brings the answer back', async () => {
  const { bridge } = await exposed();
  const answer = { ok: true, value: { id: '1', name: 'Pasted text', text: 'a' } };
  ipcRenderer.invoke.mockResolvedValue(answer);
  expect(await bridge.call('pasteDocument', { project: '1', text: 'a' })).toEqual(answer);
  expect(ipcRenderer.invoke.mock.calls).toEqual([[channels.call, 'pasteDocument', { project: '1', text: 'a' }]]);
});

test('a listener hears its own notices, without the event, until it is taken off', async () => {
  const { bridge } = await exposed();
  const listener = vi.fn();
  const off = bridge.on('command', listener);
  ipcRenderer.emit(channels.notice, { sender: 'secret' }, 'command', 'open');
  ipcRenderer.emit(channels.notice, { sender: 'secret' }, 'problem', { code: 'internal', message: '' });
  off();
  ipcRenderer.emit(channels.notice, { sender: 'secret' }, 'command', 'open');
  expect(listener.mock.calls).toEqual([['open']]);
  expect(ipcRenderer.listenerCount(channels.notice)).toBe(0);
});

test('its source imports the bridge, the channels and types', () => {
  const source = readFileSync(new URL('preload.ts', import.meta.url), 'utf8');
  const values = [...source.matchAll(/^import (?!type )(.*) from '(.*)';$/gm)].map(([, what, from]) => [what, from]);
  expect(values).toEqual([
    ['{ contextBridge, ipcRenderer, type IpcRendererEvent }', 'electron'],
    ['{ channels }', './channels.ts'],
  ]);
});
