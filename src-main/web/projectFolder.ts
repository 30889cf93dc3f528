import { lstat, mkdir, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

import type { ProjectEntry } from '../api/projectContract.ts';
import { systemCode } from '../projects/durable.ts';
import { isProjectFile, projectFileName, projectNameOf } from '../services/projects/projectNames.ts';
import type { ProjectPlaces } from '../services/projects/projectPlaces.ts';

/** Names another folder, for tests, for benches, and for who keeps documents elsewhere. */
const override = 'DATELINE_PROJECTS';

/** The one folder that the loopback host lists and writes, in the user's documents. */
export function projectFolder(): string {
  const named = process.env[override];
  if (named !== undefined && named !== '') return named;
  return join(process.env.XDG_DOCUMENTS_DIR ?? join(homedir(), 'Documents'), 'Dateline');
}

const mostListed = 10_000;

/** Projects in one folder, by names that the page asks its reader for. A name is never a path. */
export function placesInFolder(folder: string): ProjectPlaces {
  return {
    toOpen: (name) => Promise.resolve(name === null ? null : join(folder, projectFileName(name))),
    toSave: async (suggested, name) => {
      const file = projectFileName(name ?? suggested);
      await mkdir(folder, { recursive: true }).catch(() => undefined); // The saving tells what is wrong there.
      return { path: join(folder, file), isAgreed: false };
    },
    list: async () => {
      const names = await readdir(folder).catch((thrown: unknown) => {
        if (systemCode(thrown) === 'ENOENT') return [];
        throw thrown;
      });
      const found = await Promise.all(
        names
          .filter((name) => isProjectFile(name) && !isHidden(name))
          .slice(0, mostListed)
          .map((name) => entryOf(folder, name)),
      );
      return found.filter((entry) => entry !== null).toSorted((one, other) => (one.modified < other.modified ? 1 : -1));
    },
  };
}

/** The locks beside projects, and what else is none of the reader's. */
function isHidden(name: string): boolean {
  return name.startsWith('.');
}

/** `null` for what is no file of its own: a link could lead anywhere. */
async function entryOf(folder: string, name: string): Promise<ProjectEntry | null> {
  const found = await lstat(join(folder, name)).catch(() => null); // It has gone meanwhile.
  if (found?.isFile() !== true) return null;
  return { name: projectNameOf(name), modified: found.mtime.toISOString(), bytes: found.size };
}
