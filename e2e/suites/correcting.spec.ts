import { AxeBuilder } from '@axe-core/playwright';
import type { Locator } from '@playwright/test';

import type { DatelinePage } from '../application/datelinePage.ts';
import { expect, test } from '../application/fixtures.ts';

/** What has the name of a field; while it is edited, a text field, and else the button that begins it. */
function field(dateline: DatelinePage, name: string): Locator {
  return dateline.inspector.getByRole('textbox', { name, exact: true });
}

function shown(dateline: DatelinePage, name: string): Locator {
  return dateline.inspector.getByRole('button', { name: new RegExp(`^${name}: `) });
}

function read(dateline: DatelinePage): Locator {
  return dateline.inspector.getByRole('status');
}

async function chooseAirstrikes(dateline: DatelinePage): Promise<string> {
  await dateline.eventNamed(/airstrikes/).click();
  await dateline.expectCurrent(/airstrikes/);
  return dateline.inspector.getByRole('heading', { level: 2 }).getByRole('button').first().innerText();
}

test('a headline and a date are corrected where they stand, shown everywhere, undone and done again', async ({
  dateline,
}) => {
  const { page, inspector } = dateline;
  const headline = await chooseAirstrikes(dateline);
  await inspector.getByRole('button', { name: headline, exact: true }).click();
  await expect(field(dateline, 'Headline')).toHaveValue(headline);
  await field(dateline, 'Headline').fill('Aleppo was bombed from the air');
  await dateline.source.click({ position: { x: 5, y: 300 } });
  await expect(dateline.eventNamed(/^5 September 2016: Aleppo was bombed.*changed by you/)).toBeVisible();

  await shown(dateline, 'Date').click();
  await field(dateline, 'Date').fill('early 1942');
  await expect(read(dateline)).toHaveText('Read as early 1942');
  await field(dateline, 'Date').press('Enter');
  await expect(shown(dateline, 'Date')).toBeFocused();
  await expect(shown(dateline, 'Date')).toHaveText('early 1942');
  await expect(inspector.getByText('Date is kept.')).toBeAttached();

  await page.keyboard.press('t');
  const row = page.getByRole('row').filter({ hasText: 'Aleppo was bombed' });
  await expect(row.getByRole('gridcell').first()).toHaveText('early 1942');
  await expect(row.getByRole('img', { name: 'changed by you' })).toBeVisible();
  await page.keyboard.press('t');

  await page.keyboard.press('Control+z');
  await expect(shown(dateline, 'Date')).toHaveText('5 September 2016');
  await page.keyboard.press('Control+z');
  await expect(inspector.getByRole('heading', { name: headline })).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+y');
  await expect(inspector.getByRole('heading', { name: 'Aleppo was bombed' })).toBeVisible();
  await expect(shown(dateline, 'Date')).toHaveText('early 1942');
});

test('what is typed is kept for the event that it was typed for, though another one takes its place', async ({
  dateline,
}) => {
  const { page, inspector } = dateline;
  for (const [name, typed, kept] of [
    ['Headline', 'Aleppo was bombed from the air', /^5 September 2016: Aleppo was bombed.*changed by you/],
    ['Date', '4 September 2016', /^4 September 2016: Aleppo was bombed.*changed by you/],
  ] as const) {
    const event = dateline.eventNamed(/airstrikes supported|Aleppo was bombed/);
    await event.click();
    await expect(event).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press(name === 'Headline' ? 'F2' : 'e');
    await field(dateline, name).fill(typed);
    const { x, y } = (await dateline.playhead.boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(x + 4, y + 4);
    await page.mouse.down();
    await page.mouse.move(x + 170, y + 4, { steps: 8 });
    await page.mouse.up();
    await expect(event).not.toHaveAttribute('aria-current', 'true');
    await expect(dateline.eventNamed(kept)).toBeVisible();
    await expect(inspector.getByRole('heading', { level: 2 })).not.toContainText('Aleppo was bombed');
    await expect(field(dateline, name)).toHaveCount(0);
    await expect(dateline.timeline.getByRole('button', { name: /changed by you/ })).toHaveCount(1);
  }
});

test('what is being typed is kept when the page is loaded again', async ({ dateline }) => {
  const { page } = dateline;
  await chooseAirstrikes(dateline);
  await page.keyboard.press('F2');
  await page.keyboard.insertText('Half a headline');
  await page.reload();
  await expect(dateline.eventNamed(/Half a headline/)).toBeVisible();
  await dateline.eventNamed(/Half a headline/).click();
  await shown(dateline, 'Date').click();
  await field(dateline, 'Date').fill('4 September 2016');
  await page.reload();
  await expect(dateline.eventNamed(/^4 September 2016: Half a headline/)).toBeVisible();
});

test('the same by keys alone, with the focus back on what was edited', async ({ dateline }) => {
  const { page, inspector } = dateline;
  const headline = await chooseAirstrikes(dateline);
  await page.keyboard.press('F2');
  await expect(field(dateline, 'Headline')).toBeFocused();
  await page.keyboard.type('Something else');
  await page.keyboard.press('Escape');
  await expect(inspector.getByRole('button', { name: headline, exact: true })).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Bombs on Aleppo');
  await page.keyboard.press('Enter');
  await expect(inspector.getByRole('button', { name: 'Bombs on Aleppo' })).toBeFocused();

  await page.keyboard.press('e');
  await expect(field(dateline, 'Date')).toBeFocused();
  await page.keyboard.type('summer 1917');
  await page.keyboard.press('Enter');
  await expect(shown(dateline, 'Date')).toBeFocused();
  await expect(dateline.eventNamed(/^summer 1917: Bombs on Aleppo/)).toBeAttached();
  await page.keyboard.press('e');
  await page.keyboard.type('1918');
  await page.keyboard.press('Escape');
  await expect(shown(dateline, 'Date')).toHaveText('summer 1917');
  await expect(inspector).toBeVisible();
});

test('a date is asked about where it is open, refused where it cannot be, and never made sharper', async ({
  dateline,
}) => {
  const { inspector } = dateline;
  await chooseAirstrikes(dateline);
  await shown(dateline, 'Date').click();
  const date = field(dateline, 'Date');
  await date.fill('5/9/1924');
  await expect(read(dateline)).toHaveText('Which day is meant?');
  expect((await new AxeBuilder({ page: dateline.page }).setLegacyMode(true).analyze()).violations).toEqual([]);
  await inspector.getByRole('button', { name: 'May 9, 1924' }).click();
  await expect(date).toHaveValue('9 May 1924');
  await expect(read(dateline)).toHaveText('Read as 9 May 1924');

  const precision = inspector.getByRole('combobox', { name: 'Told to the' });
  await precision.selectOption('month');
  await expect(read(dateline)).toHaveText('Read as May 1924');
  await inspector.getByRole('combobox', { name: 'How the date is meant' }).selectOption('before');
  await expect(read(dateline)).toHaveText('Read as before May 1924');
  await date.fill('1926');
  await expect(precision.getByRole('option')).toHaveText(['year', 'decade', 'century']);
  await expect(read(dateline)).toHaveText('Read as before 1926');
  await inspector.getByRole('combobox', { name: 'How the date is meant' }).selectOption('exactly');

  await inspector.getByRole('checkbox', { name: 'A span' }).check();
  await field(dateline, 'End of the span').fill('1924');
  await expect(read(dateline)).toHaveText('The end lies before the beginning.');
  await field(dateline, 'End of the span').fill('1928');
  await expect(read(dateline)).toHaveText('Read as 1926 – 1928');
  await inspector.getByRole('checkbox', { name: 'A span' }).uncheck();

  await date.fill('31 April 1924');
  await expect(read(dateline)).toHaveText('That month has no day 31.');
  await date.press('Enter');
  await expect(inspector.getByRole('alert')).toContainText('Write a date');
  await date.fill('about 44 BC');
  await date.press('Enter');
  await expect(shown(dateline, 'Date')).toHaveText('about 44 BCE');

  await shown(dateline, 'Date').click();
  await inspector.getByRole('button', { name: 'No date' }).click();
  await expect(shown(dateline, 'Date')).toHaveText('undated');
  await expect(dateline.undated.getByRole('button', { name: /airstrikes/ })).toBeVisible();
});

test('a date that is left before it can be read is told, and a headline takes no more than is kept', async ({
  dateline,
}) => {
  const { page, inspector } = dateline;
  await chooseAirstrikes(dateline);
  await shown(dateline, 'Date').click();
  await field(dateline, 'Date').fill('5/9/1924');
  await field(dateline, 'Date').press('Enter');
  await expect(inspector.getByRole('alert')).toHaveText('Which day is meant?');
  await field(dateline, 'Date').fill('the day after the flood');
  await dateline.eventNamed(/40 people died/).click();
  await expect(page.getByText('“the day after the flood” was not read as a date')).toBeVisible();
  await dateline.expectCurrent(/40 people died/);
  await expect(dateline.eventNamed(/^5 September 2016: .*airstrikes/)).toBeVisible();

  await page.keyboard.press('F2');
  await page.keyboard.insertText('long '.repeat(500));
  await page.keyboard.press('Enter');
  await expect(inspector.getByRole('heading', { name: /^long long/ })).toBeVisible();
  await page.reload();
  await expect(dateline.eventNamed(/: long long/)).toBeVisible();
});

test('what the machine read stays beside what was changed, and is one click away', async ({ dateline }) => {
  const { page, inspector } = dateline;
  const headline = await chooseAirstrikes(dateline);
  await page.keyboard.press('F2');
  await field(dateline, 'Headline').fill('Bombs');
  await page.keyboard.press('Enter');
  await page.keyboard.press('e');
  await field(dateline, 'Date').fill('1942');
  await page.keyboard.press('Enter');
  const why = inspector.getByRole('region', { name: 'Why this date' });
  await expect(why).toContainText('You gave this date.');
  await expect(why).toContainText(`5 September 2016 ${headline}`);
  await expect(why).toContainText('“Monday” was read as 5 September 2016');

  await inspector.getByRole('button', { name: /^Date is changed by you.*“5 September 2016”/ }).click();
  await expect(shown(dateline, 'Date')).toHaveText('5 September 2016');
  await expect(shown(dateline, 'Date')).toBeFocused();
  await inspector.getByRole('combobox', { name: 'Told as' }).selectOption('denied');
  await why.getByRole('button', { name: 'Back to the machine’s reading' }).click();
  await expect(inspector.getByRole('heading', { name: headline })).toBeVisible();
  await expect(inspector.getByRole('button', { name: /changed by you/ })).toHaveCount(0);
  await expect(inspector.getByRole('combobox', { name: 'Told as' })).not.toHaveValue('denied');

  await expect(inspector.getByText('2016-09-05').first()).toBeHidden();
  await why.getByText('Details').click();
  await expect(inspector.getByText('2016-09-05').first()).toBeVisible();
});

test('places, names, tags, note, star and dispute are kept over a reload', async ({ dateline }) => {
  const { page, inspector } = dateline;
  await chooseAirstrikes(dateline);
  const fill = async (name: string, text: string) => {
    await shown(dateline, name).click();
    await field(dateline, name).fill(text);
    await field(dateline, name).press('Enter');
    await expect(shown(dateline, name)).toBeFocused();
  };
  await fill('Where', 'Aleppo, Idlib');
  await fill('Who', 'the Russian air force');
  await fill('Said by', 'a monitor');
  await fill('Tags', 'air war, Aleppo, air war');
  await shown(dateline, 'Note').click();
  await field(dateline, 'Note').pressSequentially('Ask M.');
  await field(dateline, 'Note').press('Shift+Enter');
  await field(dateline, 'Note').pressSequentially('on Friday');
  await field(dateline, 'Note').press('Enter');
  await inspector.getByRole('button', { name: 'Star' }).click();
  await inspector.getByRole('button', { name: 'disputed' }).click();
  await page.keyboard.press('F2');
  await field(dateline, 'Headline').fill('Bombs on Aleppo');
  await page.keyboard.press('Enter');

  const expectAll = async () => {
    await expect(shown(dateline, 'Where')).toHaveText('Aleppo, Idlib');
    await expect(shown(dateline, 'Who')).toHaveText('the Russian air force');
    await expect(shown(dateline, 'Said by')).toHaveText('a monitor');
    await expect(shown(dateline, 'Tags')).toHaveText('air war, Aleppo');
    await expect(shown(dateline, 'Note')).toHaveText('Ask M.\non Friday');
    await expect(inspector.getByRole('button', { name: 'Star' })).toHaveAttribute('aria-pressed', 'true');
    await expect(inspector.getByRole('button', { name: 'disputed' })).toHaveAttribute('aria-pressed', 'true');
  };
  await expectAll();
  await page.reload();
  await dateline.eventNamed(/^5 September 2016: Bombs on Aleppo/).click();
  await expectAll();
  await inspector.getByRole('button', { name: 'disputed' }).click();
  await expect(inspector.getByRole('button', { name: 'disputed' })).toHaveAttribute('aria-pressed', 'false');
});

test('dates are typed in German too, and told in the language of the reader', async ({ dateline }) => {
  const { page } = dateline;
  const inspector = page.getByRole('complementary', { name: 'Ereignis' });
  await chooseAirstrikes(dateline);
  await page.getByText('View', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
  await page.keyboard.press('Escape');
  await inspector.getByRole('button', { name: /^Datum – / }).click();
  await inspector.getByRole('textbox', { name: 'Datum' }).fill('um 44 v. chr.');
  await expect(inspector.getByRole('status')).toHaveText('Gelesen als etwa 44 v. Chr.');
  await inspector.getByRole('textbox', { name: 'Datum' }).press('Enter');
  await expect(inspector.getByRole('button', { name: /^Datum – / })).toHaveText('etwa 44 v. Chr.');
  await expect(inspector.getByRole('button', { name: /^Datum ist von Ihnen geändert/ })).toBeVisible();
});
