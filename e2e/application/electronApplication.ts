import { basename, join } from 'node:path';

import type { ElectronApplication, Page } from '@playwright/test';

import type { Application, Saved } from './application.ts';

/** The page in Electron. Native dialogs cannot be seen by a test, so they are answered in its place. */
export class DesktopApplication implements Application {
  readonly page: Page;
  readonly #electron: ElectronApplication;
  readonly #folder: string;

  constructor(electron: ElectronApplication, page: Page, folder: string) {
    this.#electron = electron;
    this.page = page;
    this.#folder = folder;
  }

  async choosingFile(path: string, act: () => Promise<void>): Promise<void> {
    await this.#electron.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    }, path);
    await act();
  }

  async saving(act: () => Promise<void>): Promise<Saved> {
    const path = join(this.#folder, 'saved.png');
    await this.#electron.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    }, path);
    await act();
    await this.page
      .getByRole('status')
      .filter({ hasText: basename(path) })
      .waitFor();
    return { name: basename(path), path };
  }
}
