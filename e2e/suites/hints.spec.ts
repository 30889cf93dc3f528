import { AxeBuilder } from '@axe-core/playwright';
import type { Locator } from '@playwright/test';

import type { DatelinePage } from '../application/datelinePage.ts';
import { expect, test } from '../application/fixtures.ts';

test.use({ hints: true });

const hint = ({ page }: DatelinePage): Locator => page.getByRole('group', { name: 'Hint' });

/** How many current events or marked words the hint lies over. */
async function coveredByHint(dateline: DatelinePage): Promise<number> {
  const box = await hint(dateline).boundingBox();
  if (box === null) throw new Error('the hint has a place');
  return dateline.page
    .locator('.event.current .event-label, .event.current .mark, .source .event.current')
    .evaluateAll((parts, { x, y, width, height }) => {
      const lies = parts.map((part) => part.getBoundingClientRect());
      return lies.filter((it) => it.right > x && it.x < x + width && it.bottom > y && it.y < y + height).length;
    }, box);
}

/** The one hint that is shown has these words, says them aloud, and lies over nothing that is current. */
async function expectHint(dateline: DatelinePage, words: RegExp): Promise<void> {
  await expect(hint(dateline)).toHaveCount(1);
  await expect(hint(dateline)).toBeVisible();
  await expect(hint(dateline)).toContainText(words);
  await expect(dateline.page.locator('[aria-live="polite"]').filter({ hasText: words })).toBeAttached();
  // What is current may still be scrolling into view: where it comes to rest is what counts.
  await expect.poll(() => coveredByHint(dateline)).toBe(0);
}

for (const size of [
  { width: 900, height: 600 },
  { width: 1440, height: 900 },
]) {
  test.describe(`in a window of ${size.width} × ${size.height}`, () => {
    test.use({ size });

    test('three hints come one by one, go by doing what they tell, and come back on demand', async ({ dateline }) => {
      const { page } = dateline;
      await dateline.eventNamed(/40 people died/).click();
      await dateline.expectCurrent(/40 people died/);
      await expectHint(dateline, /Drag the playhead/);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('.hint').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await dateline.playhead.hover();
      await page.mouse.down();
      await page.mouse.move(size.width / 4, 160, { steps: 4 });
      await page.mouse.up();

      await expectHint(dateline, /^Ctrl and the wheel zoom/);
      await page.getByRole('button', { name: 'View', exact: true }).click();
      await page.getByRole('combobox', { name: 'The wheel' }).selectOption('zooms');
      await page.keyboard.press('Escape');
      await expectHint(dateline, /^The wheel zooms/);
      await dateline.timeline.locator('.lanes').hover();
      await page.mouse.wheel(0, -100);

      await expectHint(dateline, /^Click marked words/);
      await dateline
        .marked(/Militants from/)
        .first()
        .click();
      await expect(hint(dateline)).toHaveCount(0);
      await page.reload();
      await dateline.eventNamed(/40 people died/).waitFor();
      await expect(hint(dateline)).toHaveCount(0);

      await page.keyboard.press('?');
      await page.getByRole('button', { name: 'Show hints again' }).click();
      await expect(page.getByRole('dialog')).toBeHidden();
      await expectHint(dateline, /Drag the playhead/);
    });
  });
}

test('a hint is reached and dismissed by keys, and does not return', async ({ dateline }) => {
  const { page } = dateline;
  await expectHint(dateline, /Drag the playhead/);
  await dateline.playhead.focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Dismiss this hint' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expectHint(dateline, /wheel zoom/);
  await page.getByRole('button', { name: 'Dismiss this hint' }).press('Escape');
  await expectHint(dateline, /marked words/);
  await page.reload();
  await expectHint(dateline, /marked words/);
  await page.keyboard.press('ArrowRight');
  await expectHint(dateline, /marked words/);
});

test('a hint does not move where motion is to be reduced, and is not there without its timeline', async ({
  dateline,
}) => {
  const { page } = dateline;
  await expect(hint(dateline)).not.toHaveCSS('animation-name', 'none');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(hint(dateline)).toHaveCSS('animation-name', 'none');
  await expect(hint(dateline)).toBeVisible();
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await expect(hint(dateline)).toHaveCount(0);
  await expect(page.locator('[aria-live="polite"]').filter({ hasText: 'Drag the playhead' })).toHaveCount(0);
});
