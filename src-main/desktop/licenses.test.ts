import { afterEach, expect, test, vi } from 'vitest';

import { noticesFile } from '../services/notices.ts';

import * as double from './electronDouble.ts';
import { showLicenses } from './licenses.ts';

vi.mock('electron', () => import('./electronDouble.ts'));
afterEach(() => {
  vi.restoreAllMocks();
});

test('the licences are opened where texts are read', async () => {
  double.shell.openPath.mockResolvedValueOnce('');
  await showLicenses();
  expect(double.shell.openPath.mock.calls).toEqual([[noticesFile()]]);
  expect(double.dialog.showMessageBox).not.toHaveBeenCalled();
});

test('where nothing opens them, their place is told', async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  double.shell.openPath.mockResolvedValueOnce('no application');
  await showLicenses();
  expect(double.dialog.showMessageBox.mock.calls.at(-1)?.at(-1)).toMatchObject({ detail: noticesFile() });
});
