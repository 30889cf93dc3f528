/** The tagger's own code for the training: bundled, since Node does not read TypeScript. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'vite';

/**
 * @typedef {typeof import('../../src-main/language/tagger/training.ts')} Core
 */

/**
 * @param {string} root
 * @returns {Promise<Core>}
 */
export async function loadCore(root) {
  const folder = join(root, 'out', 'tagger');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: {
        input: join(root, 'src-main/language/tagger/training.ts'),
        output: { entryFileNames: 'training.js' },
      },
    },
  });
  return import(pathToFileURL(join(folder, 'training.js')).href);
}
