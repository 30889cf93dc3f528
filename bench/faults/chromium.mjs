import { chromium } from '@playwright/test';

import { findChromium, thisMachine } from '../../scripts/testing/chromium.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** A Chromium whose pages can be killed under it. */
export class KillableChromium {
  /** @param {import('@playwright/test').Browser} browser @param {import('@playwright/test').CDPSession} session */
  constructor(browser, session) {
    this.browser = browser;
    this.session = session;
  }

  /** @param {string} root @param {(line: string) => void} say */
  static async launch(root, say) {
    const executablePath = await findChromium(thisMachine(root, say));
    const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
    return new KillableChromium(browser, await browser.newBrowserCDPSession());
  }

  /** A window with no other page, in which no hint stands before what is clicked. */
  async window() {
    const context = await this.browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addInitScript(() => {
      localStorage.setItem('dateline.hints', 'scrub zoom words');
    });
    return context;
  }

  /** Kills the processes that show pages, and waits until this page has seen it. @param {Page} page */
  async killRenderers(page) {
    const { processInfo } = await this.session.send('SystemInfo.getProcessInfo');
    const crashed = page.waitForEvent('crash');
    for (const { type, id } of processInfo) if (type === 'renderer') process.kill(id, 'SIGKILL');
    await crashed;
  }

  async close() {
    await this.browser.close();
  }
}
