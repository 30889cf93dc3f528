import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';

import { app, dialog, type BrowserWindow } from 'electron';

import { FaultProblem } from '../problems/problem.ts';
import { projectEnding, withProjectEnding } from '../services/projects/projectNames.ts';
import type { ProjectPlaces } from '../services/projects/projectPlaces.ts';

import type { MenuWords } from './menuWords/menuWords.ts';

/** Projects lie where the dialogs of the system say; names that a page sends choose nothing. */
export function placesByDialog(window: () => BrowserWindow | null, words: () => MenuWords): ProjectPlaces {
  const requireWindow = () => {
    const open = window();
    if (open === null) throw new FaultProblem({ kind: 'window-closed' });
    return open;
  };
  const filters = () => [{ name: words().projectFiles, extensions: [projectEnding.slice(1)] }];
  return {
    toOpen: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(requireWindow(), {
        properties: ['openFile'],
        filters: filters(),
      });
      const [path] = filePaths;
      return canceled || path === undefined ? null : path;
    },
    toSave: async (suggested) => {
      const { canceled, filePath } = await dialog.showSaveDialog(requireWindow(), {
        defaultPath: join(app.getPath('documents'), withProjectEnding(suggested)),
        filters: filters(),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (canceled || filePath === '') return null;
      const path = withProjectEnding(filePath);
      // The dialog asked about the name as it was typed, not about the one with the ending.
      if (path !== filePath && existsSync(path) && !(await mayReplace(requireWindow(), path, words()))) return null;
      return { path, isAgreed: true };
    },
    list: () => Promise.resolve([]),
  };
}

async function mayReplace(window: BrowserWindow, path: string, { replace }: MenuWords): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: replace.question(basename(path)),
    buttons: [replace.cancel, replace.replace],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

/** What becomes of unsaved changes when the window closes. */
export type ClosingAnswer = 'save' | 'discard' | 'cancel';

const answers: readonly ClosingAnswer[] = ['save', 'discard', 'cancel'];

export async function askBeforeClosing(
  window: BrowserWindow,
  name: string | null,
  { closing, untitled }: MenuWords,
): Promise<ClosingAnswer> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: closing.question(name ?? untitled),
    detail: closing.detail,
    buttons: answers.map((answer) => closing[answer]),
    defaultId: answers.indexOf('save'),
    cancelId: answers.indexOf('cancel'),
    noLink: true,
  });
  return answers[response] ?? 'cancel';
}
