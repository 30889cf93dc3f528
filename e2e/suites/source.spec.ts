import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { AxeBuilder } from '@axe-core/playwright';
import type { Locator } from '@playwright/test';

import type { DatelinePage } from '../application/datelinePage.ts';
import { expect, test } from '../application/fixtures.ts';

/** Bridge N1 fell first, bridge N3000 last; the text goes from the middle of that to its end, and then back to the first. */
const bridges = Array.from({ length: 3_000 }, (_, place) => {
  const index = place < 1_500 ? 1_500 + place : 2_999 - place;
  const date = `${1 + (index % 28)} March ${1800 + Math.floor(index / 28)}`;
  return `Bridge N${index + 1} fell on ${date}. ${'Stone, iron and rope. '.repeat(place % 9)}`.trimEnd();
}).join('\n\n');

async function openText(dateline: DatelinePage, folder: string, name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  await writeFile(path, text);
  await dateline.openFile(path);
  await dateline.expectShown(name);
}

async function openBridges(dateline: DatelinePage, folder: string): Promise<Locator> {
  await openText(dateline, folder, 'bridges.txt', bridges);
  await expect(dateline.marked(/Bridge N1501 fell/)).toBeVisible({ timeout: 20_000 });
  return dateline.source.getByRole('group', { name: 'bridges.txt' });
}

/** How far the top of an element stands below the top of another, as a share of the other's height. */
async function shareBelow(element: Locator, around: Locator): Promise<number> {
  const [inner, outer] = [await element.boundingBox(), await around.boundingBox()];
  if (inner === null || outer === null) throw new Error('both are on the screen');
  return (inner.y - outer.y) / outer.height;
}

test('of a long text only what is near is in the document, and all of it can be scrolled to', async ({
  dateline,
}, info) => {
  const text = await openBridges(dateline, info.outputDir);
  expect(await text.getByRole('paragraph').count()).toBeLessThan(120);
  await text.press('End');
  await expect(dateline.marked(/Bridge N1 fell/)).toBeInViewport();
  await expect(dateline.marked(/Bridge N1501 fell/)).toHaveCount(0);
  expect(await text.getByRole('paragraph').count()).toBeLessThan(120);
  await text.press('Home');
  await expect(dateline.marked(/Bridge N1501 fell/)).toBeInViewport();
});

test('an event anywhere in a long text is shown on its first words', async ({ dateline }, info) => {
  const text = await openBridges(dateline, info.outputDir);
  for (const [key, number] of [
    ['End', 3000],
    ['Home', 1],
  ] as const) {
    await dateline.playhead.press(key);
    await expect(dateline.lit.first()).toHaveText(new RegExp(`^Bridge N${number} fell`));
    await expect.poll(() => shareBelow(dateline.lit.first(), text)).toBeLessThan(0.8);
    expect(await shareBelow(dateline.lit.first(), text)).toBeGreaterThan(0);
  }
});

test('what is read stays in place while heights above it turn out other than estimated', async ({ dateline }, info) => {
  const text = await openBridges(dateline, info.outputDir);
  await dateline.playhead.press('End');
  await expect(dateline.lit.first()).toBeInViewport();
  const box = await text.boundingBox();
  if (box === null) throw new Error('the text is on the screen');
  await dateline.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const seen = text.getByRole('paragraph').filter({ hasText: /N2998 / });
  const before = await seen.boundingBox();
  const wheel = async (pixels: number) => {
    for (let turn = 0; turn < 12; turn += 1) {
      await dateline.page.mouse.wheel(0, pixels);
      await dateline.page.waitForTimeout(30);
    }
  };
  await wheel(-300);
  await expect(seen).toHaveCount(0);
  await wheel(300);
  await expect.poll(async () => (await seen.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, -1);
});

test('a selection outlives its scrolling out of the document, and all of the text is copied', async ({
  dateline,
}, info) => {
  const { page } = dateline;
  const text = await openBridges(dateline, info.outputDir);
  const pasted = async () => {
    await page.keyboard.press('Control+c');
    await page.keyboard.press('v');
    const field = page.getByRole('textbox', { name: 'Text to read' });
    await field.press('Control+v');
    const value = await field.inputValue();
    await page.keyboard.press('Escape');
    return value;
  };
  await text
    .getByRole('paragraph')
    .filter({ hasText: /N1502 / })
    .selectText();
  await text.evaluate((pane) => {
    pane.scrollTop = pane.scrollHeight / 2;
  });
  await expect(dateline.marked(/Bridge N1509 fell/)).toHaveCount(0);
  expect(await pasted()).toBe(/Bridge N1502 fell.*/.exec(bridges)?.[0]);
  await text.focus();
  await page.keyboard.press('Control+a');
  expect(await pasted()).toBe(bridges);
});

test('the focus goes on from event to event, also to those that are not in the document yet', async ({
  dateline,
}, info) => {
  const far = `The old bridge fell on 3 May 1911.\n\n${'A sentence without any date in it. \n\n'.repeat(400)}The new bridge was opened on 4 June 1912.`;
  await openText(dateline, info.outputDir, 'far.txt', far);
  await dateline
    .marked(/old bridge/)
    .first()
    .focus();
  await dateline.page.keyboard.press('ArrowDown');
  await expect(dateline.marked(/new bridge/).first()).toBeInViewport();
  await expect(dateline.source.locator(':focus')).toHaveText(/new bridge/);
});

test('a text that is taller than any element can be is read to its end', async ({ dateline }, info) => {
  test.slow();
  const lines = Array.from({ length: 400_000 }, (_, index) => `Row ${index + 1}`).join('\n');
  await openText(dateline, info.outputDir, 'rows.txt', lines);
  const text = dateline.source.getByRole('group', { name: 'rows.txt' });
  await text.press('End');
  await expect(text.getByText('Row 400000', { exact: true })).toBeInViewport();
  await text.press('ArrowUp');
  await expect(text.getByText('Row 399995', { exact: true })).toBeInViewport();
  await text.press('Home');
  await expect(text.getByText('Row 1', { exact: true })).toBeInViewport();
});

test.describe('finding words in the text', () => {
  test('heeds no case or accents, counts, goes on and back, and gives the focus back', async ({ dateline }) => {
    const { page } = dateline;
    await dateline.eventNamed(/airstrikes/).focus();
    await page.keyboard.press('Control+f');
    const bar = dateline.source.getByRole('search', { name: 'Find in the text' });
    const field = bar.getByRole('textbox', { name: 'Words to find' });
    await expect(field).toBeFocused();
    await field.fill('sÝRIAN');
    await expect(bar.getByRole('status')).toHaveText(/^1 of \d+$/);
    expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([]);
    await field.press('Enter');
    await expect(bar.getByRole('status')).toHaveText(/^2 of/);
    await field.press('Shift+Enter');
    await field.press('Shift+Enter');
    await expect(bar.getByRole('status')).toHaveText(/^(\d+) of \1$/);
    await field.fill('no such words');
    await expect(bar.getByRole('status')).toHaveText('Not found');
    await field.press('Escape');
    await expect(bar).toBeHidden();
    await expect(dateline.eventNamed(/airstrikes/)).toBeFocused();
  });

  test('shows a place in a long text that was not in the document, and marks it', async ({ dateline }, info) => {
    const { page } = dateline;
    const text = await openBridges(dateline, info.outputDir);
    await page.keyboard.press('Control+f');
    await page.keyboard.type('bridge n7 fell');
    await expect(dateline.marked(/Bridge N7 fell/)).toBeInViewport();
    await expect(dateline.source.getByRole('status')).toHaveText('1 of 1');
    const marked = () =>
      page.evaluate(() => [...(CSS.highlights.get('current-hit') ?? [])].map((range) => (range as Range).toString()));
    expect(await marked()).toEqual(['Bridge N7 fell']);
    await dateline.source.getByRole('textbox').fill('bridge n15');
    await expect(dateline.source.getByRole('status')).toHaveText(/ of 111$/);
    await text.press('Escape');
    await expect(dateline.source.getByRole('search')).toBeHidden();
    expect(await marked()).toEqual([]);
  });

  test('looks for the words that are selected', async ({ dateline }) => {
    await dateline
      .marked(/^Monday$/)
      .first()
      .selectText();
    await dateline.page.keyboard.press('Control+f');
    await expect(dateline.source.getByRole('textbox', { name: 'Words to find' })).toHaveValue('Monday');
    await expect(dateline.source.getByRole('status')).toHaveText(/^\d of \d$/);
  });
});

test('the rail beside the text leads to where it is pressed, and to an event that is near', async ({
  dateline,
}, info) => {
  const text = await openBridges(dateline, info.outputDir);
  const rail = dateline.source.locator('canvas');
  const box = await rail.boundingBox();
  if (box === null) throw new Error('the rail is on the screen');
  await dateline.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const middle = text.getByRole('button', { name: /Bridge N(29\d\d|3000) fell/ });
  const isShown = () =>
    middle.evaluateAll((words) =>
      words.some((word) => word.getBoundingClientRect().top > 60 && word.getBoundingClientRect().bottom < innerHeight),
    );
  await expect.poll(isShown).toBe(true);
  await dateline.page.mouse.down();
  await dateline.page.mouse.move(box.x + box.width / 2, box.y + 1);
  await dateline.page.mouse.up();
  await expect(dateline.marked(/Bridge N1501 fell/)).toBeInViewport();
});

test('what is current can still be read when the view becomes lower', async ({ dateline }) => {
  await dateline.eventNamed(/airstrikes/).click();
  await dateline.expectCurrent(/airstrikes/);
  const text = dateline.source.getByRole('group');
  await expect.poll(() => shareBelow(dateline.lit.first(), text)).toBeLessThan(0.75);
});

test.describe('the preview of marked words', () => {
  test('says when, what and why beside the words, and stays while the pointer is on it', async ({ dateline }) => {
    const { page } = dateline;
    const clause = dateline.marked(/The biggest blast was/);
    const card = page.getByRole('tooltip');
    await clause.hover();
    await expect(card).toContainText('5 September 2016');
    await expect(card).toContainText('The biggest blast was in the coastal city of Tartus');
    await expect(card).toContainText('inherited from “Monday”, read by rule');
    const [words, shown] = [await clause.boundingBox(), await card.boundingBox()];
    if (words === null || shown === null) throw new Error('both are on the screen');
    expect(shown.y + shown.height <= words.y || shown.y >= words.y + words.height).toBe(true);
    expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([]);
    await page.mouse.move(shown.x + 20, shown.y + shown.height / 2, { steps: 5 });
    await page.waitForTimeout(600);
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(dateline.inspector).toBeVisible();
  });

  test('comes with the focus, describes what has it, and goes when the words are chosen', async ({ dateline }) => {
    const { page } = dateline;
    await dateline.source.getByRole('group').focus();
    // The first marked words are the date of the text, which no event tells.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const card = page.getByRole('tooltip');
    await expect(card).toBeVisible();
    await expect(dateline.source.locator(':focus')).toHaveAccessibleDescription(/2016/);
    await page.keyboard.press('ArrowDown');
    await expect(card).toBeHidden();
    await dateline.marked(/The biggest blast was/).hover();
    await expect(card).toBeVisible();
    await dateline.marked(/The biggest blast was/).click();
    await expect(card).toBeHidden();
    await dateline.expectCurrent(/biggest blast/);
  });
});
