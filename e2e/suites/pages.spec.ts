import { fileURLToPath } from 'node:url';

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

test('an event of a PDF says its page, in the language of the page', async ({ dateline }) => {
  await dateline.openFile(fixture('formats/pdf/fixtures/report.pdf'));
  await dateline.marked(/The arrangement was tested on/).click();
  await dateline.expectCurrent(/The arrangement was tested/);
  await expect(dateline.inspector.getByText('p. 2', { exact: true })).toBeVisible();
});
