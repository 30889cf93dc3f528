import type { Locator, Page } from '@playwright/test';

import { expect, test } from '../application/fixtures.ts';

const paper = { light: 'rgb(251, 250, 247)', dark: 'rgb(23, 24, 27)' } as const;

async function choose(page: Page, name: string): Promise<void> {
  await page.getByText('View', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption(name);
  await page.keyboard.press('Escape');
}

/** Whether what is painted on a canvas has a colour of the page. */
function hasColour(canvas: Locator, property: string): Promise<boolean> {
  return canvas.evaluate((element, name) => {
    if (!(element instanceof HTMLCanvasElement)) return false;
    const sample = document.createElement('canvas').getContext('2d');
    const painted = element.getContext('2d');
    if (sample === null || painted === null) return false;
    sample.fillStyle = getComputedStyle(element).getPropertyValue(name);
    sample.fillRect(0, 0, 1, 1);
    const [red, green, blue] = sample.getImageData(0, 0, 1, 1).data;
    const { data } = painted.getImageData(0, 0, element.width, element.height);
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] === 255 && data[at] === red && data[at + 1] === green && data[at + 2] === blue) return true;
    }
    return false;
  }, property);
}

test('the reader chooses the theme; all that is painted follows, the picture too, and it is remembered', async ({
  dateline,
}) => {
  const { page } = dateline;
  const body = page.locator('body');
  const overview = dateline.timeline.locator('.overview canvas');
  const rail = dateline.source.locator('.rail canvas');
  await expect(body).toHaveCSS('background-color', paper.light);
  await choose(page, 'Dark');
  await expect(body).toHaveCSS('background-color', paper.dark);
  await expect.poll(() => hasColour(overview, '--ink-soft')).toBe(true);
  await expect.poll(() => hasColour(rail, '--lane-0')).toBe(true);
  await dateline.openExport();
  await expect(dateline.exportDialog.getByRole('radio', { name: 'Dark' })).toBeChecked();

  await page.reload();
  await expect(body).toHaveCSS('background-color', paper.dark);
  await dateline.eventNamed(/40 people died/).waitFor();
  await choose(page, 'As the system');
  await expect(body).toHaveCSS('background-color', paper.light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(body).toHaveCSS('background-color', paper.dark);
  await choose(page, 'Light');
  await expect(body).toHaveCSS('background-color', paper.light);
});

test('nothing is painted before the page has its colours', async ({ dateline }) => {
  const { page } = dateline;
  await choose(page, 'Dark');
  await page.addInitScript(() => {
    const frames: string[] = [];
    const see = () => {
      frames.push(document.documentElement.dataset.theme ?? 'none');
      if (frames.length < 5) requestAnimationFrame(see);
      else document.documentElement.dataset.seen = frames.join(' ');
    };
    requestAnimationFrame(see);
  });
  // A script that comes late is what makes a flash.
  await page.route(/assets\/index-.*\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-seen', 'dark dark dark dark dark');
  await page.unrouteAll();
});
