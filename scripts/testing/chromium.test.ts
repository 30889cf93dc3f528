import { delimiter } from 'node:path';

import { expect, test } from 'vitest';

import { findChromium, type Machine } from './chromium.mjs';

/** A machine with these browsers, and what it would have after an installation. */
function machineWith(present: string[], { playwright = [], debian = null, named = '' }: Installable = {}) {
  const installed: string[] = [];
  const works = new Set(present);
  const installer = (name: string, brings: readonly string[]) => () => {
    installed.push(name);
    for (const path of brings) works.add(path);
    return Promise.resolve();
  };
  const machine: Machine = {
    env: { PATH: ['/opt/bin', '/usr/bin'].join(delimiter), CHROMIUM_PATH: named },
    works: (path) => Promise.resolve(works.has(path)),
    playwrightsOwn: () => Promise.resolve('/cache/chrome'),
    installPlaywrights: installer('playwright', playwright),
    installDebians: debian === null ? null : installer('debian', debian),
  };
  return { machine, installed };
}
interface Installable {
  readonly playwright?: readonly string[];
  readonly debian?: readonly string[] | null;
  readonly named?: string;
}

test.skipIf(process.platform === 'win32').each([
  ['the one that is named', ['/mine', '/cache/chrome'], { named: '/mine' }, '/mine', []],
  ['Playwright’s own', ['/usr/bin/chromium', '/cache/chrome'], {}, '/cache/chrome', []],
  ['the system’s', ['/usr/bin/google-chrome', '/usr/bin/chromium'], {}, '/usr/bin/chromium', []],
  ['Playwright’s, fetched', [], { playwright: ['/cache/chrome'] }, '/cache/chrome', ['playwright']],
  ['Debian’s, installed', [], { debian: ['/usr/bin/chromium'] }, '/usr/bin/chromium', ['playwright', 'debian']],
])('%s', async (_what, present, installable: Installable, found, installations) => {
  const { machine, installed } = machineWith(present, installable);
  expect(await findChromium(machine)).toBe(found);
  expect(installed).toEqual(installations);
});

test('a name that is no browser is not passed over', async () => {
  const { machine } = machineWith(['/cache/chrome'], { named: '/wrong' });
  await expect(findChromium(machine)).rejects.toThrow('CHROMIUM_PATH names /wrong, which is no browser that runs');
});

test('none at all is a word on what to install', async () => {
  const { machine } = machineWith([]);
  await expect(findChromium(machine)).rejects.toThrow(/install Chromium or Google Chrome .* CHROMIUM_PATH\.$/);
});
