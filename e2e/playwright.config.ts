import { fileURLToPath } from 'node:url';

import { defineConfig } from '@playwright/test';

const electron = process.env.DATELINE_ELECTRON;

/** One suite, two hosts. The Electron project is there only where Electron's binary is: `DATELINE_ELECTRON` names it. */
export default defineConfig({
  testDir: './suites',
  outputDir: fileURLToPath(new URL('../test-results/e2e', import.meta.url)),
  timeout: 30_000,
  globalTimeout: 600_000,
  expect: { timeout: 5_000 },
  fullyParallel: true,
  workers: 2,
  // A fault fails twice. What passes the second time is listed as flaky: a race in the test, to be mended there.
  retries: 1,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list']],
  // A trace of every test costs a fifth of the suite's time: `-- --trace retain-on-failure` keeps those of tests that fail.
  use: { actionTimeout: 8_000, trace: 'off' },
  projects: [{ name: 'browser' }, ...(electron === undefined ? [] : [{ name: 'electron' }])],
});
