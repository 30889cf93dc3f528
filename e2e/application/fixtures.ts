import { _electron, chromium, test as base, type Browser, type Page } from '@playwright/test';

import type { Application } from './application.ts';
import { BrowserApplication } from './browserApplication.ts';
import { DatelinePage } from './datelinePage.ts';
import { DesktopApplication } from './electronApplication.ts';
import { Guard } from './guard.ts';
import { LoopbackHost } from './loopbackHost.ts';

export { expect } from '@playwright/test';

interface OfTest {
  /** What the system prefers. */
  readonly theme: 'light' | 'dark';
  readonly highContrast: 'active' | 'none';
  /** Whether the reader is new, and told what can be done. */
  readonly hints: boolean;
  /** Whether the screen is touched. */
  readonly touch: boolean;
  readonly size: { readonly width: number; readonly height: number };
  readonly application: Application;
  /** The page object of the open application, with the seed article read. */
  readonly dateline: DatelinePage;
}

interface OfWorker {
  readonly host: LoopbackHost | null;
  readonly chromiumBrowser: Browser | null;
}

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** A variable of the environment as an option, left out where it is not set. */
function executable(name: string): { executablePath?: string } {
  const path = process.env[name];
  return path === undefined ? {} : { executablePath: path };
}

async function emulateTouch(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
}

/** The page remembers that its reader knows all of it. */
function knowHints(): void {
  localStorage.setItem('dateline.hints', 'scrub zoom words');
}

function forgetHints(): void {
  localStorage.removeItem('dateline.hints');
}

/** Throws away what a test decided and did not save: the host would offer it to the next test's page. */
async function leaveNothing(page: Page): Promise<void> {
  if (page.isClosed()) return;
  await page.evaluate(async () => {
    const id = sessionStorage.getItem('dateline.project');
    const begun = await window.dateline.call('newProject', undefined);
    if (begun.ok && id !== null) await window.dateline.call('discardRecovery', { id });
  });
}

export const test = base.extend<OfTest, OfWorker>({
  theme: ['light', { option: true }],
  highContrast: ['none', { option: true }],
  hints: [false, { option: true }],
  touch: [false, { option: true }],
  size: [{ width: 1440, height: 900 }, { option: true }],

  host: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use, worker) => {
      const host = worker.project.name === 'browser' ? await LoopbackHost.start() : null;
      await use(host);
      await host?.stop();
    },
    { scope: 'worker' },
  ],

  chromiumBrowser: [
    // eslint-disable-next-line no-empty-pattern -- as above
    async ({}, use, worker) => {
      const browser =
        worker.project.name === 'browser'
          ? await chromium.launch({ ...executable('DATELINE_CHROMIUM'), args: asRoot })
          : null;
      await use(browser);
      await browser?.close();
    },
    { scope: 'worker' },
  ],

  application: async ({ host, chromiumBrowser, theme, highContrast, hints, touch, size }, use, test) => {
    if (host !== null && chromiumBrowser !== null) {
      const context = await chromiumBrowser.newContext({
        colorScheme: theme,
        forcedColors: highContrast,
        hasTouch: touch,
        viewport: size,
      });
      if (!hints) await context.addInitScript(knowHints);
      const page = await context.newPage();
      const guard = new Guard(page, new URL(host.address).origin);
      await page.goto(host.address);
      await use(new BrowserApplication(page));
      guard.expectNothing();
      await leaveNothing(page);
      await context.close();
    } else {
      const electron = await _electron.launch({ ...executable('DATELINE_ELECTRON'), args: [...asRoot, '.'] });
      const page = await electron.firstWindow();
      const guard = new Guard(page, new URL(page.url()).origin);
      await page.emulateMedia({ colorScheme: theme, forcedColors: highContrast });
      await page.setViewportSize(size);
      if (touch) await emulateTouch(page);
      await page.evaluate(hints ? forgetHints : knowHints);
      await page.reload();
      await use(new DesktopApplication(electron, page, test.outputDir));
      guard.expectNothing();
      await electron.close();
    }
  },

  dateline: async ({ application }, use) => {
    const dateline = new DatelinePage(application);
    await dateline.eventNamed(/40 people died/).waitFor();
    await use(dateline);
  },
});
