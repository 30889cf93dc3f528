import { dialog, type BrowserWindow } from 'electron';

import type { CallName } from '../api/contract.ts';
import { documentKinds } from '../api/documentKinds.ts';
import { FaultProblem } from '../problems/problem.ts';
import type { CallTable } from '../services/callTable.ts';
import type { DocumentOpener } from '../services/documents.ts';
import type { SharedCallName } from '../services/sharedCalls.ts';

import { savePictureFile } from './savePicture.ts';

export interface DesktopParts {
  readonly window: () => BrowserWindow | null;
  readonly openDocument: DocumentOpener;
}

/** The calls that both hosts answer alike, and those that need a native dialog. */
export function createDesktopCalls(shared: CallTable<SharedCallName>, parts: DesktopParts): CallTable<CallName> {
  return {
    ...shared,
    chooseDocument: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(requireWindow(parts), {
        properties: ['openFile'],
        filters: [
          { name: 'Texts', extensions: documentKinds.map((kind) => kind.slice(1)) },
          { name: 'All Files', extensions: ['*'] },
        ],
      });
      const [path] = filePaths;
      return canceled || path === undefined ? null : parts.openDocument(path);
    },
    savePicture: async ({ suggestedName, ...request }, caller) => {
      // Rendered first: who is asked for a name will get a file.
      const { png } = await shared.renderPicture(request, caller);
      return savePictureFile(requireWindow(parts), suggestedName, png);
    },
  };
}

function requireWindow({ window }: DesktopParts): BrowserWindow {
  const open = window();
  if (open === null) throw new FaultProblem({ kind: 'window-closed' });
  return open;
}
