import { readFile } from 'node:fs/promises';

import { decodeDocument, type DecodedDocument } from '../documents/decode.ts';
import { FaultProblem } from '../problems/problem.ts';

import { applicationFile } from './applicationFolder.ts';

/** What is on the screen when nobody has opened anything. */
export const seedName = 'syria-2016-09-06.txt';

/** Reads the seed article, also from inside `app.asar`. Throws a `Problem` when the installation is damaged. */
export async function readSeed(): Promise<DecodedDocument> {
  try {
    return decodeDocument(seedName, await readFile(applicationFile('seeds', seedName)));
  } catch (cause) {
    throw new FaultProblem({ kind: 'seed-missing' }, { cause });
  }
}
