import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import * as double from './electronDouble.ts';
import { saveExport } from './saveExport.ts';

vi.mock('electron', () => import('./electronDouble.ts'));

const png = new Uint8Array([1, 2, 3]);
let folder = '';
const save = (suggestedName = 'Syria') =>
  saveExport(new BrowserWindow(), { suggestedName, extension: 'png', kind: 'PNG', folder: 'pictures', bytes: png });
const choose = (name: string) => {
  double.dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: join(folder, name) });
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  double.resetElectronDouble(folder);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the dialog offers a name that every system takes', async () => {
  await save('../a/b: c?.png');
  expect(double.dialog.showSaveDialog.mock.calls[0]?.[1]).toMatchObject({ defaultPath: join(folder, 'a b c.png') });
});

test('nothing is written when the user changes their mind', async () => {
  expect(await save()).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
});

test('the picture is written whole, under the name chosen', async () => {
  choose('a.png');
  writeFileSync(join(folder, 'a.png'), 'old');
  expect(await save()).toEqual({ name: 'a.png' });
  expect(readFileSync(join(folder, 'a.png'))).toEqual(Buffer.from(png));
  expect(readdirSync(folder)).toEqual(['a.png']);
});

describe('a name without the ending gets it', () => {
  test('when nothing stands there', async () => {
    choose('a');
    expect(await save()).toEqual({ name: 'a.png' });
    expect(double.dialog.showMessageBox).not.toHaveBeenCalled();
  });

  test('and what stands there is replaced only if the user agrees', async () => {
    choose('a');
    writeFileSync(join(folder, 'a.png'), 'old');
    expect(await save()).toBeNull();
    expect(readFileSync(join(folder, 'a.png'), 'utf8')).toBe('old');
    double.dialog.showMessageBox.mockResolvedValue({ response: 1, checkboxChecked: false });
    expect(await save()).toEqual({ name: 'a.png' });
    expect(readFileSync(join(folder, 'a.png'))).toEqual(Buffer.from(png));
  });
});

test('a folder that vanished while the dialog was open is told', async () => {
  mkdirSync(join(folder, 'gone'));
  choose('gone/a.png');
  rmSync(join(folder, 'gone'), { recursive: true });
  await expect(save()).rejects.toMatchObject({
    code: 'save-failed',
    message: '“a.png” was not saved: the folder is not there. What stood there before is unchanged.',
  });
  expect(readdirSync(folder)).toEqual([]);
});
