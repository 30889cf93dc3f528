import type { CallName } from '../api/contract.ts';
import type { TakenDocument } from '../api/projectContract.ts';
import type { SourceText } from '../chronicle/project.ts';
import { noChoices } from '../documents/formats/documentFormat.ts';

import type { Caller, CallTable } from './callTable.ts';
import { takeDocument, takePastedText, type DocumentOpener } from './documents.ts';
import type { HeldFile, HeldFiles } from './heldFiles.ts';
import { createExtractions } from './extraction.ts';
import type { JobRunner } from './jobRunner.ts';
import { createProjectCalls } from './projects/projectCalls.ts';
import type { ProjectPlaces } from './projects/projectPlaces.ts';
import type { Projects } from './projects/projects.ts';
import { createReadings, textIn } from './projects/readings.ts';
import { startSession, type HostSystem } from './session.ts';

/** Choosing a text and saving what is exported belong to the window system, so each host answers those itself. */
export type SharedCallName = Exclude<CallName, 'chooseDocument' | 'savePicture' | 'saveText'>;

/** What a host brings to the calls that both answer alike. */
export interface HostParts extends HostSystem {
  /** The files that a page which starts now should open. */
  readonly filesToOpen: () => readonly string[];
  readonly openDocument: DocumentOpener;
  readonly held: HeldFiles;
  readonly projects: Projects;
  readonly places: ProjectPlaces;
  /** The application's data. */
  readonly dataFolder: string;
  /** Two threads, so that a picture need not wait for a long text. */
  readonly extraction: JobRunner<'extract'>;
  readonly pictures: JobRunner<'drawPicture'>;
}

export function createSharedCalls(host: HostParts): CallTable<SharedCallName> {
  const { filesToOpen, openDocument, platform, nativeMenu, projects, extraction, pictures, held } = host;
  const extractions = createExtractions(extraction, createReadings(projects, host.dataFolder));
  const add = async (id: string, document: SourceText) => {
    const project = projects.require(id);
    const taken = await projects.addDocument(project, document);
    projects.touched(project);
    return taken;
  };
  const read = (project: string, file: HeldFile, recognise: boolean, { gone }: Caller) =>
    held.reading(project, file, async () => {
      const { name, bytes, password } = file;
      const taken: TakenDocument[] = [];
      const documents = await takeDocument(name, bytes, { ...noChoices, password, recognise }, gone);
      for (const document of documents) taken.push(await add(project, document));
      return taken;
    });
  return {
    ...createProjectCalls(projects, host.places),
    startSession: ({ project }, caller) => {
      extraction.warmUp();
      return startSession({ platform, nativeMenu }, projects, { project, paths: filesToOpen(), openDocument }, caller);
    },
    readDocument: ({ project, name, bytes }, caller) => read(project, { name, bytes, password: null }, false, caller),
    answerFileQuestion: ({ project, name, password, recognise }, caller) => {
      const file = held.find(project, name);
      if (password === null && !recognise) {
        held.forget(project, name);
        return [];
      }
      return read(project, { ...file, password: password ?? file.password }, recognise, caller);
    },
    pasteDocument: ({ project, text }) => add(project, takePastedText(text)),
    readText: ({ document }) => ({ text: textIn(projects.all(), document).text }),
    extract: (input, caller) => extractions.extract(input, caller),
    cancelExtraction: (input, caller) => {
      extractions.cancel(input, caller);
      return undefined;
    },
    renderPicture: (request, caller) => pictures.run(request, { signal: caller.gone }),
  };
}
