import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { holderOf, takeLock, type Lock } from './lockFile.ts';
import { newOwner } from './owner.ts';

let folder = '';
const path = () => join(folder, '.a.lock');
const locks: Lock[] = [];

async function take() {
  const outcome = await takeLock(path());
  if (outcome.kind === 'taken') locks.push(outcome.lock);
  return outcome;
}
async function taken(): Promise<Lock> {
  const outcome = await take();
  if (outcome.kind !== 'taken') throw new Error('It was not taken.');
  return outcome.lock;
}
async function leave(change: object) {
  writeFileSync(path(), JSON.stringify({ ...(await newOwner()), ...change }));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
});
afterEach(async () => {
  for (const lock of locks.splice(0)) await lock.release();
  rmSync(folder, { recursive: true });
});

test('one has it, the other is told who', async () => {
  const lock = await taken();
  expect(await take()).toMatchObject({ kind: 'held', by: { pid: process.pid } });
  expect(await lock.isOurs()).toBe(true);
  await lock.release();
  expect(readdirSync(folder)).toEqual([]);
  expect(await take()).toMatchObject({ kind: 'taken' });
});

test('everybody who shares the folder can read who has it', async () => {
  await taken();
  const open = join(folder, 'for everybody');
  writeFileSync(open, '', { mode: 0o644 });
  expect(statSync(path()).mode).toBe(statSync(open).mode);
});

test('of many at once one gets it, also when a dead owner left it', async () => {
  for (const isLeft of [false, true]) {
    if (isLeft) await leave({ pid: 2 ** 22 + 1 });
    const outcomes = await Promise.all(Array.from({ length: 12 }, take));
    expect(outcomes.filter(({ kind }) => kind === 'taken')).toHaveLength(1);
    for (const lock of locks.splice(0)) await lock.release();
  }
  expect(readdirSync(folder)).toEqual([]);
});

describe('a dead owner', () => {
  test('is one whose process has ended', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    const { pid } = child;
    await once(child, 'exit');
    await leave({ pid });
    expect(await holderOf(path())).toBeNull();
    expect(await take()).toMatchObject({ kind: 'taken' });
  });

  test.runIf(process.platform === 'linux')('is one whose number was given to another process', async () => {
    await leave({ began: 'another start 17' });
    expect(await take()).toMatchObject({ kind: 'taken' });
  });

  test('on another machine is one that has given no sign for long', async () => {
    await leave({ machine: 'elsewhere', pid: 1 });
    expect(await take()).toMatchObject({ kind: 'held', by: { machine: 'elsewhere' } });
    const longAgo = new Date(Date.now() - 3_600_000);
    utimesSync(path(), longAgo, longAgo);
    expect(await take()).toMatchObject({ kind: 'taken' });
  });

  test('may leave a file that nobody can read', async () => {
    writeFileSync(path(), '{');
    expect(await take()).toMatchObject({ kind: 'taken' });
  });
});

describe('a file that the system does not let us read', () => {
  /** To everybody, also to root: a folder in its place is as good as a disk that fails. */
  const refuse = () => {
    rmSync(path(), { force: true });
    mkdirSync(path());
  };

  test('may be somebody’s, and is left where it is', async () => {
    refuse();
    expect(await take()).toEqual({ kind: 'impossible' });
    expect(readdirSync(folder)).toEqual(['.a.lock']);
  });

  test('that was ours is ours still', async () => {
    const lock = await taken();
    refuse();
    expect(await lock.isOurs()).toBe(true);
    rmSync(path(), { recursive: true });
    expect(await lock.isOurs()).toBe(false);
  });
});

test('who lost it meanwhile is told so, and takes nothing from the new owner', async () => {
  const lock = await taken();
  await leave({ token: 'of the new one' });
  expect(await lock.isOurs()).toBe(false);
  await lock.release();
  expect(readFileSync(path(), 'utf8')).toContain('of the new one');
});

test('where no file can be made there is no lock', async () => {
  expect(await takeLock(join(folder, 'no', 'such', 'folder'))).toEqual({ kind: 'impossible' });
});

test.runIf(userInfo().uid !== 0 && process.platform !== 'win32')(
  'a folder that can only be read has no lock',
  async () => {
    chmodSync(folder, 0o500);
    expect(await take()).toEqual({ kind: 'impossible' });
    chmodSync(folder, 0o700);
  },
);

test('a process of another user counts as running', async () => {
  const pid = 1;
  await leave({ pid, began: null });
  expect(await holderOf(path())).toMatchObject({ pid });
});
