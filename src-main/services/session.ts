import packageJson from '../../package.json' with { type: 'json' };
import type { Session, SourceDocument } from '../api/contract.ts';
import { reportProblem, type ProblemReport } from '../problems/problem.ts';

import { openSeed, type DocumentOpener } from './documents.ts';

/** What the page must know of the system it runs on. */
export type HostSystem = Pick<Session, 'platform' | 'nativeMenu'>;

export function platformOf(platform: NodeJS.Platform): Session['platform'] {
  return platform === 'darwin' ? 'mac' : 'other';
}

/**
 * Begins a page's session with the files named for it, or with the seed article where none of them could be opened.
 * A file that could not be opened becomes a problem in the answer and stops nothing.
 */
export async function startSession(
  system: HostSystem,
  paths: readonly string[],
  openDocument: DocumentOpener,
): Promise<Session> {
  const documents: SourceDocument[] = [];
  const problems: ProblemReport[] = [];
  const open = async (opening: Promise<SourceDocument>) => {
    try {
      documents.push(await opening);
    } catch (thrown) {
      problems.push(reportProblem(thrown));
    }
  };
  for (const path of paths) await open(openDocument(path));
  if (documents.length === 0) await open(openSeed());
  return { version: packageJson.version, ...system, documents, problems };
}
