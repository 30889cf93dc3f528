import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, utimes } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

import { expect, test } from 'vitest';

import { withSetupLock } from './setupLock.mjs';
import { listener, putFiles, testProject } from './testProject.ts';

const deadProcess = () => String(spawnSync(process.execPath, ['--version']).pid);

test('one works at a time, and the others wait for it', async () => {
  const { setupLock } = await testProject();
  const { said, say } = listener();
  let working = 0;
  let most = 0;
  const work = async () => {
    working += 1;
    most = Math.max(most, working);
    await wait(5);
    working -= 1;
  };
  await Promise.all(Array.from({ length: 8 }, () => withSetupLock(setupLock, say, work)));
  expect(most).toBe(1);
  expect(new Set(said)).toEqual(new Set(['Another start is setting Dateline up; waiting for it…']));
  expect(said.length).toBeLessThan(8);
  expect(existsSync(setupLock)).toBe(false);
});

test('it says whose it is, and is let go when the work fails', async () => {
  const { setupLock } = await testProject();
  const failing = withSetupLock(
    setupLock,
    () => undefined,
    async () => {
      expect(await readFile(setupLock, 'utf8')).toBe(String(process.pid));
      throw new Error('the work failed');
    },
  );
  await expect(failing).rejects.toThrow('the work failed');
  expect(existsSync(setupLock)).toBe(false);
});

test('that of a process that has died is taken over at once', async () => {
  const { root, setupLock } = await testProject();
  await putFiles(root, { 'out/.setup-lock': deadProcess() });
  const { said, say } = listener();
  expect(await withSetupLock(setupLock, say, () => Promise.resolve('done'))).toBe('done');
  expect(said).toEqual([]);
});

test('so is one that nobody has touched for long, though its number belongs to somebody', async () => {
  const { root, setupLock } = await testProject();
  await putFiles(root, { 'out/.setup-lock': String(process.ppid) });
  const longAgo = new Date(Date.now() - 60_000);
  await utimes(setupLock, longAgo, longAgo);
  expect(
    await withSetupLock(
      setupLock,
      () => undefined,
      () => Promise.resolve('done'),
    ),
  ).toBe('done');
});

test('several that find the same dead one still work one at a time', async () => {
  const { root, setupLock } = await testProject();
  await putFiles(root, { 'out/.setup-lock': deadProcess() });
  let working = 0;
  let most = 0;
  const work = async () => {
    working += 1;
    most = Math.max(most, working);
    await wait(5);
    working -= 1;
  };
  await Promise.all(Array.from({ length: 6 }, () => withSetupLock(setupLock, () => undefined, work)));
  expect(most).toBe(1);
});

test('a takeover whose process was ended in it is cleared away', async () => {
  const { root, setupLock } = await testProject();
  await putFiles(root, { 'out/.setup-lock': deadProcess(), 'out/.setup-lock.takeover/x': '' });
  const longAgo = new Date(Date.now() - 60_000);
  await utimes(`${setupLock}.takeover`, longAgo, longAgo);
  expect(
    await withSetupLock(
      setupLock,
      () => undefined,
      () => Promise.resolve('done'),
    ),
  ).toBe('done');
});
