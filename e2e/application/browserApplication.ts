import type { Page } from '@playwright/test';

import type { Application, Saved } from './application.ts';

/** The page in a browser, served by the loopback host: files come from the browser's chooser and go to its downloads. */
export class BrowserApplication implements Application {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async choosingFile(path: string, act: () => Promise<void>): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), act()]);
    await chooser.setFiles(path);
  }

  async saving(act: () => Promise<void>): Promise<Saved> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), act()]);
    return { name: download.suggestedFilename(), path: await download.path() };
  }
}
