import type { Writable } from 'node:stream';

import { Problem } from '../problems/problem.ts';

/** Writes to a stream no faster than its reader reads. */
export interface Output {
  /** Waits until the stream has taken it all. False: the reader has gone (`| head -1`), and nobody wants more. */
  write(chunk: string | Uint8Array): Promise<boolean>;
}

const readerGone = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'EOF']);

/** Takes over the errors of a stream, so that a closed pipe is no crash. */
export function openOutput(stream: Writable): Output {
  // The same error reaches the callback of `write`, where it is dealt with.
  stream.on('error', () => undefined);
  return {
    write: (chunk) =>
      new Promise((resolve, reject) => {
        stream.write(chunk, (error) => {
          const code = codeOf(error);
          if (code === null || readerGone.has(code)) resolve(code === null);
          else
            reject(
              new Problem('save-failed', `The output could not be written to its end (${code}).`, { cause: error }),
            );
        });
      }),
  };
}

function codeOf(error: Error | null | undefined): string | null {
  if (error === null || error === undefined) return null;
  return 'code' in error ? String(error.code) : error.message;
}
