import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';

import { app, dialog, type BrowserWindow } from 'electron';

import type { SavedFile } from '../api/contract.ts';
import { pictureFileName, withPictureEnding } from '../services/pictureName.ts';
import { writeAside } from '../services/writeAside.ts';

/** Asks where to, then writes the whole picture or nothing. `null` when the user changed their mind. */
export async function savePictureFile(
  window: BrowserWindow,
  suggestedName: string,
  png: Uint8Array,
): Promise<SavedFile | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Export Picture',
    defaultPath: join(app.getPath('pictures'), pictureFileName(suggestedName)),
    filters: [{ name: 'PNG picture', extensions: ['png'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return null;
  const path = withPictureEnding(filePath);
  // The dialog asked about the name as it was typed, not about the one with the ending.
  if (path !== filePath && existsSync(path) && !(await mayReplace(window, path))) return null;
  await writeAside(path, png);
  return { name: basename(path) };
}

async function mayReplace(window: BrowserWindow, path: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: `“${basename(path)}” exists already. Replace it?`,
    buttons: ['Cancel', 'Replace'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
