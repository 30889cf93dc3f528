import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pure = ['src-main/{language,time,events,figure,api}/**/*.test.ts'];
const slow = { testTimeout: 30_000 };

/** The pure rooms are tested in three time zones: a civil date must not care where the machine stands. */
const zones = ['UTC', 'America/St_Johns', 'Pacific/Kiritimati'];

export default defineConfig({
  root,
  test: {
    projects: [
      ...zones.map((zone) => ({
        root,
        test: {
          ...slow,
          name: `pure, ${zone}`,
          include: pure,
          env: { TZ: zone },
          pool: 'forks' as const,
          isolate: false,
        },
      })),
      {
        root,
        test: {
          ...slow,
          name: 'runtimes',
          include: ['{src-main,src-renderer,scripts,seeds}/**/*.test.ts'],
          exclude: pure,
          pool: 'forks' as const,
        },
      },
    ],
  },
});
