import { utimes } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { fingerprintOf } from './fingerprint.mjs';
import { putFiles, testProject } from './testProject.ts';

const files = { 'src/a.ts': 'one', 'src/deep/b.ts': 'two', 'lock.json': '{}' };
const names = ['src', 'lock.json', 'not-there'];

test('the same contents give the same fingerprint, in any place and at any time', async () => {
  const here = await testProject(files);
  const there = await testProject(files);
  await utimes(join(there.root, 'src/a.ts'), 0, 0);
  expect(await fingerprintOf(there.root, names)).toBe(await fingerprintOf(here.root, names));
});

test.each([
  ['a changed content', { 'src/deep/b.ts': 'other' }],
  ['a new file', { 'src/c.ts': '' }],
  ['a file that was not there', { 'not-there': 'now it is' }],
  ['text moved from one file to the next', { 'src/a.ts': 'on', 'src/deep/b.ts': 'etwo' }],
])('%s gives another', async (_what, changes) => {
  const { root } = await testProject(files);
  const before = await fingerprintOf(root, names);
  await putFiles(root, changes);
  expect(await fingerprintOf(root, names)).not.toBe(before);
});

test('a file that does not count makes no difference', async () => {
  const { root } = await testProject(files);
  const counts = (name: string) => !name.endsWith('.test.ts');
  const before = await fingerprintOf(root, names, counts);
  await putFiles(root, { 'src/a.test.ts': 'test' });
  expect(await fingerprintOf(root, names, counts)).toBe(before);
});
