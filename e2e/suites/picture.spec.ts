import { readFile } from 'node:fs/promises';

import { expect, test } from '../application/fixtures.ts';

/** Width and height that a PNG states in its first chunk; throws where the bytes are no PNG. */
function pngSize(bytes: Buffer): { width: number; height: number } {
  expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

test('the visible window is saved as a picture, twice as fine', async ({ dateline }) => {
  await dateline.page.keyboard.press('Control+e');
  const dialog = dateline.exportDialog;
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue(
    'IS claims Syria blasts as US, Russia talks fail',
  );
  await dialog.getByRole('spinbutton', { name: 'Width, pixels' }).fill('900');
  await expect(dialog.getByText(/^1800 × \d+ pixels/)).toBeVisible();
  const announced = /\d+ × (\d+)/.exec(await dialog.getByText(/^1800 × \d+ pixels/).innerText())?.[1];
  const saved = await dateline.savePicture();
  expect(saved.name).toMatch(/\.png$/);
  expect(pngSize(await readFile(saved.path))).toEqual({ width: 1800, height: Number(announced) });
  await expect(dialog).toBeHidden();
  await expect(dateline.page.getByText(`Saved as ${saved.name}.`)).toBeVisible();
});

test('the whole timeline is saved, whatever the window shows', async ({ dateline }) => {
  for (let press = 0; press < 3; press += 1) {
    await dateline.expectWindowChange(() => dateline.page.keyboard.press('+'));
  }
  await dateline.openExport();
  const dialog = dateline.exportDialog;
  await dialog.getByRole('radio', { name: 'Whole timeline' }).check();
  await dialog.getByRole('radio', { name: '1×' }).check();
  await dialog.getByRole('radio', { name: 'Dark' }).check();
  await expect(dialog.getByText(/^1600 × \d+ pixels/)).toBeVisible();
  const saved = await dateline.savePicture();
  expect(pngSize(await readFile(saved.path)).width).toBe(1600);
});

test('the preview is painted, and follows the choices', async ({ dateline }) => {
  await dateline.openExport();
  const preview = dateline.exportDialog.getByRole('figure', { name: 'Preview of the picture' }).locator('canvas');
  const corner = () =>
    preview.evaluate((canvas) =>
      canvas instanceof HTMLCanvasElement ? [...(canvas.getContext('2d')?.getImageData(2, 2, 1, 1).data ?? [])] : [],
    );
  const light = await corner();
  expect(light[3]).toBe(255);
  await dateline.exportDialog.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(async () => (await corner())[0]).toBeLessThan(80);
  await dateline.exportDialog.getByRole('radio', { name: 'Transparent' }).check();
  await expect.poll(async () => (await corner())[3]).toBe(0);
});

test('a picture that would be too large is refused before it is drawn', async ({ dateline }) => {
  await dateline.openExport();
  const dialog = dateline.exportDialog;
  await dialog.getByRole('spinbutton', { name: 'Width, pixels' }).fill('8000');
  await dialog.getByRole('radio', { name: '4×' }).check();
  await expect(dialog.getByText(/more than 100 million pixels/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save PNG…' })).toBeDisabled();
  await dialog.getByRole('spinbutton', { name: 'Width, pixels' }).fill('90000');
  await expect(dialog.getByText('Choose a width from 320 to 8000.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save PNG…' })).toBeDisabled();
});

test('events are written in a form of text, with a preview, and what has no place in it is counted', async ({
  dateline,
}) => {
  await dateline.openExport();
  const { exportDialog } = dateline;
  await exportDialog.getByLabel('As').selectOption('Table for spreadsheets (CSV)');
  const preview = exportDialog.getByRole('region', { name: 'How it begins' });
  await expect(preview).toContainText('Date,EDTF,First day,Last day,Precision,Event');
  await expect(preview).toContainText('2016-09-05');
  const table = await dateline.application.saving(() => exportDialog.getByRole('button', { name: 'Save…' }).click());
  expect(table.name).toMatch(/\.csv$/);
  expect(await readFile(table.path, 'utf8')).toMatch(/^\uFEFFDate,EDTF/);
  await expect(exportDialog).toBeHidden();

  await dateline.openExport();
  await exportDialog.getByLabel('As').selectOption('Calendar (ICS)');
  await expect(exportDialog.getByRole('status')).toHaveText(/^\d+ of \d+ (has|have) no date that this form can hold/);
  const calendar = await dateline.application.saving(() => exportDialog.getByRole('button', { name: 'Save…' }).click());
  expect(await readFile(calendar.path, 'utf8')).toContain('DTSTART;VALUE=DATE:20160905');
});
