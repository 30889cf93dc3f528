import { inspect } from 'node:util';

/** Writes one entry for whoever mends Dateline; never to standard output, which belongs to answers. */
export function logError(where: string, thrown: unknown): void {
  process.stderr.write(`${where}: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : inspect(thrown)}\n`);
}
