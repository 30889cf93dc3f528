import { parseArgs } from 'node:util';

import { Problem } from '../problems/problem.ts';

export interface WebArguments {
  /** 0 for any that is free. */
  readonly port: number;
  /** Whether to open the browser. */
  readonly open: boolean;
  readonly files: readonly string[];
}

const usage = 'use: web.js [--port NUMBER] [--open] [FILE…]';

/** Reads the command line. Throws `bad-arguments` with one sentence. */
export function readArguments(given: readonly string[]): WebArguments {
  const { values, positionals } = parse(given);
  return { port: readPort(values.port), open: values.open, files: positionals };
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { port: { type: 'string' }, open: { type: 'boolean', default: false } },
    });
  } catch (cause) {
    throw new Problem('bad-arguments', `The arguments were not understood; ${usage}`, { cause });
  }
}

function readPort(text: string | undefined): number {
  if (text === undefined) return 0;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new Problem('bad-arguments', `“${text}” is no port: a port is a number from 1 to 65535.`);
}
