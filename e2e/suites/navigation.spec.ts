import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { AxeBuilder } from '@axe-core/playwright';

import type { DatelinePage } from '../application/datelinePage.ts';
import { expect, test } from '../application/fixtures.ts';

async function openText(dateline: DatelinePage, folder: string, name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  await writeFile(path, text);
  await dateline.openFile(path);
  await dateline.expectShown(name);
}

const antiquity = `The Persians burned Athens in 480 BC. Caesar was killed in Rome in 44 BC.
Octavian won at Actium in 31 BC. Augustus died at Nola in 14 AD. Vesuvius buried Pompeii in 79 AD.
Hadrian visited Britain in 122 AD. The Goths sacked Rome in 410 AD.`;

const crowded = Array.from(
  { length: 400 },
  (_, index) => `Bridge number ${index + 1} fell on ${1 + (index % 28)} March ${1900 + (index % 97)}.`,
).join('\n\n');

const oneDay = Array.from({ length: 200 }, (_, index) => `Bridge number ${index + 1} fell on 5 March 1998.`).join(
  '\n\n',
);

test.describe('the overview', () => {
  test('drags the window, resizes it at either end, and jumps to a press', async ({ dateline }) => {
    const { page, timeline } = dateline;
    const strip = timeline.getByRole('group', { name: 'Overview' });
    const window = timeline.getByRole('slider', { name: 'Visible window', exact: true });
    const beginning = timeline.getByRole('slider', { name: 'Beginning of the visible window' });
    await expect(window).toHaveAttribute('aria-valuetext', await dateline.shownWindow());
    const box = await strip.boundingBox();
    const edge = await beginning.boundingBox();
    if (box === null || edge === null) throw new Error('the overview is on the screen');
    const y = box.y + 20;
    await dateline.expectWindowChange(async () => {
      await page.mouse.move(edge.x + 6, y);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.7, y, { steps: 4 });
      await page.mouse.up();
    });
    const narrowed = await window.boundingBox();
    expect(narrowed?.width).toBeLessThan(box.width * 0.5);
    await dateline.expectWindowChange(async () => {
      await page.mouse.move((narrowed?.x ?? 0) + 20, y);
      await page.mouse.down();
      await page.mouse.move((narrowed?.x ?? 0) - box.width * 0.3, y, { steps: 4 });
      await page.mouse.up();
    });
    await dateline.expectWindowChange(() => page.mouse.click(box.x + box.width - 8, y));
  });

  test('moves by keys', async ({ dateline }) => {
    const { timeline } = dateline;
    const first = await dateline.shownWindow();
    for (let press = 0; press < 6; press += 1) {
      await timeline.getByRole('slider', { name: 'Beginning of the visible window' }).press('ArrowRight');
    }
    await expect.poll(() => dateline.shownWindow()).not.toBe(first);
    await dateline.expectWindowChange(async () => {
      for (let press = 0; press < 5; press += 1) {
        await timeline.getByRole('slider', { name: 'Visible window', exact: true }).press('ArrowLeft');
      }
    });
  });

  test('scrubs: what is under the playhead is current', async ({ dateline }) => {
    const { page, timeline, playhead } = dateline;
    await page.keyboard.press('ArrowRight');
    const scrubber = timeline.getByRole('slider', { name: 'Scrubber' });
    const from = await scrubber.boundingBox();
    const strip = await timeline.getByRole('group', { name: 'Overview' }).boundingBox();
    if (from === null || strip === null) throw new Error('the scrubber is on the screen');
    await page.mouse.move(from.x + 5, from.y + 5);
    await page.mouse.down();
    await page.mouse.move(strip.x + strip.width - 4, from.y + 5, { steps: 6 });
    await page.mouse.up();
    await expect(playhead).toHaveAttribute('aria-valuenow', (await playhead.getAttribute('aria-valuemax')) ?? '');
    await expect(dateline.lit.first()).toBeInViewport();
    await scrubber.press('ArrowLeft');
    await expect(playhead).not.toHaveAttribute('aria-valuenow', (await playhead.getAttribute('aria-valuemax')) ?? '');
  });
});

test.describe('playing', () => {
  test('goes from event to event, faster, pauses, and starts again in a loop', async ({ dateline }) => {
    const { page, timeline, playhead } = dateline;
    await page.keyboard.press(']');
    await expect(timeline.getByRole('button', { name: 'Speed 2×' })).toBeVisible();
    await timeline.getByRole('button', { name: 'Play', exact: true }).click();
    await expect(playhead).toHaveAttribute('aria-valuenow', '3');
    await page.keyboard.press('p');
    await expect(timeline.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    await playhead.press('End');
    await page.keyboard.press('r');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('p');
    await expect(playhead).toHaveAttribute('aria-valuenow', '2');
    await timeline.getByRole('button', { name: 'Pause' }).click();
    const place = await playhead.getAttribute('aria-valuenow');
    await page.waitForTimeout(500);
    await expect(playhead).toHaveAttribute('aria-valuenow', place ?? '');
  });

  test('ends at the last event, and jumps where motion is to be reduced', async ({ dateline }) => {
    const { page, timeline, playhead } = dateline;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await playhead.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    const seen = new Set<string>();
    await timeline.getByRole('button', { name: 'Play', exact: true }).click();
    await expect
      .poll(
        async () => {
          seen.add(JSON.stringify(await playhead.boundingBox()));
          return playhead.getAttribute('aria-valuenow');
        },
        { intervals: [50], timeout: 8_000 },
      )
      .toBe(await playhead.getAttribute('aria-valuemax'));
    expect(seen.size).toBeLessThanOrEqual(4);
    await expect(timeline.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  });
});

test('keys pan, and bring the current event close', async ({ dateline }) => {
  const { page } = dateline;
  await dateline.expectWindowChange(() => page.keyboard.press('Shift+ArrowRight'));
  await dateline.expectWindowChange(() => page.keyboard.press('Shift+ArrowLeft'));
  await dateline.eventNamed(/^4 September 2016: .*visited/).click();
  await dateline.expectWindowChange(() => page.keyboard.press('f'));
  await expect.poll(() => dateline.shownWindow()).toMatch(/^3–5 September 2016/);
  await expect(dateline.currentEvent).toBeInViewport();
});

test('keys that are pressed in haste count as often as they are pressed', async ({ dateline }) => {
  const { page } = dateline;
  const fitted = await dateline.shownWindow();
  const zoomInTimes = (presses: number) =>
    page.evaluate((count) => {
      for (let press = 0; press < count; press += 1) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
      }
    }, presses);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await dateline.expectWindowChange(() => zoomInTimes(4));
  const atOnce = await dateline.shownWindow();
  await page.keyboard.press('0');
  await expect.poll(() => dateline.shownWindow()).toBe(fitted);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await zoomInTimes(4);
  await expect.poll(() => dateline.shownWindow()).toBe(atOnce);
});

test('a date that is written is gone to, and what is no date is refused', async ({ dateline }) => {
  const { page, timeline } = dateline;
  await page.keyboard.press('g');
  const field = timeline.getByRole('textbox', { name: 'Date to go to' });
  await expect(field).toBeFocused();
  await field.fill('soon');
  await field.press('Enter');
  await expect(timeline.getByRole('alert')).toContainText('Write a date');
  await field.fill('44 BCE');
  await field.press('Enter');
  await expect.poll(() => dateline.shownWindow()).toMatch(/45 BCE.*43 BCE/);
  await timeline.getByRole('button', { name: 'Go to…' }).click();
  await field.press('Escape');
  await expect(field).toBeHidden();
});

test('a history across the turn of the eras has an axis without a year zero', async ({ dateline }, info) => {
  await openText(dateline, info.outputDir, 'antiquity.txt', antiquity);
  await expect(dateline.eventNamed(/^44 BCE: /)).toBeVisible();
  await expect(dateline.timeline.getByText(/^[12345]00 BCE$/).first()).toBeVisible();
  await expect(dateline.timeline.getByText(/^0( CE| BCE)?$/).filter({ visible: true })).toHaveCount(0);
});

test('far outliers do not spoil the first view, and all is shown on demand', async ({ dateline }, info) => {
  const text = `Rome was founded in 753 BC.\n\n${Array.from({ length: 20 }, (_, index) => `Bridge number ${index + 1} fell on ${index + 1} March 1998.`).join('\n\n')}`;
  await openText(dateline, info.outputDir, 'outlier.txt', text);
  await expect(dateline.timeline.getByText('1 earlier')).toBeVisible();
  await expect.poll(() => dateline.shownWindow()).toContain('1998');
  await dateline.expectWindowChange(() => dateline.timeline.getByRole('button', { name: 'Show all' }).click());
  await expect(dateline.eventNamed(/^753 BCE: /)).toBeVisible();
  await expect(dateline.timeline.getByText('1 earlier')).toBeHidden();
});

test('a count opens the window that separates what it counts', async ({ dateline }, info) => {
  await openText(dateline, info.outputDir, 'bridges.txt', crowded);
  const count = dateline.timeline.getByRole('button', { name: /^\d+ more events, .*: show them$/ }).first();
  await expect(count).toBeVisible();
  await dateline.expectWindowChange(() => count.click());
  expect((await new AxeBuilder({ page: dateline.page }).setLegacyMode(true).analyze()).violations).toEqual([]);
});

test('a count that no window separates opens a list', async ({ dateline }, info) => {
  await openText(dateline, info.outputDir, 'day.txt', oneDay);
  await dateline.timeline
    .getByRole('button', { name: /^\d+ more events, .*: show them$/ })
    .first()
    .press('Enter');
  const list = dateline.page.getByRole('dialog', { name: /^200 events, 5 March 1998$/ });
  await expect(list).toBeVisible();
  await list.getByRole('button', { name: /more$/ }).click();
  await list.getByRole('button', { name: /number 170/ }).click();
  await expect(list).toBeHidden();
  await dateline.expectCurrent(/number 170/);
});

test('lanes by place and by certainty, in another order, closed and opened', async ({ dateline }) => {
  const { page, timeline } = dateline;
  await timeline.getByText('View', { exact: true }).click();
  await timeline.getByRole('combobox', { name: 'Lanes', exact: true }).selectOption('By place');
  const lanes = timeline.getByRole('button', { expanded: true }).filter({ hasText: /event/ });
  const names = async () => (await lanes.allInnerTexts()).map((text) => text.replace(/\s*\d+ events?$/, ''));
  await expect.poll(names).toContain('Others');
  await timeline.getByRole('combobox', { name: 'Order of lanes' }).selectOption('By name');
  await expect
    .poll(async () => {
      const named = (await names()).slice(0, -1);
      return JSON.stringify(named) === JSON.stringify(named.toSorted((left, right) => left.localeCompare(right)));
    })
    .toBe(true);
  await page.keyboard.press('Escape');
  await expect(timeline.getByRole('combobox', { name: 'Lanes', exact: true })).toBeHidden();

  const before = await timeline.getByRole('button', { name: /\d{4}: / }).count();
  await lanes.first().click();
  await expect.poll(() => timeline.getByRole('button', { name: /\d{4}: / }).count()).toBeLessThan(before);
  await timeline.getByRole('button', { expanded: false }).filter({ hasText: /event/ }).click();
  await expect.poll(() => timeline.getByRole('button', { name: /\d{4}: / }).count()).toBe(before);

  await timeline.getByText('View', { exact: true }).click();
  await timeline.getByRole('combobox', { name: 'Lanes', exact: true }).selectOption('By certainty');
  await expect.poll(names).toContain('fact');
  expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([]);
});

test('the wheel zooms without a key where the reader prefers it, and is remembered', async ({ dateline }) => {
  const { page, timeline } = dateline;
  await timeline.getByText('View', { exact: true }).click();
  await timeline.getByRole('combobox', { name: 'The wheel' }).selectOption('zooms');
  await page.keyboard.press('Escape');
  const event = await dateline.eventNamed(/^4 September 2016: .*visited/).boundingBox();
  if (event === null) throw new Error('the event is on the screen');
  await page.mouse.move(event.x, event.y);
  await dateline.expectWindowChange(() => page.mouse.wheel(0, -300));
  await page.reload();
  await dateline.eventNamed(/40 people died/).waitFor();
  await timeline.getByText('View', { exact: true }).click();
  await expect(timeline.getByRole('combobox', { name: 'The wheel' })).toHaveValue('zoom');
});

test('the label of a span stays in view while the timeline is panned', async ({ dateline }, info) => {
  await openText(
    dateline,
    info.outputDir,
    'reign.txt',
    'Victoria reigned from 1837 to 1901. Dickens died on 9 June 1870.',
  );
  const label = dateline.eventNamed(/^1837 – 1901: /);
  await expect(label).toBeVisible();
  await dateline.eventNamed(/^9 June 1870: /).click();
  await dateline.expectWindowChange(() => dateline.page.keyboard.press('f'));
  await expect(label).toBeInViewport();
});
