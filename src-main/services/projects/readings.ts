import type { PackedExtraction, WrittenSettings } from '../../api/contract.ts';
import { FaultProblem } from '../../problems/problem.ts';
import { readingEntryName } from '../../projects/entryNames.ts';
import { openReading } from '../../projects/readings.ts';
import type { ExtractionAnswer, ExtractionJob } from '../jobs.ts';
import { logError } from '../log.ts';
import { readingMark, type ReadingMark } from '../readingKeeper.ts';

import type { HeldProject } from './heldProject.ts';
import type { Projects } from './projects.ts';

/** A document that is to be read, and how its reading is kept with its project. */
export interface ToRead {
  readonly text: string;
  /** The day that the file says of itself: `YYYY-MM-DD`. */
  readonly written: string | null;
  readonly keep: ExtractionJob['keep'];
  /** The reading that was kept, where it was made by this engine with these settings. */
  readonly kept: PackedExtraction | null;
  readonly take: (answer: ExtractionAnswer) => void;
}

/** The texts of open projects, and what was read in them before. */
export interface Readings {
  /** Rejects with a `Problem` for a document of no open project. */
  find(document: string, settings: WrittenSettings): Promise<ToRead>;
}

export function createReadings(projects: Projects, dataFolder: string): Readings {
  let mark: Promise<ReadingMark | null> | null = null;
  const markOnce = () =>
    (mark ??= readingMark(dataFolder).catch((thrown: unknown) => {
      logError('Readings cannot be kept', thrown);
      mark = null;
      return null;
    }));
  return {
    find: async (document, settings) => {
      const { project, text, written } = textIn(projects.all(), document);
      const known = await markOnce();
      const entry = project.entry(readingEntryName(document));
      const ground = known === null ? null : { engine: known.engine, settings };
      const kept =
        known === null || ground === null || entry === undefined ? null : openReading(entry, ground, known.key);
      return {
        text,
        written,
        keep: known === null || ground === null ? null : { document, ground, key: known.key },
        kept,
        take: ({ reading }) => {
          if (reading !== null) project.keepEntry(reading);
        },
      };
    },
  };
}

/** A document of an open project. Throws a `Problem` where none of them has it. */
export function textIn(
  open: readonly HeldProject[],
  document: string,
): { readonly project: HeldProject; readonly text: string; readonly written: string | null } {
  for (const project of open) {
    const text = project.textOf(document);
    if (text === null) continue;
    const written = project.documents.find(({ id }) => id === document)?.written ?? null;
    return { project, text, written };
  }
  throw new FaultProblem({ kind: 'project-not-open' });
}
