import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { makePdf } from '../../src-main/documents/formats/pdf/testPdf.ts';
import { expect, test } from '../application/fixtures.ts';

const fixture = (path: string) => fileURLToPath(new URL(`../../src-main/documents/${path}`, import.meta.url));

test('the text shows the headings, the table, the list and the pages of a PDF', async ({ dateline }) => {
  await dateline.openFile(fixture('formats/pdf/fixtures/report.pdf'));
  await dateline.expectShown('report.pdf');
  const text = dateline.source.getByRole('group', { name: 'report.pdf' });
  await expect(text.getByRole('heading', { name: 'Report on the flood at Marlow Bridge', level: 2 })).toBeVisible();
  await expect(text.getByRole('heading', { name: 'How the water rose', level: 3 })).toBeVisible();
  await expect(text.getByRole('separator', { name: 'Page 1' })).toBeVisible();
  await text.press('End');
  await expect(text.getByRole('separator', { name: 'Page 2' })).toBeAttached();
  await expect(text.getByText('Millfields')).toBeAttached();
  const [district, houses] = await Promise.all(
    ['Millfields', '87'].map((cell) => text.getByText(cell, { exact: true }).boundingBox()),
  );
  expect(houses?.y).toBe(district?.y);
  expect(houses?.x).toBeGreaterThan((district?.x ?? 0) + 50);
});

test('an event of a PDF says its page', async ({ dateline }) => {
  await dateline.openFile(fixture('formats/pdf/fixtures/report.pdf'));
  await dateline.expectShown('report.pdf');
  const words = dateline.marked(/The arrangement was tested on/);
  await expect(words).toBeVisible({ timeout: 20_000 });
  await words.click();
  await dateline.expectCurrent(/The arrangement was tested/);
  await expect(dateline.inspector.getByText('p. 2', { exact: true })).toBeVisible();
});

test('a locked PDF asks for its password, says when it is wrong, and opens with the right one', async ({
  dateline,
}, info) => {
  await mkdir(info.outputDir, { recursive: true });
  const path = join(info.outputDir, 'treaty.pdf');
  await writeFile(
    path,
    makePdf({ pages: [[['The treaty was signed on 4 June 1920.', 72, 700]]], password: 'trianon' }),
  );
  await dateline.openFile(path);
  const dialog = dateline.page.getByRole('dialog', { name: '“treaty.pdf” is locked' });
  await dialog.getByLabel('Its password').fill('versailles');
  await dialog.getByRole('button', { name: 'Open it' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('This password does not fit.');
  await dialog.getByLabel('Its password').fill('trianon');
  await dialog.getByLabel('Its password').press('Enter');
  await dateline.expectShown('treaty.pdf');
  await expect(dateline.marked(/The treaty was signed on/)).toBeVisible();
});

test('who does not know the password goes on with what is open', async ({ dateline }, info) => {
  await mkdir(info.outputDir, { recursive: true });
  const path = join(info.outputDir, 'treaty.pdf');
  await writeFile(path, makePdf({ pages: [[['It was signed.', 72, 700]]], password: 'trianon' }));
  const title = await dateline.page.title();
  await dateline.openFile(path);
  const dialog = dateline.page.getByRole('dialog', { name: '“treaty.pdf” is locked' });
  await dialog.getByLabel('Its password').press('Escape');
  await expect(dialog).toBeHidden();
  await expect(dateline.page).toHaveTitle(title);
});

test('the words of a scan are recognised when that is wished', async ({ dateline }) => {
  test.setTimeout(90_000);
  await dateline.openFile(fixture('recognition/fixtures/scan.pdf'));
  const dialog = dateline.page.getByRole('dialog', { name: '“scan.pdf” holds pictures of words' });
  await expect(dialog.getByText(/Its words can be recognised/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Recognise its words' }).click();
  await expect(dateline.page.getByText('The words of “scan.pdf” are being recognised…')).toBeVisible();
  await expect(dateline.marked(/The board met on/)).toBeVisible({ timeout: 60_000 });
  await dateline.expectShown('scan.pdf');
  await dateline.marked(/The board met on/).click();
  await expect(dateline.inspector.getByText(/^Its words were recognised from a picture/)).toBeVisible();
});
