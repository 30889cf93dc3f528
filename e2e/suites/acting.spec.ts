import type { Locator, Page } from '@playwright/test';

import type { DatelinePage } from '../application/datelinePage.ts';
import { expect, test } from '../application/fixtures.ts';

const chronicle = `The company paid the fishermen.

Fire destroyed the old harbour warehouse in Bergen on 3 March 1998.

Mayor Anne Lie closed the port on 9 March 1998. The court met in Oslo on 16 March 1998.

The strike lasted from 20 March 1998 to 24 March 1998.
`;

test.beforeEach(async ({ dateline }) => {
  await dateline.dropFile('harbour.txt', chronicle);
  await dateline.expectShown('harbour.txt');
  await expect(dateline.eventNamed(/^16 March 1998: .*court met/)).toBeVisible();
  await dateline.settledWindow();
});

function menu(page: Page): Locator {
  return page.getByRole('menu');
}

function item(page: Page, name: string): Locator {
  return menu(page).getByRole('menuitem', { name, exact: true });
}

/** Pixels of the page in which a day lies, by two events that are a week apart. */
async function pixelsOfDay(dateline: DatelinePage): Promise<number> {
  const [left, right] = await Promise.all(
    [/closed the port/, /court met/].map((name) => dateline.markOf(dateline.eventNamed(name)).boundingBox()),
  );
  return ((right?.x ?? 0) - (left?.x ?? 0)) / 7;
}

async function grab(page: Page, event: Locator): Promise<{ x: number; y: number }> {
  const box = await event.boundingBox();
  const place = { x: (box?.x ?? 0) + 30, y: (box?.y ?? 0) + 8 };
  await page.mouse.move(place.x, place.y);
  await page.mouse.down();
  return place;
}

test('the menu of an event opens by the right button, and says what can be done and by which key', async ({
  dateline,
}) => {
  const { page } = dateline;
  await dateline.eventNamed(/court met/).click({ button: 'right' });
  await expect(menu(page)).toHaveAccessibleName(/court met/);
  await expect(item(page, 'Accept')).toBeFocused();
  await expect(item(page, 'Accept')).toContainText('A');
  await expect(item(page, 'Join: one happening')).toHaveAccessibleDescription(/Choose several first/);
  await item(page, 'Doubtful').click();
  await expect(menu(page)).toBeHidden();
  await expect(dateline.eventNamed(/court met.*doubtful/)).toBeVisible();
  await dateline.eventNamed(/court met/).click({ button: 'right' });
  await page.mouse.click(5, 5);
  await expect(menu(page)).toBeHidden();
});

test('the menu has the keys while it is open, and gives the focus back', async ({ dateline }) => {
  const { page } = dateline;
  const event = dateline.eventNamed(/court met/);
  await event.click();
  await event.focus();
  await page.keyboard.press('Shift+F10');
  await expect(item(page, 'Accept')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(item(page, 'Show in the text')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('d');
  await expect(item(page, 'Doubtful')).toBeFocused();
  await page.keyboard.press('d');
  await expect(item(page, 'Dismiss: no event')).toBeFocused();
  await page.keyboard.press('End');
  await expect(item(page, 'Show in the text')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu(page)).toBeHidden();
  await expect(event).toBeFocused();
  await page.keyboard.press('ContextMenu');
  await page.keyboard.press('d');
  await page.keyboard.press('d');
  await page.keyboard.press('Enter');
  await expect(dateline.eventNamed(/court met/)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(dateline.eventNamed(/court met/)).toBeVisible();
});

test('several events are chosen on the timeline and acted on together', async ({ dateline }) => {
  const { page, timeline } = dateline;
  await dateline.eventNamed(/Fire destroyed/).click();
  await dateline.eventNamed(/court met/).click({ modifiers: ['Control'] });
  await expect(timeline.getByText('2 events chosen')).toBeVisible();
  await dateline.eventNamed(/strike/).click({ modifiers: ['Shift'] });
  await expect(timeline.getByText('3 events chosen')).toBeVisible();
  const acts = timeline.getByRole('group', { name: 'Chosen events' });
  await acts.getByRole('button', { name: 'Move in time…' }).click();
  await timeline.getByRole('spinbutton').fill('2');
  await timeline.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(page.getByText('3 events moved.')).toBeVisible();
  await expect(dateline.eventNamed(/^5 March 1998: .*Fire destroyed/)).toBeVisible();
  await expect(dateline.eventNamed(/^22–26 March 1998: .*strike/)).toBeVisible();
  await acts.getByRole('button', { name: 'Dismiss' }).click();
  await expect(dateline.eventNamed(/Fire destroyed/)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(dateline.eventNamed(/^3 March 1998: .*Fire destroyed/)).toBeVisible();
});

test('what is wider than the way, or has no date, stays and is told', async ({ dateline }) => {
  const { page, timeline } = dateline;
  await dateline.eventNamed(/court met/).focus();
  await page.keyboard.press('Control+a');
  await expect(timeline.getByText('5 events chosen')).toBeVisible();
  await timeline.getByRole('button', { name: 'Move in time…' }).click();
  await timeline.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(page.getByText(/4 events moved\. 1 event stayed/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo: move 4 events in time' })).toBeEnabled();
  await timeline.getByRole('button', { name: 'Choose none' }).click();
  await expect(timeline.getByText(/events chosen/)).toHaveCount(0);
});

test('rows of the list are chosen by mouse and by keys', async ({ dateline }) => {
  const { page, timeline } = dateline;
  await page.keyboard.press('t');
  const list = timeline.getByRole('grid', { name: 'Events' });
  const rows = list.getByRole('row');
  await rows.nth(1).click();
  await rows.nth(3).click({ modifiers: ['Shift'] });
  await expect(list.getByRole('row', { selected: true })).toHaveCount(3);
  await rows.nth(2).click({ modifiers: ['Control'] });
  await expect(list.getByRole('row', { selected: true })).toHaveCount(2);
  await rows.nth(1).click();
  await expect(rows.nth(1).getByRole('button')).toBeFocused();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(timeline.getByText('3 events chosen')).toBeVisible();
  await timeline.getByRole('button', { name: 'Tag…' }).click();
  await timeline.getByRole('textbox', { name: 'Tag for the chosen events' }).fill('harbour, to be checked');
  await page.keyboard.press('Enter');
  await expect(page.getByText('3 events tagged.')).toBeVisible();
  await expect(
    dateline.inspector.getByRole('button', { name: 'Tags: harbour, to be checked', exact: true }),
  ).toBeVisible();
  await rows.nth(1).click({ button: 'right' });
  await expect(menu(page)).toHaveAccessibleName('What can be done with 3 events');
});

test('an event is dragged to another day, its date told on the way, and put back by one step', async ({ dateline }) => {
  const { page } = dateline;
  const before = await dateline.settledWindow();
  const day = await pixelsOfDay(dateline);
  const event = dateline.eventNamed(/court met/);
  const { x, y } = await grab(page, event);
  await page.mouse.move(x + day * 2, y, { steps: 5 });
  await expect(page.getByRole('status').filter({ hasText: '18 March 1998' })).toBeVisible();
  await page.mouse.up();
  await expect(dateline.eventNamed(/^18 March 1998: .*court met/)).toBeVisible();
  expect(await dateline.settledWindow()).toBe(before);
  await expect(dateline.inspector.getByText('18 March 1998').first()).toBeVisible();
  const again = await grab(page, event);
  await page.mouse.move(again.x + day, again.y, { steps: 5 });
  await page.mouse.up();
  await expect(dateline.eventNamed(/^19 March 1998: .*court met/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(dateline.eventNamed(/^18 March 1998: .*court met/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(dateline.eventNamed(/^16 March 1998: .*court met/)).toBeVisible();
});

test('Escape gives a drag up, and a drag of empty space pans', async ({ dateline }) => {
  const { page } = dateline;
  const day = await pixelsOfDay(dateline);
  const { x, y } = await grab(page, dateline.eventNamed(/court met/));
  await page.mouse.move(x + day * 3, y, { steps: 5 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(dateline.eventNamed(/^16 March 1998: .*court met/)).toBeVisible();
  const plot = await dateline.timeline.boundingBox();
  await dateline.expectWindowChange(async () => {
    await page.mouse.move(x, (plot?.y ?? 0) + (plot?.height ?? 0) * 0.6);
    await page.mouse.down();
    await page.mouse.move(x + 150, (plot?.y ?? 0) + (plot?.height ?? 0) * 0.6, { steps: 5 });
    await page.mouse.up();
  });
  await expect(dateline.eventNamed(/^16 March 1998: .*court met/)).toBeVisible();
});

test('an end of a span is dragged, and moved by keys', async ({ dateline }) => {
  const { page } = dateline;
  const day = await pixelsOfDay(dateline);
  const strike = dateline.eventNamed(/strike/);
  await strike.click();
  await dateline.settledWindow();
  await dateline.expectCurrent(/strike/);
  const box = await dateline.markOf(strike).boundingBox();
  const end = (box?.x ?? 0) + (box?.width ?? 0);
  await page.mouse.move(end - 2, (box?.y ?? 0) + 4);
  await page.mouse.down();
  await page.mouse.move(end - day * 2, (box?.y ?? 0) + 4, { steps: 5 });
  await page.mouse.up();
  await expect(dateline.eventNamed(/^20–22 March 1998: .*strike/)).toBeVisible();
  await strike.focus();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(dateline.eventNamed(/^20–23 March 1998: .*strike/)).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(dateline.eventNamed(/^18–21 March 1998: .*strike/)).toBeFocused();
});

test('an event without a date gets one where it is put on the axis', async ({ dateline }) => {
  const { page } = dateline;
  const paid = dateline.undated.getByRole('button', { name: /paid/ });
  const court = await dateline.markOf(dateline.eventNamed(/court met/)).boundingBox();
  const box = await paid.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 8);
  await page.mouse.down();
  await page.mouse.move((court?.x ?? 0) + 4, (court?.y ?? 0) + 90, { steps: 8 });
  await expect(page.getByRole('status').filter({ hasText: '16 March 1998' })).toBeVisible();
  await page.mouse.up();
  await expect(dateline.eventNamed(/^16 March 1998: .*paid/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(paid).toBeVisible();
});

test('an event is copied as a cited line, and as a row for spreadsheets', async ({ dateline }) => {
  const { page } = dateline;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const event = dateline.eventNamed(/court met/);
  await event.click();
  await event.focus();
  await page.keyboard.press('Control+c');
  await expect(page.getByText('The event is copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^16 March 1998: .*court met.*harbour\.txt/,
  );
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((each) => each.types));
  expect(types).toContain('text/html');
});
