import { expect, test } from '../application/fixtures.ts';

test('the seed article opens with its events beside its text', async ({ dateline }) => {
  await dateline.expectShown('syria-2016-09-06.txt');
  await expect(
    dateline.source.getByRole('heading', { name: 'IS claims Syria blasts as US, Russia talks fail' }),
  ).toBeVisible();
  await expect(dateline.page.getByRole('banner').getByText('6 September 2016', { exact: true })).toBeVisible();
  await expect(dateline.page.getByText('read from the dateline')).toBeVisible();
  for (const name of [
    /^3–4 September 2016: .*seized/,
    /^4 September 2016: .*visited/,
    /^5 September 2016: .*airstrikes/,
  ]) {
    await expect(dateline.eventNamed(name)).toBeVisible();
  }
  await expect(dateline.timeline.getByText('Dates read in 5 of 25 sentences')).toBeVisible();
});

test('the text is shown letter for letter', async ({ dateline }) => {
  const shown = await dateline.source.locator('article').evaluate((article) => article.textContent);
  expect(shown).toContain('September 6, 2016Militants from the so-called "Islamic State" (IS) claimed responsibility');
  expect(shown).toContain('(AP, AFP, Reuters)');
});

test('an event that is clicked lights its words and is explained', async ({ dateline }) => {
  await dateline.eventNamed(/airstrikes/).click();
  await dateline.expectCurrent(/airstrikes/);
  await expect(dateline.lit.filter({ hasText: 'Russian airstrikes supported efforts' })).toBeInViewport();
  await expect(dateline.inspector.getByText('5 September 2016', { exact: true })).toBeVisible();
  await expect(dateline.inspector.getByText('read relative to 6 September 2016')).toBeVisible();
  await expect(dateline.inspector.getByText('Aleppo', { exact: true })).toBeVisible();
  await expect(dateline.inspector.getByRole('blockquote')).toContainText('Also on Monday, Russian airstrikes');
  await expect(dateline.inspector.getByRole('region', { name: 'Why this date' })).toContainText('Monday');
  await expect(dateline.inspector.getByText('2016-09-05').first()).toBeAttached();
});

test('marked words that are clicked select their event', async ({ dateline }) => {
  await dateline.marked(/The biggest blast was in the coastal city/).click();
  await dateline.expectCurrent(/biggest blast/);
  await expect(dateline.currentEvent).toHaveAccessibleName(/^5 September 2016: The biggest blast/);
});

test('an inherited date shows the words that it comes from', async ({ dateline }) => {
  await dateline.eventNamed(/40 people died/).click();
  await expect(dateline.inspector.getByText(/^inherited from/)).toBeVisible();
  await dateline.inspector.getByRole('button', { name: 'Show the sentence it comes from' }).click();
  await expect(dateline.source.getByText('Monday', { exact: true }).first()).toBeInViewport();
  await dateline.expectCurrent(/40 people died/);
});

test('events without a date wait on the shelf, and are events like the others', async ({ dateline }) => {
  await dateline.dropFile('bridge.txt', 'The bridge was opened on 3 May 1911. The old tower may collapse.');
  await expect(dateline.undated.getByRole('heading', { name: /^Undated · \d+$/ })).toBeVisible();
  await dateline.eventNamed(/bridge was opened/).click();
  const before = await dateline.playhead.boundingBox();
  await dateline.undated.getByRole('button', { name: /tower may collapse/ }).click();
  await dateline.expectCurrent(/tower may collapse/);
  await expect(dateline.inspector.getByRole('region', { name: 'Why no date' })).toBeVisible();
  expect(await dateline.playhead.boundingBox()).toEqual(before);
});

test('the inspector closes, and opens with the next event', async ({ dateline }) => {
  await dateline.eventNamed(/airstrikes/).click();
  await dateline.inspector.getByRole('button', { name: 'Close' }).click();
  await expect(dateline.inspector).toBeHidden();
  await dateline.eventNamed(/^4 September 2016: .*visited/).click();
  await dateline.expectCurrent(/visited/);
});
