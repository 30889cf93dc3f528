import { Writable } from 'node:stream';

import type { CommandIo } from './io.ts';

/** For tests: standard streams that remember what was written. */
export function recordedIo(input: AsyncIterable<unknown> = noInput()) {
  const output: Uint8Array[] = [];
  const problems: Uint8Array[] = [];
  const io: CommandIo = { input, output: recorder(output), problems: recorder(problems), outputIsTerminal: false };
  return {
    io,
    outputBytes: () => Buffer.concat(output),
    outputText: () => Buffer.concat(output).toString(),
    problemText: () => Buffer.concat(problems).toString(),
  };
}

function recorder(chunks: Uint8Array[]): Writable {
  return new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
}

async function* noInput(): AsyncGenerator<Uint8Array> {
  // Nothing on standard input.
}
