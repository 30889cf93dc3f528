import { dialog, type BrowserWindow } from 'electron';

import type { CallName } from '../api/contract.ts';
import type { TakenDocument } from '../api/projectContract.ts';
import { documentKinds } from '../api/documentKinds.ts';
import { loadDocumentFile } from '../documents/loadDocumentFile.ts';
import { textForms } from '../exports/forms.ts';
import { FaultProblem } from '../problems/problem.ts';
import type { Caller, CallTable } from '../services/callTable.ts';
import type { DocumentOpener } from '../services/documents.ts';
import type { HeldFiles } from '../services/heldFiles.ts';
import type { Projects } from '../services/projects/projects.ts';
import type { SharedCallName } from '../services/sharedCalls.ts';

import type { MenuWords } from './menuWords/menuWords.ts';
import { saveExport } from './saveExport.ts';

export interface DesktopParts {
  readonly window: () => BrowserWindow | null;
  readonly openDocument: DocumentOpener;
  readonly held: HeldFiles;
  readonly projects: Projects;
  readonly words: () => MenuWords;
  /** The page of this caller has its session. */
  readonly onSession: (caller: Caller) => void;
}

/** The calls that both hosts answer alike, and those that need a native dialog. */
export function createDesktopCalls(shared: CallTable<SharedCallName>, parts: DesktopParts): CallTable<CallName> {
  return {
    ...shared,
    startSession: async (input, caller) => {
      const session = await shared.startSession(input, caller);
      parts.onSession(caller);
      return session;
    },
    chooseDocument: async ({ project: id }) => {
      const words = parts.words();
      const { canceled, filePaths } = await dialog.showOpenDialog(requireWindow(parts), {
        properties: ['openFile'],
        filters: [
          { name: words.texts, extensions: documentKinds.map((kind) => kind.slice(1)) },
          { name: words.allFiles, extensions: ['*'] },
        ],
      });
      const [path] = filePaths;
      if (canceled || path === undefined) return null;
      const project = parts.projects.require(id);
      const file = await loadDocumentFile(path);
      return parts.held.reading(id, { ...file, password: null }, async () => {
        const taken: TakenDocument[] = [];
        for (const document of await parts.openDocument(path)) {
          taken.push(await parts.projects.addDocument(project, document));
        }
        parts.projects.touched(project);
        return taken;
      });
    },
    savePicture: async ({ suggestedName, ...request }, caller) => {
      // Rendered first: who is asked for a name will get a file.
      const { png } = await shared.renderPicture(request, caller);
      const file = { suggestedName, extension: 'png', kind: 'PNG', folder: 'pictures', bytes: png } as const;
      return saveExport(requireWindow(parts), file);
    },
    saveText: ({ form, text, suggestedName }) => {
      const { extension } = textForms[form];
      const file = { suggestedName, extension, kind: extension.toUpperCase(), folder: 'documents' } as const;
      return saveExport(requireWindow(parts), { ...file, bytes: new TextEncoder().encode(text) });
    },
  };
}

function requireWindow({ window }: DesktopParts): BrowserWindow {
  const open = window();
  if (open === null) throw new FaultProblem({ kind: 'window-closed' });
  return open;
}
