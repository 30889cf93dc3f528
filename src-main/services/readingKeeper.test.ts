import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { readingMark } from './readingKeeper.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the key is made once, and for its user’s eyes only', async () => {
  const data = join(folder, 'data');
  const { key } = await readingMark(data);
  expect(key).toHaveLength(32);
  expect((await readingMark(data)).key).toEqual(key);
  expect(statSync(join(data, 'readings.key')).mode & 0o777).toBe(0o600);
  expect(readdirSync(data)).toEqual(['readings.key']);
});

test.each([0, 31])('a key of which only %i bytes are there is made anew', async (length) => {
  writeFileSync(join(folder, 'readings.key'), Buffer.alloc(length));
  const { key } = await readingMark(folder);
  expect(key).toHaveLength(32);
  expect(new Uint8Array(readFileSync(join(folder, 'readings.key')))).toEqual(key);
});
