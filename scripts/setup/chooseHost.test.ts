import { expect, test } from 'vitest';

import { chooseHost } from './chooseHost.mjs';
import { callersFolder, hasDisplay } from './surroundings.mjs';

const there = { executable: '/electron', refusal: null };
const missing = { executable: null, refusal: 'its site could not be reached' };
const usual = { electron: there, display: true, root: false, browserWanted: false, platform: 'linux' as const };
const inElectron = { electron: '/electron', openBrowser: false, why: null };

test.each([
  ['a desktop', usual, inElectron],
  ['root on macOS', { ...usual, root: true, platform: 'darwin' as const }, inElectron],
  ['a wish for the browser', { ...usual, browserWanted: true }, { electron: null, openBrowser: true, why: null }],
  [
    'no Electron',
    { ...usual, electron: missing },
    {
      electron: null,
      openBrowser: true,
      why: 'Electron could not be had: its site could not be reached. Dateline runs in your browser instead (npm start -- --retry-electron tries again).',
    },
  ],
  [
    'no display',
    { ...usual, display: false, root: true },
    {
      electron: null,
      openBrowser: false,
      why: 'There is no display, so Dateline runs on a local address for a browser.',
    },
  ],
  [
    'root on Linux',
    { ...usual, root: true },
    {
      electron: null,
      openBrowser: true,
      why: 'Electron does not run as root; Dateline runs in your browser instead.',
    },
  ],
])('%s', (_what, situation, choice) => {
  expect(chooseHost(situation)).toEqual(choice);
});

test.each([
  [{}, 'linux', false],
  [{ DISPLAY: '' }, 'linux', false],
  [{ DISPLAY: ':0' }, 'linux', true],
  [{ WAYLAND_DISPLAY: 'wayland-0' }, 'freebsd', true],
  [{}, 'darwin', true],
  [{}, 'win32', true],
] as const)('a display: %j on %s', (env, platform, expected) => {
  expect(hasDisplay(env, platform)).toBe(expected);
});

test('files named on the command line lie where the user is, not where npm runs', () => {
  expect(callersFolder('start', { npm_lifecycle_event: 'start', INIT_CWD: '/home/ada' })).toBe('/home/ada');
  expect(callersFolder('dateline', { npm_lifecycle_event: 'test', INIT_CWD: '/home/ada' })).toBe(process.cwd());
  expect(callersFolder('start', {})).toBe(process.cwd());
});
