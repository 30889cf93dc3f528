import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { fetchElectron, forgetElectron, knownElectron } from './electronBinary.mjs';
import type { Places } from './places.mjs';
import { listener, putFiles, testProject } from './testProject.ts';

/** An `electron` package whose installer does as told, with an executable that is a shell script. */
const electronThat = (installer: string, version = '45.4.1') => ({
  'node_modules/electron/package.json': JSON.stringify({ name: 'electron', version }),
  'node_modules/electron/install.js': `
    const fs = require('node:fs');
    fs.appendFileSync(__dirname + '/tries', 'x');
    ${installer}`,
});
const puts = (executable: string) => `
  fs.mkdirSync(__dirname + '/dist', { recursive: true });
  fs.writeFileSync(__dirname + '/dist/electron', ${JSON.stringify(executable)}, { mode: 0o755 });
  fs.writeFileSync(__dirname + '/dist/version', '45.4.1');
  fs.writeFileSync(__dirname + '/path.txt', 'electron');`;
const runs = '#!/bin/sh\ntest "$ELECTRON_RUN_AS_NODE" = 1 && echo 45.4.1\n';
const cannotBeReached = 'console.error("TypeError: fetch failed"); process.exit(1);';

const fetchQuietly = (places: Places, seconds = 20) => fetchElectron(places, { say: () => undefined, seconds });
const executableIn = (places: Places) => join(places.electronPackage, 'dist', 'electron');

describe.skipIf(process.platform === 'win32')('Electron’s binary', () => {
  test('is fetched, tried, and known from then on', async () => {
    const places = await testProject(electronThat(puts(runs)));
    const { said, say } = listener();
    expect(await knownElectron(places)).toBeNull();
    const answer = { executable: executableIn(places), refusal: null };
    expect(await fetchElectron(places, { say })).toEqual(answer);
    expect(said).toEqual(['Fetching Electron (once, about 110 MB)…']);
    expect(await knownElectron(places)).toEqual(answer);
  });

  test.each([
    [cannotBeReached, 'its site could not be reached'],
    ['console.error("Error: ENOSPC: no space left on device"); process.exit(1);', 'the disk is full'],
    ['console.error("HTTPError: Response code 403 (Forbidden)"); process.exit(1);', 'its site answered 403'],
    ['process.exit(1);', 'its download failed'],
    ['', 'its download was not complete'],
    [puts('#!/bin/sh\nexit 1\n'), 'it does not run on this machine'],
    [
      puts('#!/bin/sh\necho "electron: error while loading shared libraries: libnss3.so: cannot open" >&2\nexit 127\n'),
      'this system lacks libnss3.so, which it needs',
    ],
  ])('that cannot be had is refused with a reason, and not asked for again (%#)', async (installer, refusal) => {
    const places = await testProject(electronThat(installer));
    const answer = { executable: null, refusal };
    expect(await fetchQuietly(places)).toEqual(answer);
    expect(await knownElectron(places)).toEqual(answer);
  });

  test('is not waited for without end', async () => {
    const places = await testProject(electronThat('setTimeout(() => {}, 60_000);'));
    expect(await fetchQuietly(places, 0.5)).toEqual({
      executable: null,
      refusal: 'its download was not over after 0.5 seconds',
    });
  });

  test('is asked for again when its version changes, or when told to', async () => {
    const places = await testProject(electronThat(cannotBeReached));
    await fetchQuietly(places);
    await forgetElectron(places);
    expect(await knownElectron(places)).toBeNull();
    await fetchQuietly(places);
    expect(await knownElectron(places)).not.toBeNull();
    await putFiles(places.root, electronThat(puts(runs), '46.0.0'));
    expect(await knownElectron(places)).toBeNull();
  });

  test('that somebody fetched by hand after it was refused is tried without fetching', async () => {
    const places = await testProject(electronThat(cannotBeReached));
    await fetchQuietly(places);
    await putFiles(places.electronPackage, { 'dist/electron': runs, 'dist/version': '45.4.1', 'path.txt': 'electron' });
    await chmod(executableIn(places), 0o755);
    expect(await knownElectron(places)).toBeNull();
    const { said, say } = listener();
    const answer = { executable: executableIn(places), refusal: null };
    expect(await fetchElectron(places, { say })).toEqual(answer);
    expect(said).toEqual([]);
    expect(await knownElectron(places)).toEqual(answer);
  });

  test('that was deleted is not known', async () => {
    const places = await testProject(electronThat(puts(runs)));
    await fetchQuietly(places);
    await rm(executableIn(places));
    expect(await knownElectron(places)).toBeNull();
  });
});
