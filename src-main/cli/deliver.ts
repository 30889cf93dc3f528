import { stat } from 'node:fs/promises';
import { basename } from 'node:path';

import { Problem } from '../errors.ts';
import { writeAside } from '../services/writeAside.ts';

import type { CommandIo } from './io.ts';
import { openOutput } from './output.ts';

/** Hands over what a command made: whole into the file `out`, else to standard output. */
export async function deliver(io: CommandIo, out: string | null, content: Uint8Array): Promise<void> {
  if (out === null) {
    await openOutput(io.output).write(content);
    return;
  }
  await requireOrdinaryFile(out);
  await writeAside(out, content);
}

/** A file written aside is renamed into its place: onto `/dev/null`, that would put a file there. */
async function requireOrdinaryFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => null); // What cannot be seen is for `writeAside` to report.
  if (found === null || found.isFile() || found.isDirectory()) return;
  throw new Problem('save-failed', `“${basename(path)}” was not saved: it is a device or a pipe, not a file.`);
}
