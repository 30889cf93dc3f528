import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/**
 * The built page: path as in a URL (`index.html`, `assets/index-x.js`) → file. Both hosts serve out of this table and
 * look nothing up on the disk, so no path, however it is written, leads outside the page's folder.
 */
export type PageFiles = ReadonlyMap<string, PageFile>;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Reads the page into memory. Links are not followed: they are not part of the page. */
export async function readPageFiles(folder: string): Promise<PageFiles> {
  const files = new Map<string, PageFile>();
  const read = async (inside: readonly string[]): Promise<void> => {
    for (const entry of await readdir(join(folder, ...inside), { withFileTypes: true })) {
      const path = [...inside, entry.name];
      if (entry.isDirectory()) await read(path);
      if (!entry.isFile()) continue;
      const type = types[extname(entry.name).toLowerCase()] ?? 'application/octet-stream';
      files.set(path.join('/'), { bytes: new Uint8Array(await readFile(join(folder, ...path))), type });
    }
  };
  await read([]);
  return files;
}

/** The file that the path of a URL names (without its first slash, still encoded); `undefined` when the page has none. */
export function findPageFile(files: PageFiles, path: string): PageFile | undefined {
  try {
    return files.get(decodeURIComponent(path) || 'index.html');
  } catch (thrown) {
    if (thrown instanceof URIError) return undefined;
    throw thrown;
  }
}
