import { expect, type Locator, type Page } from '@playwright/test';

import type { Application, Saved } from './application.ts';

/** Dateline's page by roles and names, as a reader or a screen reader finds it. */
export class DatelinePage {
  readonly application: Application;
  readonly page: Page;
  readonly timeline: Locator;
  readonly source: Locator;
  readonly inspector: Locator;
  readonly undated: Locator;
  readonly playhead: Locator;
  readonly split: Locator;
  readonly exportDialog: Locator;
  readonly settings: Locator;
  readonly documents: Locator;

  constructor(application: Application) {
    const { page } = application;
    this.application = application;
    this.page = page;
    this.timeline = page.getByRole('region', { name: 'Timeline' });
    this.source = page.getByRole('region', { name: 'Source text' });
    this.inspector = page.getByRole('complementary', { name: 'Event' });
    this.undated = page.getByRole('region', { name: 'Undated events' });
    this.playhead = page.getByRole('slider', { name: 'Playhead' });
    this.split = page.getByRole('separator');
    this.exportDialog = page.getByRole('dialog', { name: 'Export', exact: true });
    this.documents = page.getByRole('dialog', { name: 'Open documents' });
    this.settings = page.getByRole('dialog', { name: 'How this text is read' });
  }

  /** An event on the timeline; its name is "date: title". */
  eventNamed(name: RegExp): Locator {
    return this.timeline.getByRole('button', { name });
  }

  /** The mark of an event on the timeline: it begins where its time does, while its words stand where there is room. */
  markOf(event: Locator): Locator {
    return event.locator('xpath=..').locator('.mark');
  }

  /** Words of the text that are marked. */
  marked(words: string | RegExp): Locator {
    return this.source.getByRole('button', { name: words });
  }

  /** The words that are lit. */
  get lit(): Locator {
    return this.source.locator('[aria-current="true"]');
  }

  /** The events that are current on the timeline; at most one. */
  get currentEvent(): Locator {
    return this.timeline.locator('[role="button"][aria-current="true"]');
  }

  async expectCurrent(title: RegExp): Promise<void> {
    await expect(this.inspector.getByRole('heading', { name: title })).toBeVisible();
    await expect(this.lit.first()).toBeInViewport();
  }

  /** What the timeline says that it shows. */
  async shownWindow(): Promise<string> {
    return (
      await this.timeline
        .getByRole('paragraph')
        .filter({ hasText: /^Shows/ })
        .innerText()
    ).replace(/^Shows\s*/, '');
  }

  /** The same, once the timeline has come to rest. */
  async settledWindow(): Promise<string> {
    let seen = '';
    await expect
      .poll(async () => {
        const before = seen;
        seen = await this.shownWindow();
        return seen === before;
      })
      .toBe(true);
    return seen;
  }

  async expectWindowChange(act: () => Promise<void>): Promise<void> {
    const before = await this.settledWindow();
    await act();
    await expect.poll(() => this.shownWindow()).not.toBe(before);
  }

  async openFile(path: string): Promise<void> {
    await this.application.choosingFile(path, () => this.page.getByRole('button', { name: 'Open…' }).click());
  }

  /** The name of the document that is shown. */
  async expectShown(name: string): Promise<void> {
    // A project without a name goes by the document's; what is unsaved is marked.
    const written = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    await expect(this.page).toHaveTitle(new RegExp(`^(?:• )?${written} – Dateline$`));
  }

  async dropFile(name: string, content: string): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ([fileName, text]) => {
        const data = new DataTransfer();
        data.items.add(new File([text], fileName));
        return data;
      },
      [name, content] as const,
    );
    await this.page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
    await expect(this.page.getByText(/^Drop a \.txt or \.md file|^Eine \.txt- oder \.md-Datei/)).toBeVisible();
    await this.page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  }

  /** Shows the text of another open document. */
  async showDocument(name: string): Promise<void> {
    await this.openDocuments();
    await this.documents.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await this.expectShown(name);
  }

  async openDocuments(): Promise<void> {
    await this.page.getByRole('button', { name: /^Open documents/ }).click();
    await expect(this.documents).toBeVisible();
  }

  async openExport(): Promise<void> {
    await this.page.getByRole('button', { name: 'Export…' }).click();
    await expect(this.exportDialog.getByText(/^\d+ × \d+ pixels/)).toBeVisible();
  }

  async openSettings(): Promise<void> {
    await this.page.getByRole('button', { name: 'Change how this text is read' }).click();
    await expect(this.settings).toBeVisible();
  }

  async savePicture(): Promise<Saved> {
    return this.application.saving(() => this.exportDialog.getByRole('button', { name: 'Save PNG…' }).click());
  }
}
