import { limits } from '../api/limits.ts';

import { annotateLine, refuseLongLine, type Annotation, type RefusedRow } from './annotation.ts';
import { inChunks } from './chunks.ts';
import { exitStatus } from './exitStatus.ts';
import type { CommandIo } from './io.ts';
import { jsonPieces } from './json.ts';
import { linesOf } from './lines.ts';
import { openOutput } from './output.ts';

/** A row is one line, and its expressions and events come one by one: all of a long text are longer than any string. */
const rowLayout = { levels: 2, indent: '' };

/** JSON may write one byte of text as six (`\u0041`); the rest of a row is small. */
const mostRowBytes = 6 * limits.documentBytes + 64 * 1024;

/**
 * Annotates the rows of standard input, each as it comes, one row held at a time. Exit status: that of a bad row if there was any.
 */
export async function annotate(io: CommandIo): Promise<number> {
  const output = openOutput(io);
  let status: number = exitStatus.done;
  for await (const line of linesOf(io.input, mostRowBytes)) {
    if (line !== null && isBlank(line)) continue;
    const row = line === null ? refuseLongLine() : annotateLine(line);
    if ('error' in row) status = exitStatus.badRow;
    for (const chunk of inChunks(lineOf(row))) {
      if (!(await output.write(chunk))) return exitStatus.readerGone;
    }
  }
  return status;
}

function* lineOf(row: Annotation | RefusedRow): Generator<string> {
  yield* jsonPieces(row, rowLayout);
  yield '\n';
}

const blanks = new Set([0x20, 0x09, 0x0d]);

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => blanks.has(byte));
}
