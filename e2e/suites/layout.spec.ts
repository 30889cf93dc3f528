import type { Page } from '@playwright/test';

import { expect, test } from '../application/fixtures.ts';

/** Labels of the timeline whose words go on where it ends. */
function labelsBeyondTheEdge(page: Page): Promise<string[]> {
  return page.locator('.host').evaluate((host) => {
    const edge = host.getBoundingClientRect().right;
    return [...host.querySelectorAll('.label')]
      .filter((label) => label.getBoundingClientRect().right > edge + 0.5)
      .map((label) => label.textContent);
  });
}

test('the split is dragged, moved by keys and put back', async ({ dateline }) => {
  const { page, split } = dateline;
  const first = await split.getAttribute('aria-valuenow');
  const box = await split.boundingBox();
  if (box === null) throw new Error('the split is on the screen');
  await page.mouse.move(box.x, 400);
  await page.mouse.down();
  await page.mouse.move(box.x - 200, 400, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await split.boundingBox())?.x).toBeLessThan(box.x - 190);
  const dragged = Number(await split.getAttribute('aria-valuenow'));
  await split.press('ArrowRight');
  await expect.poll(async () => Number(await split.getAttribute('aria-valuenow'))).toBeGreaterThan(dragged);
  await split.dblclick();
  await expect(split).toHaveAttribute('aria-valuenow', first ?? '');
});

test('the timeline goes on top and back, and is remembered there', async ({ dateline }) => {
  const { page, split } = dateline;
  await expect(split).toHaveAttribute('aria-orientation', 'vertical');
  await page.getByRole('button', { name: 'Timeline on top' }).click();
  await expect(split).toHaveAttribute('aria-orientation', 'horizontal');
  await page.reload();
  await expect(dateline.eventNamed(/40 people died/)).toBeAttached();
  await expect(split).toHaveAttribute('aria-orientation', 'horizontal');
  await page.getByRole('button', { name: 'Timeline on the left' }).click();
  await expect(split).toHaveAttribute('aria-orientation', 'vertical');
});

for (const size of [
  { width: 900, height: 600 },
  { width: 1280, height: 720 },
]) {
  test.describe(`in a window of ${size.width} × ${size.height}`, () => {
    test.use({ size });

    test('the first view cuts off no label at its right edge, on either side of the text', async ({ dateline }) => {
      const { page } = dateline;
      await expect(dateline.eventNamed(/^by 6 September 2016/).first()).toBeAttached();
      expect(await labelsBeyondTheEdge(page)).toEqual([]);
      await page.getByRole('button', { name: 'Timeline on top' }).click();
      await expect(dateline.split).toHaveAttribute('aria-orientation', 'horizontal');
      await page.getByRole('button', { name: 'Fit all' }).click();
      await expect.poll(() => labelsBeyondTheEdge(page)).toEqual([]);
    });
  });
}

test.describe('in a small window', () => {
  test.use({ size: { width: 900, height: 600 } });

  test('everything is still there', async ({ dateline }) => {
    // The article that ships has a date for everything; this one fills the shelf, too.
    await dateline.dropFile('bridge.txt', 'The bridge was opened on 3 May 1911. The old tower may collapse.');
    await dateline.eventNamed(/bridge was opened/).click();
    await dateline.expectCurrent(/bridge was opened/);
    for (const region of [
      dateline.timeline,
      dateline.source,
      dateline.inspector,
      dateline.undated,
      dateline.playhead,
    ]) {
      await expect(region).toBeInViewport();
    }
    const wide = await dateline.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});
