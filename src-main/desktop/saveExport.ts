import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';

import { app, dialog, type BrowserWindow } from 'electron';

import type { SavedFile } from '../api/contract.ts';
import { exportFileName, withEnding } from '../services/exportName.ts';
import { writeAside } from '../services/writeAside.ts';

/** What is saved, and how the dialog names it. */
export interface ExportFile {
  readonly suggestedName: string;
  readonly extension: string;
  /** As the dialog's list of kinds has it. */
  readonly kind: string;
  /** The folder in which the dialog begins. */
  readonly folder: 'pictures' | 'documents';
  readonly bytes: Uint8Array;
}

/** Asks where to, then writes the whole file or nothing. `null` when the user changed their mind. */
export async function saveExport(window: BrowserWindow, file: ExportFile): Promise<SavedFile | null> {
  const { suggestedName, extension, kind, folder, bytes } = file;
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Export',
    defaultPath: join(app.getPath(folder), exportFileName(suggestedName, extension)),
    filters: [{ name: kind, extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return null;
  const path = withEnding(filePath, extension);
  // The dialog asked about the name as it was typed, not about the one with the ending.
  if (path !== filePath && existsSync(path) && !(await mayReplace(window, path))) return null;
  await writeAside(path, bytes);
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
