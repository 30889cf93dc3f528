import type { Writable } from 'node:stream';

import { standardInput, standardOutput } from './standardStreams.ts';

/** The standard streams of a run; tests hand in their own. */
export interface CommandIo {
  readonly input: AsyncIterable<unknown>;
  readonly output: Writable;
  readonly problems: Writable;
  /** Whether a person would see `output` as it is written. */
  readonly outputIsTerminal: boolean;
}

export function processIo(): CommandIo {
  return {
    input: standardInput(),
    output: standardOutput(),
    problems: process.stderr,
    outputIsTerminal: process.stdout.isTTY,
  };
}
