import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { placesInFolder } from './projectFolder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a folder that cannot be made is told of by the saving, not before', async () => {
  writeFileSync(join(folder, 'a file'), '');
  const inFile = join(folder, 'a file', 'Dateline');
  expect(await placesInFolder(inFile).toSave('Report', null)).toEqual({
    path: join(inFile, 'Report.dateline'),
    isAgreed: false,
  });
});
