import { inspect } from 'node:util';

import { printable } from './terminal.ts';

/** Writes one entry for whoever mends Dateline; never to standard output, which belongs to answers. */
export function logError(where: string, thrown: unknown): void {
  const what = thrown instanceof Error ? (thrown.stack ?? thrown.message) : inspect(thrown);
  process.stderr.write(`${printable(`${where}: ${what}`, '\n')}\n`);
}
