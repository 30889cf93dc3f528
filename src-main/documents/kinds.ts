import { extname } from 'node:path';

import { documentKinds } from '../api/documentKinds.ts';
import { FaultProblem } from '../problems/problem.ts';

/** Refuses a file whose name says that it holds something other than plain text. */
export function requireDocumentKind(name: string): void {
  const extension = extname(name).toLowerCase();
  if (documentKinds.some((kind) => kind === extension)) return;
  throw new FaultProblem({ kind: 'file-kind', name });
}
