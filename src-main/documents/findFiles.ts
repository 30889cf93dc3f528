import { realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';

import { glob, isDynamicPattern } from 'tinyglobby';

import { documentKinds } from '../api/documentKinds.ts';

import { pathOf } from './fileAddress.ts';

/**
 * The files that arguments name, each once and in their order: files as they are named, folders with all documents in and below
 * them, patterns (`reports/*.docx`) with what they fit. What names nothing is handed back as it is, for who opens it to report.
 */
export async function findFiles(named: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const argument of named) {
    const path = pathOf(argument);
    const isFolder = typeof path === 'string' && (await isFolderAt(path));
    if (typeof path === 'string' && isFolder) found.push(...(await documentsBelow(path)));
    else if (typeof path === 'string' && isDynamicPattern(path) && !(await isThere(path))) {
      const fitting = await glob(path.replaceAll(sep, '/'), {
        dot: false,
        followSymbolicLinks: false,
        expandDirectories: false,
      });
      found.push(...(fitting.length > 0 ? fitting.sort() : [argument]));
    } else found.push(argument);
  }
  return once(found);
}

async function isFolderAt(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() === true;
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

/** Links are not followed out of a folder, nor in a circle; files that systems hide are not looked at. */
async function documentsBelow(folder: string): Promise<readonly string[]> {
  const files = await glob('**/*', { cwd: folder, dot: false, followSymbolicLinks: false });
  const documents = files.filter((file) => documentKinds.some((kind) => basename(file).toLowerCase().endsWith(kind)));
  return documents.sort().map((file) => join(folder, file));
}

async function once(paths: readonly string[]): Promise<readonly string[]> {
  const known = new Set<string>();
  const kept: string[] = [];
  for (const path of paths) {
    const address = pathOf(path);
    const real = typeof address === 'string' ? await realpath(address).catch(() => address) : path;
    if (known.has(real)) continue;
    known.add(real);
    kept.push(path);
  }
  return kept;
}
