import { createWriteStream, fstatSync, type Stats } from 'node:fs';
import { isatty } from 'node:tty';
import type { Writable } from 'node:stream';

import { Problem } from '../problems/problem.ts';

/** Standard input, opened when it is read. Of a folder Node would make an empty stream; here it is a `Problem`. */
export async function* standardInput(descriptor = 0): AsyncGenerator {
  if (statOf(descriptor)?.isDirectory() === true) {
    throw new Problem(
      'file-is-folder',
      'Standard input is a folder, not rows: write “< FILE” with one of the files in it.',
    );
  }
  yield* process.stdin;
}

/**
 * Standard output. Where it is a file, Node's own stream takes a short write for a whole one, and the end of what a full disk
 * has no room for is lost without an error: a stream of the file system writes the rest, or says that it cannot.
 */
export function standardOutput(descriptor = 1): Writable {
  return isFile(descriptor) ? createWriteStream('', { fd: descriptor, autoClose: false }) : process.stdout;
}

/** A file on a disk, or a device that is written to like one. */
function isFile(descriptor: number): boolean {
  const found = statOf(descriptor);
  return found !== null && (found.isFile() || (found.isCharacterDevice() && !isatty(descriptor)));
}

function statOf(descriptor: number): Stats | null {
  try {
    return fstatSync(descriptor);
  } catch {
    return null; // What cannot be seen is for the reading or writing to report.
  }
}
