import { expect, test } from '../application/fixtures.ts';

const shown = /^\d+ of \d+ shown, \d+ filtered out$/;

test('a search keeps the events that have the words, and counts the others', async ({ dateline }) => {
  const { page, timeline } = dateline;
  await expect(dateline.eventNamed(/airstrikes/)).toBeVisible();
  await page.keyboard.press('/');
  const field = timeline.getByRole('searchbox', { name: 'Search events' });
  await expect(field).toBeFocused();
  await field.fill('TARTUS');
  await expect(timeline.getByRole('status')).toHaveText(shown);
  await expect(dateline.eventNamed(/coastal city of Tartus/)).toBeVisible();
  await expect(dateline.eventNamed(/airstrikes/)).toHaveCount(0);
  await field.press('Escape');
  await expect(field).toHaveValue('');
  await expect(dateline.eventNamed(/airstrikes/)).toBeVisible();
});

test('a search that finds nothing says so, and shows all again', async ({ dateline }) => {
  const { timeline } = dateline;
  await timeline.getByRole('searchbox', { name: 'Search events' }).fill('zeppelin');
  await expect(timeline.getByRole('heading', { name: 'No dated event is like that' })).toBeVisible();
  await timeline.getByRole('button', { name: 'Show all events' }).click();
  await expect(dateline.eventNamed(/airstrikes/)).toBeVisible();
  await expect(timeline.getByRole('searchbox', { name: 'Search events' })).toHaveValue('');
});

test('events are filtered by what they are', async ({ dateline }) => {
  const { page, timeline } = dateline;
  await timeline.getByRole('button', { name: 'Filter' }).click();
  const dialog = page.getByRole('dialog', { name: 'Which events are shown' });
  await dialog.getByRole('textbox', { name: 'Until' }).fill('4 September 2016');
  await expect(timeline.getByRole('status')).toHaveText(shown);
  await expect(dateline.eventNamed(/^4 September 2016/).first()).toBeVisible();
  await expect(dateline.eventNamed(/^5 September 2016/)).toHaveCount(0);
  await dialog.getByRole('textbox', { name: 'Until' }).fill('no day at all');
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Until' }).fill('');
  await dialog.getByRole('combobox', { name: 'Told as' }).selectOption('planned');
  await expect(timeline.getByRole('button', { name: 'Filter · 1' })).toBeVisible();
  await expect(timeline.getByRole('status')).toHaveText(shown);
  await page.keyboard.press('Escape');
  await timeline.getByRole('button', { name: 'Show all', exact: true }).click();
  await expect(timeline.getByRole('status')).toHaveText('');
});

test('what was looked at is marked, and found by that', async ({ dateline }) => {
  const { page, timeline } = dateline;
  await dateline.eventNamed(/airstrikes/).click();
  await dateline.inspector.getByRole('button', { name: 'doubtful' }).click();
  await expect(dateline.eventNamed(/airstrikes.*doubtful/)).toBeVisible();
  await timeline.getByRole('button', { name: 'Filter' }).click();
  await page
    .getByRole('dialog', { name: 'Which events are shown' })
    .getByRole('combobox', { name: 'Review' })
    .selectOption('doubtful');
  await expect(timeline.getByRole('status')).toHaveText(/^1 of/);
});

test('the picture is asked for all events, or for those that are shown', async ({ dateline }) => {
  await dateline.timeline.getByRole('searchbox', { name: 'Search events' }).fill('Tartus');
  await expect(dateline.timeline.getByRole('status')).toHaveText(shown);
  await dateline.openExport();
  const choice = dateline.exportDialog.getByRole('group', { name: 'Events' });
  await expect(choice.getByRole('radio', { name: /that are shown/ })).toBeChecked();
  await choice.getByRole('radio', { name: /^All/ }).check();
  await expect(choice.getByRole('radio', { name: /^All/ })).toBeChecked();
});

test('the list is the third face of what is current', async ({ dateline }) => {
  const { page, timeline } = dateline;
  await dateline.eventNamed(/airstrikes/).click();
  await timeline.getByRole('button', { name: 'List' }).click();
  const list = timeline.getByRole('grid', { name: 'Events' });
  await expect(list.locator('tr[aria-current="true"]')).toContainText('airstrikes');
  const coast = list.getByRole('row').filter({ hasText: 'coastal city of Tartus' });
  await coast.click();
  await dateline.expectCurrent(/coastal city of Tartus/);
  await coast.getByRole('button').focus();
  await page.keyboard.press('ArrowDown');
  await expect(coast).toHaveAttribute('aria-current', 'false');
  await expect(list.locator('tr[aria-current="true"] button')).toBeFocused();
  await dateline
    .marked(/Militants from the so-called/)
    .first()
    .click();
  await expect(list.locator('tr[aria-current="true"]')).toBeInViewport();
});

test('the list is ordered by any column, either way', async ({ dateline }) => {
  const { page, timeline } = dateline;
  await expect(dateline.eventNamed(/airstrikes/)).toBeVisible();
  await page.keyboard.press('t');
  const list = timeline.getByRole('grid', { name: 'Events' });
  const when = list.getByRole('columnheader', { name: 'When' });
  await expect(when).toHaveAttribute('aria-sort', 'ascending');
  await expect(list.getByRole('row').nth(1)).toContainText('3–4 September 2016');
  const event = list.getByRole('columnheader', { name: 'Event' });
  await event.getByRole('button').click();
  await expect(event).toHaveAttribute('aria-sort', 'ascending');
  await expect(list.getByRole('row').nth(1).getByRole('button')).toHaveText(/^A/);
  await event.getByRole('button').click();
  await expect(event).toHaveAttribute('aria-sort', 'descending');
  await expect(list.getByRole('row').nth(1).getByRole('button')).not.toHaveText(/^A/);
});

test('a long list holds only the rows near the view, and shows the last', async ({ dateline }) => {
  const days = Array.from(
    { length: 3000 },
    (_, day) => `The river rose on ${(day % 28) + 1} March ${1000 + Math.floor(day / 28)}.`,
  );
  await dateline.dropFile('river.txt', days.join('\n'));
  await dateline.expectShown('river.txt');
  await dateline.timeline.getByRole('button', { name: 'List' }).click();
  const list = dateline.timeline.getByRole('grid', { name: 'Events' });
  await expect(list).toHaveAttribute('aria-rowcount', '3001');
  expect(await list.getByRole('row').count()).toBeLessThan(60);
  await list.getByRole('row').nth(1).getByRole('button').focus();
  await dateline.page.keyboard.press('End');
  await expect(list.locator('tr[aria-current="true"]')).toBeInViewport();
  await expect(list.locator('tr[aria-current="true"]')).toHaveAttribute('aria-rowindex', '3001');
});
