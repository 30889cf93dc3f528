import type { Page } from '@playwright/test';

import type { DatelinePage } from '../application/datelinePage.ts';
import { expect, test } from '../application/fixtures.ts';

/** What is cut off, covered or outside the window, in words; nothing where all is well. */
function faultsOfPage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth || root.scrollHeight > innerHeight) faults.push('the page itself scrolls');
    const controls = [
      ...document.querySelectorAll<HTMLElement>('header button, section.timeline button, section.timeline input'),
    ].filter(
      // What scrolls within its pane may be out of sight.
      (control) => control.closest('.lanes, .below, [popover]') === null && control.checkVisibility(),
    );
    for (const control of controls) {
      const name = control.getAttribute('aria-label') ?? control.textContent;
      const { left, right, top, bottom, width, height } = control.getBoundingClientRect();
      if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) faults.push(`“${name}” leaves the window`);
      const corners = [
        [left + 2, top + height / 2],
        [right - 2, top + height / 2],
        [left + width / 2, top + height / 2],
      ] as const;
      if (corners.some(([x, y]) => !control.contains(document.elementFromPoint(x, y))))
        faults.push(`“${name}” is covered`);
      if (control.scrollWidth > control.clientWidth + 1) faults.push(`“${name}” is cut off`);
    }
    const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const [section, plot, lanes, host, whole] = [
      boxOf('section.timeline'),
      boxOf('.plot'),
      boxOf('.lanes'),
      boxOf('.host'),
      boxOf('.whole'),
    ];
    const separator = boxOf('[role="separator"]');
    const end = separator.width > separator.height ? separator.top - section.bottom : separator.left - section.right;
    if (Math.abs(end) > 1) faults.push('the timeline does not fill its pane');
    if (section.width - plot.width > 40 || host.width < lanes.width - 20)
      faults.push('the events do not fill the width');
    if (host.height < lanes.height - 1 || whole.top - lanes.bottom > 32)
      faults.push('the events do not fill the height');
    if (lanes.height < 100) faults.push(`the lanes are ${Math.round(lanes.height)} pixels high`);
    return faults;
  });
}

/** Characters in a line of the longest paragraph that is drawn. */
function charactersPerLine(dateline: DatelinePage): Promise<number> {
  return dateline.source.locator('p.paragraph').evaluateAll((paragraphs) => {
    const [longest] = paragraphs.sort((one, other) => other.textContent.length - one.textContent.length);
    if (longest === undefined) return 0;
    const range = document.createRange();
    range.selectNodeContents(longest);
    const lineHeight = parseFloat(getComputedStyle(longest).lineHeight);
    return longest.textContent.length / Math.ceil(range.getBoundingClientRect().height / lineHeight);
  });
}

async function expectInside(page: Page, name: string, open: () => Promise<void>): Promise<void> {
  await open();
  const dialog = page.getByRole('dialog', { name });
  await expect(dialog).toBeVisible();
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  const box = await dialog.boundingBox();
  if (box === null) throw new Error(`“${name}” has a place`);
  expect(box.x, name).toBeGreaterThanOrEqual(0);
  expect(box.y, name).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width, name).toBeLessThanOrEqual(size.width);
  expect(box.y + box.height, name).toBeLessThanOrEqual(size.height);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

test.describe('in German, 900 × 600', () => {
  test.use({ size: { width: 900, height: 600 } });

  test('a text without a date leaves its name and every button in the head to be seen and pressed', async ({
    dateline,
  }) => {
    const { page } = dateline;
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
    await page.keyboard.press('Escape');
    await dateline.dropFile('undated.txt', 'Fire destroyed the old harbour warehouse in Bergen on 3 March 1998.');
    await dateline.expectShown('undated.txt');
    await expect(page.getByText('Kein Datum des Dokuments')).toBeVisible();
    await expect.poll(() => faultsOfPage(page)).toEqual([]);
  });
});

for (const size of [
  { width: 900, height: 600 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1440 },
  { width: 3840, height: 2160 },
]) {
  test.describe(`${size.width} × ${size.height}`, () => {
    test.use({ size });

    for (const layout of ['left', 'top'] as const) {
      test(`nothing is cut off or covered, the timeline ${layout === 'left' ? 'on the left' : 'on top'}`, async ({
        dateline,
      }) => {
        const { page } = dateline;
        if (layout === 'top') await page.getByRole('button', { name: 'Timeline on top' }).click();
        await dateline.eventNamed(/40 people died/).click();
        await dateline.expectCurrent(/40 people died/);
        await expect.poll(() => faultsOfPage(page)).toEqual([]);
        await page.getByRole('searchbox', { name: 'Search events' }).fill('Syrian');
        await expect(dateline.timeline.getByRole('status')).toContainText('shown');
        await expect.poll(() => faultsOfPage(page)).toEqual([]);
        await page.getByRole('searchbox', { name: 'Search events' }).fill('');
        const measure = await charactersPerLine(dateline);
        expect(measure).toBeGreaterThan(30);
        expect(measure).toBeLessThan(95);
        const button = (name: string) => () => page.getByRole('button', { name, exact: true }).click();
        await expectInside(page, 'Export', button('Export…'));
        await expectInside(page, 'Paste text', button('Paste text…'));
        await expectInside(page, 'Keyboard shortcuts', button('Keyboard shortcuts'));
        await expectInside(page, 'View', button('View'));
        await expectInside(page, 'Which events are shown', button('Filter'));
        await expectInside(page, 'How this text is read', button('Change how this text is read'));
      });
    }
  });
}
