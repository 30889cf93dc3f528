import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { expect, test } from '../application/fixtures.ts';

async function fileNamed(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const flood = 'The river rose on 3 March 1998. The bridge fell on 5 March 1998.\n';

test('another file is opened, and the first stays reachable', async ({ dateline }, info) => {
  await dateline.openFile(await fileNamed(info.outputDir, 'flood.md', flood));
  await dateline.expectShown('flood.md');
  await expect(dateline.eventNamed(/^5 March 1998: .*bridge fell/)).toBeVisible();
  await dateline.showDocument('syria-2016-09-06.txt');
  await expect(dateline.eventNamed(/40 people died/)).toBeVisible();
});

const bridge = `Bonn, 6. September 2016 – Die Brücke wurde am Montag gesperrt.

Am 5. Mai 1945 hatten Soldaten versucht, sie zu sprengen.
`;

test('a German article is read as German', async ({ dateline }, info) => {
  await dateline.openFile(await fileNamed(info.outputDir, 'bruecke.txt', bridge));
  await dateline.expectShown('bruecke.txt');
  await expect(dateline.eventNamed(/^5 September 2016: .*Die Brücke wurde gesperrt/)).toBeVisible();
  await expect(dateline.eventNamed(/^5 May 1945: .*Soldaten/)).toBeVisible();
});

const badFiles = [
  { what: 'an empty file', name: 'empty.txt', content: '' },
  { what: 'a binary file', name: 'binary.txt', content: new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 0, 0, 2]) },
  { what: 'a file of another kind', name: 'paper.pdf', content: '%PDF-1.7' },
];

for (const { what, name, content } of badFiles) {
  test(`${what} is refused in one sentence, and what was open stays open`, async ({ dateline }, info) => {
    await dateline.eventNamed(/airstrikes/).click();
    await dateline.openFile(await fileNamed(info.outputDir, name, content));
    await expect(dateline.page.getByRole('alert')).toContainText(name);
    await dateline.expectShown('syria-2016-09-06.txt');
    await dateline.expectCurrent(/airstrikes/);
    await dateline.page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(dateline.page.getByRole('alert')).toBeHidden();
  });
}

test('a file that is dropped is opened', async ({ dateline }) => {
  await dateline.dropFile('flood.txt', flood);
  await dateline.expectShown('flood.txt');
  await expect(dateline.eventNamed(/bridge fell/)).toBeVisible();
});

test('a bad file that is dropped is refused', async ({ dateline }) => {
  await dateline.dropFile('empty.txt', '');
  await expect(dateline.page.getByRole('alert')).toContainText('empty.txt');
  await dateline.expectShown('syria-2016-09-06.txt');
});

test('text is pasted through the dialog', async ({ dateline }) => {
  const { page } = dateline;
  await page.getByRole('button', { name: 'Paste text…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Paste text' });
  await dialog.getByRole('button', { name: 'Read this text' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Paste or type a text first.');
  await dialog.getByRole('textbox', { name: 'Text to read' }).fill(flood);
  await dialog.getByRole('button', { name: 'Read this text' }).click();
  await expect(dialog).toBeHidden();
  await expect(dateline.eventNamed(/bridge fell/)).toBeVisible();
});

test('text on the clipboard is offered for reading', async ({ dateline }) => {
  const { page } = dateline;
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  }, flood);
  await expect(page.getByRole('textbox', { name: 'Text to read' })).toHaveValue(flood);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await dateline.expectShown('syria-2016-09-06.txt');
});

test('the same text is noticed, however it comes, and shown', async ({ dateline }, info) => {
  const { page } = dateline;
  const twice = (name: string) => page.getByRole('status').filter({ hasText: `“${name}” is already open` });
  await dateline.openFile(await fileNamed(info.outputDir, 'flood.md', flood));
  await dateline.expectShown('flood.md');
  await dateline.dropFile('other.txt', 'The mill burned on 7 March 1998.');
  await dateline.expectShown('other.txt');

  await dateline.dropFile('copy.txt', flood);
  await expect(twice('copy.txt')).toHaveText('“copy.txt” is already open as “flood.md”: it is the same text.');
  await dateline.expectShown('flood.md');
  await dateline.showDocument('other.txt');
  await dateline.openFile(join(info.outputDir, 'flood.md'));
  await expect(twice('flood.md')).toHaveText('“flood.md” is already open.');
  await dateline.expectShown('flood.md');
  await dateline.showDocument('other.txt');
  await page.getByRole('button', { name: 'Paste text…' }).click();
  await page.getByRole('textbox', { name: 'Text to read' }).fill(flood);
  await page.getByRole('button', { name: 'Read this text' }).click();
  await expect(twice('Pasted text')).toBeVisible();
  await dateline.expectShown('flood.md');

  await dateline.openDocuments();
  await expect(dateline.documents.getByRole('listitem')).toHaveText([/syria/, /flood\.md/, /other\.txt/]);
  await expect(dateline.documents.getByRole('checkbox', { checked: true })).toHaveCount(2);
});

test('markup in a text is shown as text', async ({ dateline }) => {
  const markup = 'The <img src=x onerror=alert(1)> server fell on 5 March 1998, <b>they</b> said.';
  await dateline.dropFile('markup.txt', markup);
  await dateline.expectShown('markup.txt');
  await expect(dateline.source.locator('article')).toContainText(markup);
  await expect(dateline.page.locator('img, article b')).toHaveCount(0);
});

test('the document’s date is set by hand, and the events follow', async ({ dateline }) => {
  const { page } = dateline;
  await page.getByRole('button', { name: 'Change' }).click();
  const field = page.getByRole('textbox', { name: 'Day of the document' });
  await field.fill('2016-02-31');
  await page.getByRole('button', { name: 'Set', exact: true }).click();
  await expect(page.getByRole('alert')).toHaveText('Write one day, as 6 September 2016.');
  await field.fill('2015-03-03');
  await field.press('Enter');
  await expect(page.getByRole('banner').getByText('3 March 2015', { exact: true })).toBeVisible();
  await expect(page.getByText('set by you')).toBeVisible();
  await expect(dateline.eventNamed(/^2 March 2015: .*airstrikes/)).toBeVisible();
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByRole('button', { name: 'Back to the date in the text' }).click();
  await expect(dateline.eventNamed(/^5 September 2016: .*airstrikes/)).toBeVisible();
});

test('a text without dates says why its timeline is empty', async ({ dateline }) => {
  await dateline.dropFile('undated.txt', 'The committee met on Monday and decided nothing.');
  await expect(dateline.timeline.getByRole('heading', { name: 'Nothing to place on a timeline yet' })).toBeVisible();
  await dateline.timeline.getByRole('button', { name: 'Set the document’s date' }).click();
  await dateline.page.getByRole('textbox', { name: 'Day of the document' }).fill('2016-09-06');
  await dateline.page.keyboard.press('Enter');
  await expect(dateline.eventNamed(/^5 September 2016: .*committee met/)).toBeVisible();
});

test('the reading of a long text says how far it is, and can be stopped', async ({ dateline }) => {
  test.slow();
  const { page } = dateline;
  const paragraph = 'The rebels took the old bridge on Monday, 4 May 1942 at noon. '.repeat(100);
  await dateline.dropFile('long.txt', `${paragraph}\n`.repeat(150));
  const progress = page.getByRole('status').filter({ hasText: 'Reading the text' });
  await expect(progress).toContainText(/: [\d,]+ of 930,150 characters/);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('The reading of this text was stopped; the text itself is open.')).toBeVisible();
  await dateline.showDocument('syria-2016-09-06.txt');
  await expect(dateline.eventNamed(/40 people died/)).toBeVisible();
});

test('a million letters without a space end in an empty timeline that says why', async ({ dateline }) => {
  await dateline.dropFile('letters.txt', 'x'.repeat(1_000_000));
  await dateline.expectShown('letters.txt');
  await expect(dateline.timeline.getByText('No event with a date was found in this text.')).toBeVisible({
    timeout: 15_000,
  });
});

/** Carries something over the window and lets it go there, as the system does. */
async function dragIn(page: Page, items: readonly { readonly mimeType: string; readonly data: string }[]) {
  const session = await page.context().newCDPSession(page);
  const data = { items: [...items], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  }
  await session.detach();
}

/** Whether the page forbids what a browser would do by itself: headless Chromium follows no dropped link, a window does. */
function isPrevented(page: Page, selector: string, type: 'dragover' | 'drop'): Promise<boolean> {
  return page.locator(selector).evaluate((element, name) => {
    const dataTransfer = new DataTransfer();
    for (const kind of ['text/uri-list', 'text/plain']) dataTransfer.setData(kind, 'https://example.org/');
    return !element.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }));
  }, type);
}

test('a link that is dropped leads nowhere', async ({ dateline }) => {
  const { page } = dateline;
  const address = page.url();
  for (const place of ['main', 'header', 'article', 'section[aria-label="Timeline"]']) {
    expect([await isPrevented(page, place, 'dragover'), await isPrevented(page, place, 'drop')]).toEqual([true, true]);
  }
  await dragIn(page, [{ mimeType: 'text/uri-list', data: new URL('/elsewhere', address).href }]);
  await dateline.expectShown('syria-2016-09-06.txt');
  expect(page.url()).toBe(address);
  await expect(page.getByRole('dialog')).toBeHidden();
  // A field takes the address as words.
  await page.getByRole('button', { name: 'Paste text…' }).click();
  expect(await isPrevented(page, 'textarea', 'drop')).toBe(false);
});

test('text that is dropped is offered for reading', async ({ dateline }) => {
  const { page } = dateline;
  await dragIn(page, [{ mimeType: 'text/plain', data: flood }]);
  await expect(page.getByRole('textbox', { name: 'Text to read' })).toHaveValue(flood);
});

test('more text than Dateline reads is refused before it is sent, and stays where it is', async ({ dateline }) => {
  test.slow();
  const { page } = dateline;
  let sent = false;
  page.on('request', (request) => (sent ||= request.url().includes('pasteDocument')));
  const tooLarge = /^The pasted text is too large: Dateline reads up to 33 million characters/;
  await page.evaluate(
    (length) => {
      const data = new DataTransfer();
      data.setData('text/plain', 'a '.repeat(length / 2));
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    },
    2 ** 25 + 2,
  );
  await expect(page.getByRole('alert')).toHaveText(tooLarge);
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(sent).toBe(false);
  await dateline.expectShown('syria-2016-09-06.txt');
});
