import { extname } from 'node:path';

import { Problem } from '../errors.ts';

/** Extensions of the files that Dateline reads, in lower case. */
export const documentKinds = ['.txt', '.md', '.text', '.markdown'] as const;

/** Refuses a file whose name says that it holds something other than plain text. */
export function requireDocumentKind(name: string): void {
  const extension = extname(name).toLowerCase();
  if (documentKinds.some((kind) => kind === extension)) return;
  const kinds = `${documentKinds.slice(0, -1).join(', ')} and ${documentKinds.slice(-1).join('')}`;
  throw new Problem('file-kind', `“${name}” was not opened: only plain text can be read, in files ending in ${kinds}.`);
}
