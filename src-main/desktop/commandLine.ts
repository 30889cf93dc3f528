import { resolve } from 'node:path';

import { pathOf } from '../documents/fileAddress.ts';

/** What the application was started for. */
export type Start =
  | { readonly kind: 'window'; readonly files: readonly string[] }
  | { readonly kind: 'command'; readonly commandLine: readonly string[] };

const commands: readonly string[] = ['extract', 'annotate'];

/** Switches of Electron whose value is the next argument. */
const switchesWithValue: readonly string[] = ['-r', '--require'];

/**
 * Reads `process.argv`. In development (`electron . FILE…`) the application's folder comes before what the user gave.
 * Switches in front belong to Chromium; after a command they are the command's. Files become absolute paths.
 */
export function readStart(argv: readonly string[], isDevelopment: boolean, workingFolder: string): Start {
  const given = argv.slice(1);
  const first = isDevelopment ? firstPlain(given) + 1 : 0;
  const ofUser = given.slice(first);
  const named = ofUser.slice(firstPlain(ofUser));
  const [command] = named;
  if (command !== undefined && commands.includes(command)) return { kind: 'command', commandLine: named };
  const files = named.filter((argument) => !argument.startsWith('-'));
  return { kind: 'window', files: files.map((file) => absolutePath(file, workingFolder)) };
}

/** Linux hands over addresses (`%U`). One that names no file of this machine stays: opening it says what is wrong with it. */
function absolutePath(file: string, workingFolder: string): string {
  const path = pathOf(file);
  return typeof path === 'string' ? resolve(workingFolder, path) : file;
}

/** Index of the first argument that is neither a switch nor the value of one; the length when there is none. */
function firstPlain(given: readonly string[]): number {
  const place = given.findIndex(
    (argument, index) => !argument.startsWith('-') && !switchesWithValue.includes(given[index - 1] ?? ''),
  );
  return place === -1 ? given.length : place;
}
