/** What was unsaved when a process ended: which projects, and how they are had again. */
import type { RecoverableProject } from '../../api/projectContract.ts';
import type { DocumentEntry, SourceText } from '../../chronicle/project.ts';
import { FaultProblem, Problem } from '../../problems/problem.ts';
import { keptText, leftJournals, removeJournal, type LeftJournal } from '../../projects/journal/folder.ts';
import { documentIdOf } from '../../documents/documentId.ts';
import type { JobRunner } from '../jobRunner.ts';

import { readProjectFile, type ReadFile } from './projectFiles.ts';
import { projectNameOf } from './projectNames.ts';

/** A journal without changes only tells where a project lay; after so long nobody comes back for that. */
const millisecondsOfEmpty = 30 * 86_400_000;

/** What can be recovered of what nobody has open. */
export async function recoverableProjects(folder: string): Promise<readonly RecoverableProject[]> {
  const left = await leftJournals(folder);
  const now = Date.now();
  for (const { id, base, entries } of left) {
    if (entries.length === 0 && now - Date.parse(base.at) > millisecondsOfEmpty) await removeJournal(folder, id);
  }
  return left.filter(({ entries }) => entries.length > 0).map(asRecoverable);
}

function asRecoverable({ id, base, entries }: LeftJournal): RecoverableProject {
  const name = base.file === null ? null : projectNameOf(base.file);
  return { id, project: base.manifest.id, name, at: entries.at(-1)?.at ?? base.at, changes: entries.length };
}

/** The journal that was left of a project last, whether anything in it is unsaved or not. */
export async function lastLeftOf(folder: string, project: string, file?: string): Promise<LeftJournal | null> {
  const left = await leftJournals(folder);
  const own = left.filter(({ base }) => base.manifest.id === project && (file === undefined || base.file === file));
  return own.toSorted((one, other) => lastMoment(one).localeCompare(lastMoment(other))).at(-1) ?? null;
}

function lastMoment({ base, entries }: LeftJournal): string {
  return entries.at(-1)?.at ?? base.at;
}

export interface LeftDocuments {
  readonly documents: readonly SourceText[];
  /** The file as it is now; `null` where there is none, or it can no longer be read. */
  readonly read: ReadFile | null;
}

/** All documents of a journal: from its project's file, and from beside the journal. Rejects where a text is nowhere. */
export async function leftDocuments(
  folder: string,
  { id, base, entries }: LeftJournal,
  reader: JobRunner<'readProject'>,
): Promise<LeftDocuments> {
  const read = base.file === null ? null : await readIfThere(base.file, reader);
  const added = entries.flatMap((entry) => (entry.kind === 'document' ? [entry.document] : []));
  const documents: SourceText[] = [];
  for (const document of [...base.manifest.documents, ...added]) {
    const text = read?.stored.texts.get(document.id) ?? (await keptText(folder, id, document.id));
    if (text === null || documentIdOf(text) !== document.id) throw incomplete(base.file, document);
    documents.push({ ...document, text });
  }
  return { documents, read };
}

async function readIfThere(path: string, reader: JobRunner<'readProject'>): Promise<ReadFile | null> {
  try {
    return await readProjectFile(path, reader);
  } catch (thrown) {
    if (thrown instanceof Problem) return null;
    throw thrown;
  }
}

function incomplete(file: string | null, { name }: DocumentEntry): FaultProblem {
  return new FaultProblem({ kind: 'recovery-incomplete', name: file ?? name });
}
