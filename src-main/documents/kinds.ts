import { extname } from 'node:path';

import { FaultProblem } from '../problems/problem.ts';

/** Extensions of the files that Dateline reads, in lower case. */
export const documentKinds = ['.txt', '.md', '.text', '.markdown'] as const;

/** Refuses a file whose name says that it holds something other than plain text. */
export function requireDocumentKind(name: string): void {
  const extension = extname(name).toLowerCase();
  if (documentKinds.some((kind) => kind === extension)) return;
  throw new FaultProblem({ kind: 'file-kind', name, kinds: documentKinds });
}
