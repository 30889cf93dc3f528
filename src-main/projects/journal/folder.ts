/** What lies in the folder of a journal, and which journals there are. */
import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { systemCode } from '../durable.ts';
import { holderOf } from '../lockFile.ts';

import { parseJournal, type JournalContent } from './lines.ts';

export const journalFile = 'journal';
export const lockFile = 'owner';

export function textFile(document: string): string {
  return `${document}.txt`;
}

/** A journal that nobody has open. */
export interface LeftJournal extends JournalContent {
  readonly id: string;
}

/** Names that we give: what else lies there is left alone, and an id that a page sends never leads elsewhere. */
const journalId = /^[\w-]{1,64}\.[0-9a-f]{8}$/;

/** The journals whose owners have ended, in no order. */
export async function leftJournals(folder: string): Promise<readonly LeftJournal[]> {
  const names = await readdir(folder).catch((thrown: unknown) => {
    if (systemCode(thrown) === 'ENOENT') return [];
    throw thrown;
  });
  const found = await Promise.all(names.map((name) => leftJournal(folder, name)));
  return found.filter((journal) => journal !== null);
}

/** A journal whose owner has ended; `null` where there is none of that name, or its owner lives. */
export async function leftJournal(folder: string, id: string): Promise<LeftJournal | null> {
  if (!journalId.test(id) || (await holderOf(join(folder, id, lockFile))) !== null) return null;
  try {
    const content = parseJournal(await readFile(join(folder, id, journalFile), 'utf8'));
    return content === null ? null : { id, ...content };
  } catch (thrown) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(thrown))) return null;
    throw thrown;
  }
}

/** A text that lies beside a journal; `null` where it does not. */
export async function keptText(folder: string, id: string, document: string): Promise<string | null> {
  try {
    return await readFile(join(folder, id, textFile(document)), 'utf8');
  } catch (thrown) {
    if (systemCode(thrown) === 'ENOENT') return null;
    throw thrown;
  }
}

/** Removes a journal whose owner has ended. */
export async function removeJournal(folder: string, id: string): Promise<void> {
  if (journalId.test(id)) await rm(join(folder, id), { recursive: true, force: true });
}
