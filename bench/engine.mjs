import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'vite';

/** @typedef {typeof import('../src-main/events/extract.ts')['extract']} Extract */

/**
 * The extraction by itself, bundled as the application has it, so that Node can load it.
 * @param {string} root
 * @returns {Promise<Extract>}
 */
export async function loadExtract(root) {
  const outDir = join(root, 'out', 'bench');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: join(root, 'src-main/events/extract.ts'), outDir, target: 'node20', minify: true },
  });
  /** @type {{ extract: Extract }} */
  const { extract } = await import(pathToFileURL(join(outDir, 'extract.js')).href);
  return extract;
}

/**
 * The texts that ship with the application.
 * @param {string} root
 * @returns {Promise<string[]>}
 */
export async function seedTexts(root) {
  const names = (await readdir(join(root, 'seeds'))).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(names.map((name) => readFile(join(root, 'seeds', name), 'utf8')));
}
