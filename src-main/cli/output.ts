import type { Writable } from 'node:stream';

import { Problem } from '../problems/problem.ts';
import { printable } from '../services/terminal.ts';

import type { CommandIo } from './io.ts';

/** Writes to a stream no faster than its reader reads. */
export interface Output {
  /**
   * Waits until the stream has taken it all. False: the reader has had enough (`| head -1`), and nobody wants more. Rejects
   * with a `Problem` where the stream cannot take it, or where there was no reader from the first.
   */
  write(chunk: string | Uint8Array): Promise<boolean>;
}

const readerGone = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'EOF']);

/** What lays out an answer, and is no order. */
const layout = '\n\t';

/**
 * Takes over the errors of standard output, so that a closed pipe is no crash. To a terminal, signs that it would obey are
 * written out: they come from texts, and texts come from strangers.
 */
export function openOutput({ output: stream, outputIsTerminal }: CommandIo): Output {
  // The same error reaches the callback of `write`, where it is dealt with.
  stream.on('error', () => undefined);
  let hasTaken = false;

  const write = async (chunk: string | Uint8Array): Promise<boolean> => {
    const shown = outputIsTerminal && typeof chunk === 'string' ? printable(chunk, layout) : chunk;
    const error = await writeTo(stream, shown);
    if (error === null) {
      hasTaken = true;
      return true;
    }
    const code = 'code' in error ? String(error.code) : error.message;
    if (!readerGone.has(code)) {
      throw new Problem('save-failed', `The output could not be written to its end (${code}).`, { cause: error });
    }
    if (!hasTaken) {
      throw new Problem('save-failed', 'Standard output is closed: nothing could be written to it.', { cause: error });
    }
    return false;
  };
  return { write };
}

function writeTo(stream: Writable, chunk: string | Uint8Array): Promise<Error | null> {
  return new Promise((resolve) => {
    stream.write(chunk, (error) => {
      resolve(error ?? null);
    });
  });
}
