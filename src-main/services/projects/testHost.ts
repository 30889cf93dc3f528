/** A host's projects in a folder of their own, for tests: files are read in this thread, and the person answers at once. */
import { readProject } from '../../projects/readProject.ts';
import type { Caller } from '../callTable.ts';
import { openSeed } from '../documents.ts';
import type { JobRunner } from '../jobRunner.ts';

import type { ProjectPlaces } from './projectPlaces.ts';
import { createProjects, type Projects } from './projects.ts';

export const readerHere: JobRunner<'readProject'> = {
  run: async ({ name, bytes }) => Promise.resolve().then(() => readProject(name, bytes)),
  warmUp: () => undefined,
  close: () => Promise.resolve(),
};

/** `chosen` is the path that the person chooses in every dialog. */
export function projectsIn(dataFolder: string, chosen: () => string | null = () => null): Projects {
  const places: ProjectPlaces = {
    toOpen: () => Promise.resolve(chosen()),
    toSave: () => {
      const path = chosen();
      return Promise.resolve(path === null ? null : { path, isAgreed: false });
    },
    list: () => Promise.resolve([]),
  };
  return createProjects({ dataFolder, places, reader: readerHere, openSeed });
}

export function callerNamed(id: string): Caller & { readonly heard: unknown[] } {
  const heard: unknown[] = [];
  return { id, heard, gone: new AbortController().signal, notify: (name, notice) => heard.push([name, notice]) };
}
