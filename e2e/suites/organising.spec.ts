import type { Locator, Page } from '@playwright/test';

import { expect, test } from '../application/fixtures.ts';

const statement = `Statement of 12 March 1998. Daniel Okafor opened the depot in Bergen on 3 March 1998.

Fire destroyed the depot in Bergen on 5 March 1998. Clara Berg called the police on 6 March 1998.
`;
const letter = `Mr Okafor wrote to the council on 4 March 1998. A fire destroyed the depot in Bergen on 5 March 1998.
`;
const report = `Fire destroyed the depot of Bergen on 7 March 1998. The council closed the street on 9 March 1998.
`;

test.beforeEach(async ({ dateline }) => {
  for (const [name, text] of [
    ['statement.txt', statement],
    ['letter.txt', letter],
    ['report.txt', report],
  ] as const) {
    await dateline.dropFile(name, text);
    await dateline.expectShown(name);
  }
  await expect(dateline.eventNamed(/^9 March 1998: .*closed the street/)).toBeVisible();
});

/** The dialog in which documents are arranged. */
async function arrange(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^Open documents/ }).click();
  await page.getByRole('button', { name: 'Arrange documents…' }).click();
  return page.getByRole('dialog', { name: 'Documents', exact: true });
}

async function closeDialog(dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(dialog).toBeHidden();
}

async function undo(page: Page): Promise<void> {
  await page.keyboard.press('Control+z');
}

test('a document is renamed, labelled and coloured, everywhere, and undone', async ({ dateline }) => {
  const { page, timeline } = dateline;
  const dialog = await arrange(page);
  await dialog.getByRole('button', { name: /^letter\.txt/ }).click();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Letter to the council');
  await dialog.getByRole('textbox', { name: 'Label' }).fill('Ex. 4');
  await dialog.getByRole('textbox', { name: 'Label' }).press('Enter');
  await dialog.getByRole('button', { name: 'Ochre' }).click();
  await expect(dialog.getByText('opened as letter.txt')).toBeVisible();
  await closeDialog(dialog);
  const head = timeline.getByRole('button', { name: /Ex\. 4 · Letter to the council/ });
  await expect(head).toBeVisible();
  await dateline.eventNamed(/^4 March 1998/).click();
  await expect(dateline.inspector.getByText('Ex. 4 · Letter to the council')).toBeVisible();
  await dateline.expectShown('Letter to the council');
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await expect(timeline.getByRole('gridcell', { name: 'Ex. 4 · Letter to the council' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Timeline', exact: true }).click();
  for (let step = 0; step < 3; step += 1) await undo(page);
  await expect(head).toBeHidden();
  await expect(timeline.getByRole('button', { name: /^letter\.txt|letter\.txt/ }).first()).toBeVisible();
});

/** The names of the documents in the dialog, in their order. */
function namesIn(dialog: Locator): Locator {
  return dialog.getByRole('list', { name: 'Open documents, in their order' }).getByRole('listitem');
}

test('documents are put into an order by keys and by dragging; the lanes follow', async ({ dateline }) => {
  const { page } = dateline;
  const dialog = await arrange(page);
  const names = namesIn(dialog);
  await expect(names).toHaveText([/syria/, /statement/, /letter/, /report/]);
  const rowOf = (name: RegExp) => dialog.getByRole('button', { name });
  await rowOf(/^report/).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(names).toHaveText([/syria/, /report/, /statement/, /letter/]);
  await expect(rowOf(/^report/)).toBeFocused();

  const grip = names.filter({ hasText: 'letter' }).getByText('⠿');
  await grip.hover();
  await page.mouse.down();
  await rowOf(/^report/).hover();
  await page.mouse.up();
  await expect(names).toHaveText([/syria/, /letter/, /report/, /statement/]);
  await closeDialog(dialog);
  const heads = dateline.timeline.getByRole('button', { name: /^(?:statement|letter|report)\.txt/ });
  const tops = async () => {
    const found = await heads.evaluateAll((all) =>
      all
        .map((each) => ({ text: each.textContent, top: each.getBoundingClientRect().top }))
        .sort((left, right) => left.top - right.top),
    );
    return found.map(({ text }) => /statement|letter|report/.exec(text)?.[0]);
  };
  await expect.poll(tops).toEqual(['letter', 'report', 'statement']);
  for (let step = 0; step < 3; step += 1) await undo(page);
  await expect.poll(tops).toEqual(['statement', 'letter', 'report']);
});

test('a document is hidden, closed and opened again with its decisions', async ({ dateline }) => {
  const { page } = dateline;
  await dateline.eventNamed(/^4 March 1998/).click();
  await page.keyboard.press('a');
  const accepted = dateline.eventNamed(/^4 March 1998: .*accepted/);
  await expect(accepted).toBeVisible();

  const dialog = await arrange(page);
  await dialog.getByRole('checkbox', { name: 'letter.txt on the timeline' }).uncheck();
  await closeDialog(dialog);
  await expect(accepted).toBeHidden();
  await undo(page);
  await expect(accepted).toBeVisible();

  await arrange(page);
  await dialog.getByRole('button', { name: /^letter\.txt/ }).click();
  await dialog.getByRole('button', { name: 'Close document' }).click();
  await expect(namesIn(dialog)).toHaveText([/syria/, /statement/, /report/]);
  await closeDialog(dialog);
  await expect(accepted).toBeHidden();

  await arrange(page);
  await dialog.getByText('Closed · 1').click();
  await dialog.getByRole('button', { name: 'Open letter.txt again' }).click();
  await expect(dialog.getByText('Closed · 1')).toBeHidden();
  await closeDialog(dialog);
  await expect(accepted).toBeVisible();
});

test('events are looked through by keys, and a line says how far', async ({ dateline }) => {
  const { page, timeline } = dateline;
  const review = timeline.getByRole('region', { name: 'Looking through' });
  await expect(review.getByText('0 of 8 looked at')).toBeVisible();
  await dateline.eventNamed(/^3 March 1998/).click();
  await page.keyboard.press('a');
  await expect(review.getByText('1 of 8 looked at')).toBeVisible();
  await expect(dateline.currentEvent).toHaveAccessibleName(/^4 March 1998/);
  await page.keyboard.press('x');
  await expect(review.getByText('2 of 8 looked at')).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(review.getByText('3 of 8 looked at')).toBeVisible();
  await expect(dateline.eventNamed(/^3 March 1998: .*accepted/)).toBeVisible();
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await expect(
    timeline.getByRole('row', { name: /3 March 1998/ }).getByRole('img', { name: 'accepted' }),
  ).toBeVisible();
  for (let step = 0; step < 3; step += 1) await undo(page);
  await expect(review.getByText('0 of 8 looked at')).toBeVisible();
  await review.getByRole('combobox', { name: 'Order of looking through' }).selectOption('least trusted first');
  await review.getByRole('button', { name: 'Next' }).click();
  await expect(dateline.inspector.getByRole('heading', { level: 2 })).toBeVisible();
});

test('a happening told thrice is joined as a group, one telling taken out, and what was joined undone', async ({
  dateline,
}) => {
  const { page, timeline } = dateline;
  const line = timeline.getByText(
    /1 happening seems to be told more than once, three times or more, dated differently\./,
  );
  await expect(line).toBeVisible();
  await timeline.getByRole('button', { name: 'Look through them' }).click();
  const dialog = page.getByRole('dialog', { name: 'Told more than once' });
  await expect(dialog.getByText(/^Told 3 times/)).toBeVisible();
  await dialog.getByRole('button', { name: 'One happening' }).click();
  await expect(dialog.getByRole('status')).toHaveText('1 of 1 decided');
  await expect(dialog.getByText('stands for all')).toHaveCount(1);
  await dialog
    .getByRole('button', { name: /^Let “.*” stand for all/ })
    .first()
    .click();
  await dialog.getByRole('group', { name: 'Status' }).getByRole('button', { name: 'disputed' }).click();
  await closeDialog(dialog);
  await expect(dateline.eventNamed(/Fire.*in 3 documents.*disputed|fire.*in 3 documents.*disputed/)).toHaveCount(3);
  await expect(timeline.getByRole('region', { name: 'Looking through' }).getByText('0 of 6 looked at')).toBeVisible();

  await timeline.getByRole('button', { name: 'Look through them' }).click();
  await dialog
    .getByRole('button', { name: /^Take out/ })
    .last()
    .click();
  await expect(dialog.getByRole('status')).toHaveText('0 of 1 decided');
  await closeDialog(dialog);
  await expect(dateline.eventNamed(/in 2 documents/)).toHaveCount(2);
  for (let step = 0; step < 4; step += 1) await undo(page);
  await expect(line).toBeVisible();
  await expect(dateline.eventNamed(/in \d documents/)).toHaveCount(0);
});

test('two names are made one, in all documents, and taken apart again', async ({ dateline }) => {
  const { page } = dateline;
  await dateline.eventNamed(/^4 March 1998/).click();
  await dateline.inspector.getByRole('button', { name: 'Okafor: same as…' }).click();
  const menu = page.getByRole('dialog', { name: '“Okafor” is the same as' });
  await menu.getByRole('list', { name: 'Alike' }).getByRole('button', { name: 'Daniel Okafor' }).click();
  const one = dateline.inspector.getByRole('button', { name: 'Daniel Okafor: same as…' });
  await expect(one).toBeVisible();

  await page.getByRole('button', { name: 'Filter' }).click();
  const filter = page.getByRole('dialog', { name: 'Which events are shown' });
  await filter.getByRole('combobox', { name: 'Person or group' }).selectOption('Daniel Okafor');
  await expect(dateline.timeline.getByRole('status')).toHaveText(/^2 of/);
  await filter.getByRole('button', { name: 'Daniel Okafor: same as…' }).click();
  await page
    .getByRole('dialog', { name: '“Daniel Okafor” is the same as' })
    .getByRole('button', { name: 'Take “Okafor” apart' })
    .click();
  await expect(dateline.timeline.getByRole('status')).toHaveText(/^1 of/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await undo(page);
  await expect(dateline.timeline.getByRole('status')).toHaveText(/^2 of/);
});
