import { writeAside } from '../services/writeAside.ts';

import { exitStatus } from './exitStatus.ts';
import type { CommandIo } from './io.ts';
import { openOutput } from './output.ts';

/** Hands over what a command made: whole into the file `out`, else to standard output. Returns the exit status. */
export async function deliver(
  io: CommandIo,
  out: string | null,
  content: Iterable<string | Uint8Array>,
): Promise<number> {
  if (out !== null) {
    await writeAside(out, content);
    return exitStatus.done;
  }
  const output = openOutput(io);
  for (const chunk of content) {
    if (!(await output.write(chunk))) return exitStatus.readerGone;
  }
  return exitStatus.done;
}
