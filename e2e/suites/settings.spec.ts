import { expect, test } from '../application/fixtures.ts';

/** A chronicle with the date of its writing on top: what is read as news lies near that date. */
const chronicle =
  'September 6, 2016\nThe armies met on 3 May 1915. The fleet sailed on 7 May. The town fell on 9 May.\n';

test('a text read as a history counts from the date that it has reached, until it is left to the text again', async ({
  dateline,
}) => {
  const { settings } = dateline;
  // A month without a year is of the document's year in news, and of the year that was reached in a history.
  await dateline.dropFile('chronicle.txt', chronicle.replace('on 7 May', 'in June').replace('on 9 May', 'in July'));
  await expect(dateline.eventNamed(/^June 2016: .*fleet sailed/)).toBeVisible();
  await expect(dateline.page.getByText('read as news in English')).toBeVisible();
  await dateline.openSettings();
  const genre = settings.getByRole('combobox', { name: 'Read as' });
  await expect(genre).toHaveAccessibleDescription('judged from the text');
  await genre.selectOption('a history');
  await expect(dateline.eventNamed(/^June 1915: .*fleet sailed/)).toBeVisible();
  await expect(genre).toHaveAccessibleDescription(/^set by you/);
  await expect(dateline.page.getByText('read as a history in English')).toBeVisible();
  await settings.getByRole('button', { name: 'Back to what the text says: Read as' }).click();
  await expect(dateline.eventNamed(/^June 2016: .*fleet sailed/)).toBeVisible();
  await expect(genre).toHaveValue('news');
});

test('the inspector leads from a date to the words that it was read against', async ({ dateline }) => {
  const between = '\nNobody knew what was to come of it.\n'.repeat(60);
  await dateline.dropFile('chronicle.txt', chronicle.replace(' The fleet', `${between}\nThe fleet`));
  await dateline.openSettings();
  await dateline.settings.getByRole('combobox', { name: 'Read as' }).selectOption('a history');
  await dateline.page.keyboard.press('Escape');
  await expect(dateline.settings).toBeHidden();
  await dateline.eventNamed(/^7 May 1915: /).click();
  const why = dateline.inspector.getByRole('region', { name: 'Why this date' });
  await expect(why).toContainText(
    '“7 May” was read as 7 May 1915, against the date that the text had reached, 3 May 1915',
  );
  await expect(why).toContainText('A day and a month');
  const armies = dateline.source.getByText('3 May 1915', { exact: true });
  await expect(armies).not.toBeInViewport();
  await why.getByRole('button', { name: 'Show these words' }).click();
  await expect(armies).toBeInViewport();
});

test('a date whose order is open offers both days, and either can be taken back', async ({ dateline }) => {
  const { page, timeline, inspector, settings } = dateline;
  await dateline.dropFile('register.txt', 'The letter arrived on 03/04/2016. The clerk answered on 5 May 2016.\n');
  await timeline.getByText('1 phrase was not read').click();
  await timeline.getByRole('button', { name: 'March 4, 2016' }).click();
  await expect(dateline.eventNamed(/^4 March 2016: .*letter arrived/)).toBeVisible();
  await expect(timeline.getByText('1 phrase was not read')).toBeHidden();

  await dateline.eventNamed(/letter arrived/).click();
  const order = inspector.getByRole('group', { name: 'Order of day and month' });
  await expect(order.getByRole('button', { name: 'March 4, 2016' })).toHaveAttribute('aria-pressed', 'true');
  await order.getByRole('button', { name: '3 April 2016' }).click();
  await expect(dateline.eventNamed(/^3 April 2016: .*letter arrived/)).toBeVisible();
  await dateline.expectCurrent(/letter arrived/);

  await dateline.openSettings();
  await settings.getByRole('button', { name: 'Back to what the text says: Order of day and month' }).click();
  await expect(timeline.getByText('1 phrase was not read')).toBeVisible();
  await expect(settings.getByRole('combobox', { name: 'Order of day and month' })).toHaveAccessibleDescription('');
  await page.getByRole('region', { name: 'Source text' }).click({ position: { x: 5, y: 200 } });
  await expect(settings).toBeHidden();
});

test('a text is read without a date, and with the one in it again', async ({ dateline }) => {
  const { page, settings } = dateline;
  await dateline.openSettings();
  await settings.getByRole('button', { name: 'Read without a date' }).click();
  await expect(page.getByText('No document date')).toBeVisible();
  await expect(dateline.eventNamed(/^5 September 2016: .*airstrikes/)).toBeHidden();
  await dateline.openSettings();
  await settings.getByRole('button', { name: 'Back to the date in the text' }).click();
  await expect(dateline.eventNamed(/^5 September 2016: .*airstrikes/)).toBeVisible();
});

test('a reading that is stopped settles nothing', async ({ dateline }) => {
  test.slow();
  const { page, settings } = dateline;
  // Fifteen thousand marks are laid out meanwhile: a press may wait for them.
  page.setDefaultTimeout(30_000);
  const paragraph = 'The rebels took the old bridge on Monday, 4 May 1942 at noon. '.repeat(100);
  await dateline.dropFile('long.txt', `${paragraph}\n`.repeat(150));
  await expect(dateline.timeline.getByText(/^Dates read in/)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Change how this text is read' }).click();
  const genre = settings.getByRole('combobox', { name: 'Read as' });
  await expect(genre).toHaveValue('narrative', { timeout: 30_000 });
  // Pressed in the page as soon as it is there: a press from outside may come when the reading is over.
  const stopped = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => {
          const cancel = Array.from(document.querySelectorAll('button')).find(
            (button) => button.innerText === 'Cancel',
          );
          if (cancel === undefined) return;
          observer.disconnect();
          cancel.click();
          resolve();
        }).observe(document.body, { childList: true, subtree: true });
      }),
  );
  await genre.selectOption('news');
  await stopped;
  await expect(genre).toHaveValue('narrative', { timeout: 30_000 });
  await expect(genre).toHaveAccessibleDescription('judged from the text', { timeout: 30_000 });
});
