import type { Page } from '@playwright/test';

/** A file as its user finds it after saving. */
export interface Saved {
  readonly name: string;
  readonly path: string;
}

/** Dateline as a test meets it, whichever host it runs in: the page, and what the window system does for it. */
export interface Application {
  readonly page: Page;
  /** Does what opens the file dialog, and chooses this file in it. */
  choosingFile(path: string, act: () => Promise<void>): Promise<void>;
  /** Does what opens the save dialog or starts a download, and answers where the file went. */
  saving(act: () => Promise<void>): Promise<Saved>;
}
