import { readFile } from 'node:fs/promises';

import { readDocument } from '../documents/readDocument.ts';
import type { ReadText } from '../documents/formats/documentFormat.ts';
import { FaultProblem } from '../problems/problem.ts';

import { applicationFile } from './applicationFolder.ts';

/** What is on the screen when nobody has opened anything. */
export const seedName = 'syria-2016-09-06.txt';

/** Reads the seed article, also from inside `app.asar`. Throws a `Problem` when the installation is damaged. */
export async function readSeed(): Promise<ReadText> {
  try {
    const [seed] = await readDocument(seedName, await readFile(applicationFile('seeds', seedName)));
    if (seed !== undefined) return seed;
  } catch (cause) {
    throw new FaultProblem({ kind: 'seed-missing' }, { cause });
  }
  throw new FaultProblem({ kind: 'seed-missing' });
}
