import { fileURLToPath } from 'node:url';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pure = [
  'src-main/{language,problems,time,events,chronicle,figure,api}/**/*.test.ts',
  'src-renderer/{board,search,input}/**/*.test.ts',
];
const runes = ['src-renderer/**/*.svelte.test.ts'];
const slow = { testTimeout: 30_000 };

/**
 * The pure rooms are tested in three time zones and three languages of the machine: a civil date must not care where it is read,
 * nor by whom. Turkish has other small letters, Egypt other digits and another order.
 */
const machines = [
  { TZ: 'UTC', LC_ALL: 'en_US.UTF-8' },
  { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8' },
];

export default defineConfig({
  root,
  test: {
    projects: [
      ...machines.map((machine) => ({
        root,
        test: {
          ...slow,
          name: `pure, ${machine.TZ}, ${machine.LC_ALL.slice(0, 5)}`,
          include: pure,
          env: machine,
          pool: 'forks' as const,
          isolate: false,
        },
      })),
      {
        root,
        // What the page knows, compiled as for the page: in a runtime without a DOM.
        plugins: [svelte({ configFile: false })],
        test: {
          ...slow,
          name: 'runes',
          include: runes,
          environment: fileURLToPath(new URL('pageWithoutDom.ts', import.meta.url)),
          pool: 'forks' as const,
        },
      },
      {
        root,
        test: {
          ...slow,
          name: 'runtimes',
          include: ['{src-main,src-renderer,scripts,seeds}/**/*.test.ts'],
          exclude: [...pure, ...runes],
          pool: 'forks' as const,
        },
      },
    ],
  },
});
