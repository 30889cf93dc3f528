import { fileURLToPath } from 'node:url';

import type { Fault } from '../problems/problem.ts';

const fileAddress = /^file:\//i;
/** One letter before the colon is a drive. */
const anyAddress = /^[a-z][a-z\d+.-]+:\/\//i;

/**
 * The path that an argument names. Desktops hand over files as addresses (`file:///tmp/a%20b.txt`); what is no address is a path
 * already. A fault where the address is of another machine or of no file.
 */
export function pathOf(argument: string): string | Fault {
  if (fileAddress.test(argument)) return pathOfAddress(argument);
  return anyAddress.test(argument) ? { kind: 'file-elsewhere', name: argument } : argument;
}

function pathOfAddress(address: string): string | Fault {
  const damaged: Fault = { kind: 'file-address-damaged', name: address };
  try {
    const url = new URL(address);
    // A host is never asked: on Windows, asking for a file of it tells it who the user is.
    if (url.host !== '') return { kind: 'file-elsewhere', name: address };
    const path = fileURLToPath(url);
    return url.search === '' && url.hash === '' && !path.includes('\0') ? path : damaged;
  } catch {
    return damaged; // Both refuse what is no address of a file.
  }
}
