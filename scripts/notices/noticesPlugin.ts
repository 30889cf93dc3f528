import type { Plugin } from 'vite';

import { folderOfPackage } from './packageOf.ts';
import { writeNotices } from './writeNotices.ts';

/**
 * Names in one file whose code is shipped. The plugin sees every bundle that is made, and the file goes out with the page, which
 * is built last: both hosts serve the page's files, and the command line reads it there. A package without a known licence
 * ends the build.
 */
export function thirdPartyNotices(root: string): { readonly collect: Plugin; readonly emit: Plugin } {
  const folders = new Set<string>();
  const look: Plugin['generateBundle'] = (_options, bundle) => {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue;
      for (const id of output.moduleIds) {
        const folder = folderOfPackage(id, root);
        if (folder !== null) folders.add(folder);
      }
    }
  };
  return {
    collect: { name: 'third-party-notices:collect', generateBundle: look },
    emit: {
      name: 'third-party-notices:emit',
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: writeNotices(root, folders) });
      },
    },
  };
}
