import { writeAside } from '../services/writeAside.ts';

import type { CommandIo } from './io.ts';
import { openOutput } from './output.ts';

/** Hands over what a command made: whole into the file `out`, else to standard output. */
export async function deliver(io: CommandIo, out: string | null, content: Uint8Array): Promise<void> {
  if (out === null) {
    await openOutput(io.output).write(content);
    return;
  }
  await writeAside(out, content);
}
