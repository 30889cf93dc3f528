import { readFile } from 'node:fs/promises';

import { Problem } from '../problems/problem.ts';

import { applicationFile } from './applicationFolder.ts';

/** The third-party notices, which the build makes from what it bundles. */
const segments = ['out', 'renderer', 'licenses.txt'] as const;

/** Whose work Dateline is made with, and under which licences. Rejects with a `Problem` where the installation is damaged. */
export async function readNotices(): Promise<string> {
  try {
    return await readFile(applicationFile(...segments), 'utf8');
  } catch (cause) {
    throw new Problem('file-missing', 'The licences are missing from this installation; install Dateline again.', {
      cause,
    });
  }
}

/** The same as a file that other programs can open: they see nothing inside `app.asar`, beside which it is unpacked. */
export function noticesFile(): string {
  return applicationFile(...segments).replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked');
}
