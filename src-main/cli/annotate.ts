import { limits } from '../api/limits.ts';

import { annotateLine, refuseLongLine } from './annotation.ts';
import type { CommandIo } from './io.ts';
import { linesOf } from './lines.ts';
import { openOutput } from './output.ts';

/** JSON may write one byte of text as six (`\u0041`); the rest of a row is small. */
const mostRowBytes = 6 * limits.documentBytes + 64 * 1024;

/**
 * Annotates the rows of standard input, each as it comes, one row held at a time. Exit status: 1 if any row was bad.
 */
export async function annotate(io: CommandIo): Promise<number> {
  const output = openOutput(io.output);
  let status = 0;
  for await (const line of linesOf(io.input, mostRowBytes)) {
    if (line !== null && isBlank(line)) continue;
    const row = line === null ? refuseLongLine() : annotateLine(line);
    if ('error' in row) status = 1;
    const taken = await output.write(`${JSON.stringify(row)}\n`);
    if (!taken) break;
  }
  return status;
}

const blanks = new Set([0x20, 0x09, 0x0d]);

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => blanks.has(byte));
}
