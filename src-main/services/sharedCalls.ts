import type { CallName } from '../api/contract.ts';

import type { CallTable } from './callTable.ts';
import { takeDocument, takePastedText, type DocumentOpener } from './documents.ts';
import { createExtractions } from './extraction.ts';
import type { JobRunner } from './jobRunner.ts';
import { startSession, type HostSystem } from './session.ts';

/** Choosing a file and saving one belong to the window system, so each host answers those itself. */
export type SharedCallName = Exclude<CallName, 'chooseDocument' | 'savePicture'>;

/** What a host brings to the calls that both answer alike. */
export interface HostParts extends HostSystem {
  /** The files that a page which starts now should open. */
  readonly filesToOpen: () => readonly string[];
  readonly openDocument: DocumentOpener;
  /** Two threads, so that a picture need not wait for a long text. */
  readonly extraction: JobRunner<'extract'>;
  readonly pictures: JobRunner<'drawPicture'>;
}

export function createSharedCalls(host: HostParts): CallTable<SharedCallName> {
  const { filesToOpen, openDocument, platform, nativeMenu, extraction, pictures } = host;
  const extractions = createExtractions(extraction);
  return {
    startSession: () => {
      extraction.warmUp();
      return startSession({ platform, nativeMenu }, filesToOpen(), openDocument);
    },
    readDocument: ({ name, bytes }) => takeDocument(name, bytes),
    pasteDocument: ({ text }) => takePastedText(text),
    extract: (input, caller) => extractions.extract(input, caller),
    cancelExtraction: (input, caller) => {
      extractions.cancel(input, caller);
      return undefined;
    },
    renderPicture: (request, caller) => pictures.run(request, { signal: caller.gone }),
  };
}
