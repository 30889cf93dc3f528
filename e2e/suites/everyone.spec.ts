import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, test } from '../application/fixtures.ts';

/** What axe-core finds, in words short enough to read. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
}

/** The same, and words of less than 7:1. */
async function faultsOfContrast(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withRules(['color-contrast-enhanced'])
    .analyze();
  return [
    ...(await faults(page)),
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
  ];
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ theme });

    test('axe finds nothing, with an event and with a dialog open', async ({ dateline }) => {
      await dateline.eventNamed(/airstrikes/).click();
      await dateline.expectCurrent(/airstrikes/);
      expect(await faults(dateline.page)).toEqual([]);
      await dateline.openExport();
      expect(await faults(dateline.page)).toEqual([]);
    });

    test('paper and ink follow the system', async ({ dateline }) => {
      const lightness = await dateline.page.evaluate(() => {
        const [red = 0] = getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? [];
        return Number(red);
      });
      expect(lightness > 128).toBe(theme === 'light');
    });
  });
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(`where the system sets the colours, ${theme}`, () => {
    test.use({ theme, highContrast: 'active' });

    test('axe finds nothing, and marks and playhead stand out from the paper', async ({ dateline }) => {
      await dateline.eventNamed(/airstrikes/).click();
      await dateline.expectCurrent(/airstrikes/);
      expect(await faults(dateline.page)).toEqual([]);
      await expect(dateline.currentEvent).toHaveCSS('outline-style', 'solid');
      const paper = await dateline.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(
        await dateline.playhead.evaluate((handle) => getComputedStyle(handle, '::before').backgroundColor),
      ).not.toBe(paper);
      const mark = await dateline.page
        .locator('.event.current .mark')
        .first()
        .evaluate((item) => getComputedStyle(item, '::before').backgroundColor);
      expect(mark).not.toBe(paper);
      expect(mark).not.toBe('rgba(0, 0, 0, 0)');
    });
  });
}

/** The hues of the lanes' marks, and colours of words and lines. */
function coloursOf(page: Page): Promise<{ readonly marks: readonly string[]; readonly others: readonly string[] }> {
  return page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    const values = (names: readonly string[]) => names.map((name) => style.getPropertyValue(name));
    return {
      marks: values(['--lane-0', '--lane-1', '--lane-2', '--lane-3', '--lane-4', '--lane-5', '--lane-rest']),
      others: values(['--ink', '--ink-soft', '--rule', '--rule-strong', '--grid', '--accent', '--lane-1-ink']),
    };
  });
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(`where the system asks for more contrast, ${theme}`, () => {
    test.use({ theme });

    test('words, lines and edges get stronger, lanes keep their hues, and axe finds nothing', async ({ dateline }) => {
      const { page } = dateline;
      const open = page.getByRole('button', { name: 'Open…' });
      await dateline.eventNamed(/airstrikes/).click();
      await dateline.expectCurrent(/airstrikes/);
      const usual = await coloursOf(page);
      await page.emulateMedia({ contrast: 'more' });
      const strong = await coloursOf(page);
      expect(strong.marks).toEqual(usual.marks);
      for (const [place, colour] of strong.others.entries()) expect(colour).not.toBe(usual.others[place]);
      await expect(open).not.toHaveCSS('border-top-color', 'rgba(0, 0, 0, 0)');
      await expect(dateline.source.locator('.rail canvas')).toHaveAttribute(
        'data-colours',
        `${theme} with more contrast`,
      );
      expect(await faultsOfContrast(page)).toEqual([]);
      await dateline.openExport();
      expect(await faultsOfContrast(page)).toEqual([]);
    });
  });
}

test('the story can be told with the keyboard alone', async ({ dateline }) => {
  const { page } = dateline;
  const tabTo = async (isThere: () => Promise<boolean>) => {
    for (let press = 0; press < 40 && !(await isThere()); press += 1) await page.keyboard.press('Tab');
    expect(await isThere()).toBe(true);
  };
  const focusIs = (selector: string) => () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);

  await tabTo(focusIs('[role="slider"]'));
  await page.keyboard.press('End');
  await expect(dateline.playhead).toHaveAttribute('aria-valuetext', /\d+ September 2016: /);
  await page.keyboard.press('Tab');
  await expect(dateline.currentEvent).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(dateline.currentEvent).toBeFocused();
  await tabTo(focusIs('[aria-label="Source text"] [role="group"]'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dateline.lit.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dateline.inspector).toBeHidden();
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(list.getByText('Export', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await page.keyboard.press('Control+e');
  await expect(dateline.exportDialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dateline.exportDialog).toBeHidden();
  await page.keyboard.press('d');
  await expect(page.getByRole('textbox', { name: 'Day of the document' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Change' })).toBeFocused();
});

test('stepping is announced', async ({ dateline }) => {
  await dateline.page.keyboard.press('ArrowRight');
  await expect(
    dateline.page.locator('[aria-live="polite"]').filter({ hasText: /^3–4 September 2016: / }),
  ).toBeAttached();
});

test('the interface changes into German where the reader is, and stays in it', async ({ dateline }) => {
  const { page } = dateline;
  await dateline.eventNamed(/airstrikes/).click();
  await dateline.expectCurrent(/airstrikes/);
  const heading = await dateline.inspector.getByRole('heading', { level: 2 }).innerText();
  await page.getByText('View', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');

  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  const timeline = page.getByRole('region', { name: 'Zeitleiste' });
  const event = page.getByRole('complementary', { name: 'Ereignis' });
  await expect(event.getByRole('heading', { level: 2 })).toHaveText(heading);
  await expect(event.getByText(/^\d+\.(?:–\d+\.)? September 2016$/).first()).toBeVisible();
  await expect(timeline.getByRole('button', { name: /^\d+\.(?:–\d+\.)? September 2016: / }).first()).toBeVisible();
  await expect(timeline.getByRole('button', { name: /^\d+(?:–\d+)? September 2016: / })).toHaveCount(0);
  const why = event.getByRole('region', { name: 'Warum dieses Datum' });
  await expect(why).toContainText('weekday – Ein Wochentag: in Nachrichten');
  await expect(why).toContainText(
    /„.+“ wurde gelesen als .+ 2016, bezogen auf das Datum des Dokuments \(6\. September 2016\)/,
  );
  await dateline.dropFile('leer.txt', '');
  await expect(page.getByRole('alert')).toHaveText('„leer.txt“ wurde nicht geöffnet: Die Datei ist leer.');

  await page.reload();
  await expect(page.getByRole('button', { name: 'Exportieren…' })).toBeVisible();
});
