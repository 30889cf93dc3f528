import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

import { thirdPartyNotices } from './scripts/notices/noticesPlugin.ts';

/** The oldest Node that runs the loopback host and the command line; Electron's own is newer. */
const oldestNode = 'node20';

/** `src-main/services/applicationFolder.ts` counts on everything lying directly in `out/main`. */
const flat = { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' };

/** Long lists in files of their own: read as plain ASCII, they take half the time and memory that they take beside other signs. */
const codeSplitting = {
  groups: [
    { name: 'english', test: /resources[\\/]models/ },
    { name: 'cities', test: /gazetteer[\\/]cities/ },
  ],
};

/** Nothing is painted before the page's script has set its colours: a reader of the other theme would see a flash of white. */
const paintedByScript: Plugin = {
  name: 'painted-by-script',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace('<script type="module"', '<script type="module" blocking="render"'),
  },
};

const notices = thirdPartyNotices(import.meta.dirname);

/** Packages under `dependencies` of package.json stay outside the bundles; all others go in. */
export default defineConfig({
  main: {
    plugins: [notices.collect],
    build: {
      minify: true,
      target: oldestNode,
      rolldownOptions: {
        input: {
          desktop: 'src-main/desktop/index.ts',
          web: 'src-main/web/index.ts',
          cli: 'src-main/cli/index.ts',
          worker: 'src-main/services/worker.ts',
        },
        output: { format: 'es', codeSplitting, ...flat },
      },
    },
  },
  preload: {
    plugins: [notices.collect],
    build: {
      minify: true,
      rolldownOptions: {
        input: { preload: 'src-main/desktop/preload.ts' },
        // A sandboxed preload is one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src-renderer',
    // The loopback host serves the page under a secret path, the desktop at the root of its own protocol.
    base: './',
    plugins: [svelte({ configFile: false }), paintedByScript, notices.collect, notices.emit],
    build: {
      minify: true,
      outDir: 'out/renderer',
      emptyOutDir: true,
      // Nothing becomes a data: address, which the content security policy refuses.
      assetsInlineLimit: 0,
      // Read from the same machine, where one large file is faster than many.
      chunkSizeWarningLimit: 1_500,
      rolldownOptions: {
        input: { index: 'src-renderer/index.html', bridge: 'src-main/web/bridge.ts' },
        output: {
          entryFileNames: ({ name }) => (name === 'bridge' ? 'bridge.js' : 'assets/[name]-[hash].js'),
        },
      },
    },
  },
});
