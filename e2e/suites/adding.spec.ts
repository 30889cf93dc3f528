import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { AxeBuilder } from '@axe-core/playwright';
import type { Locator } from '@playwright/test';

import type { DatelinePage } from '../application/datelinePage.ts';
import { expect, test } from '../application/fixtures.ts';

const log = [
  'A log of the mill',
  '11 January: The bank opened the account.',
  '25 March: Mr Hale signed the lease.',
  '2 May: The mill was sold.',
].join('\n\n');

const letter = [
  'On 3 June 1998 the mill was sold to Mr Hale. The buyer had seen it twice. It was a quiet house near the river.',
  'The roof was repaired on 31 April 1999. The keys were returned on 03/04/2016. The file is closed since 5 May 2016.',
].join('\n');

async function openText(dateline: DatelinePage, folder: string, name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  await writeFile(path, text);
  await dateline.openFile(path);
  await dateline.expectShown(name);
}

/** Opens the letter, and waits until it was read: then its words are cut anew, and a selection would be lost. */
async function openLetter(dateline: DatelinePage): Promise<void> {
  await dateline.dropFile('letter.txt', letter);
  await dateline.expectShown('letter.txt');
  await expect(dateline.marked('5 May 2016')).toBeVisible();
}

const bar = (dateline: DatelinePage): Locator => dateline.page.getByRole('dialog', { name: 'Chosen words' });

/** Drags over words of the text that stand in one line, as a reader does. */
async function selectByMouse(dateline: DatelinePage, words: string): Promise<void> {
  const { page } = dateline;
  const edges = await dateline.source.getByRole('article').evaluate((article, wanted) => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const places: { node: Node; place: number }[] = [];
    let all = '';
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      for (let place = 0; place < text.length; place += 1) places.push({ node, place });
      all += text;
    }
    const at = all.indexOf(wanted);
    const [first, last] = [places[at], places[at + wanted.length - 1]];
    if (at < 0 || first === undefined || last === undefined) return null;
    const range = document.createRange();
    const boxOf = ({ node, place }: { node: Node; place: number }) => {
      range.setStart(node, place);
      range.setEnd(node, place + 1);
      return range.getBoundingClientRect();
    };
    const [left, right] = [boxOf(first), boxOf(last)];
    return { from: [left.left, left.top + left.height / 2], to: [right.right, right.top + right.height / 2] } as const;
  }, words);
  if (edges === null) throw new Error(`“${words}” is not in the text`);
  await page.mouse.move(edges.from[0] + 0.5, edges.from[1]);
  await page.mouse.down();
  await page.mouse.move(edges.to[0], edges.to[1], { steps: 8 });
  await page.mouse.up();
}

test('words are selected by mouse and become an event, with the date and the headline that they tell', async ({
  dateline,
}) => {
  const { page } = dateline;
  await dateline.eventNamed(/airstrikes/).click();
  await dateline.expectCurrent(/airstrikes/);
  await selectByMouse(dateline, 'On Monday, Turkish President Recep');
  await expect(bar(dateline).getByRole('button', { name: 'Add event, 5 September 2016' })).toBeVisible();
  expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([]);
  await bar(dateline)
    .getByRole('button', { name: /^Add event/ })
    .click();
  await expect(bar(dateline)).toBeHidden();
  await expect(dateline.eventNamed(/5 September 2016: Turkish President Recep$/)).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expect(dateline.lit.first()).toHaveText(/^On/);
  // The headline is open for other words; there, Ctrl+Z takes back what was typed.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(dateline.eventNamed(/: Turkish President Recep$/)).toHaveCount(0);
});

test('words are selected by keys, N makes an event of them, and Escape gives the focus back', async ({ dateline }) => {
  const { page } = dateline;
  await openLetter(dateline);
  await dateline.source.getByRole('group').focus();
  await page.keyboard.press('ArrowDown');
  await expect(dateline.marked(/On/).first()).toBeFocused();
  for (let word = 0; word < 8; word += 1) await page.keyboard.press('Shift+ArrowRight');
  await expect(bar(dateline)).toContainText('3 June 1998');
  await page.keyboard.press('Escape');
  await expect(bar(dateline)).toBeHidden();
  await expect(dateline.source.locator(':focus')).toHaveText(/^On/);
  for (let word = 0; word < 8; word += 1) await page.keyboard.press('Shift+ArrowRight');
  await expect(bar(dateline)).toBeVisible();
  await page.keyboard.press('n');
  await expect(dateline.eventNamed(/3 June 1998: The mill was sold$/)).toBeVisible();
});

test('N without a selection adds an event on the day of the playhead', async ({ dateline }) => {
  await dateline.eventNamed(/airstrikes/).click();
  await dateline.page.keyboard.press('n');
  await expect(dateline.eventNamed(/5 September 2016: New event/)).toHaveAttribute('aria-current', 'true');
  await expect(dateline.source.getByRole('group')).toContainText('Russian airstrikes');
});

test('a date in the text is given to the current event, by a right click and by keys', async ({ dateline }) => {
  const { page } = dateline;
  await openLetter(dateline);
  await dateline.eventNamed(/3 June 1998: The mill/).click();
  await dateline.marked('5 May 2016').click({ button: 'right' });
  await bar(dateline)
    .getByRole('button', { name: /^Give .*5 May 2016 to “/ })
    .click();
  await expect(page.getByRole('status').filter({ hasText: /5 May 2016 is the date of/ })).toBeAttached();
  await expect(dateline.eventNamed(/3 June 1998: The mill/)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(dateline.eventNamed(/3 June 1998: The mill/)).toBeVisible();

  await dateline.marked('5 May 2016').focus();
  await page.keyboard.press('ContextMenu');
  await expect(bar(dateline).getByRole('button', { name: /^Add event/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dateline.marked('5 May 2016')).toBeFocused();
});

test('selected words are a quotation of the current event', async ({ dateline }) => {
  await dateline.eventNamed(/airstrikes/).click();
  await dateline.expectCurrent(/airstrikes/);
  await selectByMouse(dateline, 'Russian and US officials');
  await bar(dateline)
    .getByRole('button', { name: /^Quote for “Russian airstrikes/ })
    .click();
  await expect(dateline.page.getByRole('status').filter({ hasText: /^Quoted for “/ })).toBeAttached();
  await expect(dateline.eventNamed(/airstrikes/)).toHaveAttribute('aria-current', 'true');
});

test('what was not read is dated where it stands: as it is typed, or as one of its readings', async ({ dateline }) => {
  await openLetter(dateline);
  await dateline.marked('31 April 1999').click();
  await bar(dateline).getByRole('textbox', { name: 'Date of these words' }).fill('30 April 1999');
  await expect(bar(dateline).getByRole('status')).toHaveText('understood as 30 April 1999');
  await bar(dateline).getByRole('button', { name: 'Date it' }).click();
  await expect(dateline.eventNamed(/30 April 1999: .*roof/)).toBeVisible();

  await dateline.marked('03/04/2016').click();
  await bar(dateline).getByRole('group', { name: 'Only here' }).getByRole('button', { name: '3 April 2016' }).click();
  await expect(dateline.eventNamed(/3 April 2016: .*keys/)).toBeVisible();
});

test('a dismissed event is listed, and restored with the focus kept', async ({ dateline }) => {
  const { page } = dateline;
  await dateline.eventNamed(/airstrikes/).click();
  await page.keyboard.press('Delete');
  await expect(dateline.eventNamed(/airstrikes/)).toHaveCount(0);
  await expect(dateline.marked(/Russian airstrikes/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Show them: Dismissed: 1' }).click();
  const list = page.getByRole('dialog', { name: 'Dismissed events' });
  await expect(list).toContainText('Also on Monday, Russian airstrikes supported');
  await list.getByRole('button', { name: /^Restore “.*airstrikes/ }).press('Enter');
  await expect(list).toContainText('Nothing is dismissed any more.');
  await expect(list.locator(':focus')).toHaveAccessibleName('Close');
  await page.keyboard.press('Escape');
  await expect(dateline.eventNamed(/airstrikes/)).toBeVisible();
});

test('decisions whose words are gone are listed, and put on another event', async ({ dateline }, info) => {
  const { page } = dateline;
  await openText(dateline, info.outputDir, 'affair.txt', `${letter}\nOn 9 June 1998 Mr Hale opened a ferry.`);
  await dateline.eventNamed(/9 June 1998/).click();
  await page.keyboard.press('s');
  await openText(dateline, info.outputDir, 'affair.txt', letter);
  await page.getByRole('button', { name: 'Show them: 1 decision lost its words' }).click();
  const list = page.getByRole('dialog', { name: 'Decisions that lost their words' });
  await expect(list).toContainText('On 9 June 1998 Mr Hale opened a ferry.');
  await list.getByRole('button', { name: 'Let it go' }).click();
  await expect(list).toContainText('Every decision has its words.');
  await page.keyboard.press('Escape');
  await expect(page.getByText(/lost its words/)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/1 decision lost its words/)).toBeVisible();
});

test('a chronology without a year is asked for it once', async ({ dateline }, info) => {
  const { page } = dateline;
  await openText(dateline, info.outputDir, 'log.txt', log);
  const question = page.getByRole('form', { name: 'Year of this text' });
  await expect(question).toContainText('Which year?');
  const year = question.getByRole('textbox', { name: 'Year of the first day' });
  await year.fill('soon');
  await year.press('Enter');
  await expect(question.getByRole('alert')).toHaveText('Write a year, as 1998.');
  await year.fill('1998');
  await year.press('Enter');
  await expect(dateline.eventNamed(/11 January 1998/)).toBeVisible();
  await expect(dateline.eventNamed(/25 March 1998/)).toBeVisible();
  await expect(question).toBeHidden();
  await page.keyboard.press('Control+z');
  await question.getByRole('button', { name: 'Leave them without a year' }).click();
  await expect(question).toBeHidden();
  await expect(dateline.eventNamed(/1998/)).toHaveCount(0);
});

test('a text in a language that is not read says so', async ({ dateline }, info) => {
  const french =
    'Le 3 mai 1998, le toit du moulin est tombé dans la rivière. Les voisins ont été évacués par la mairie.';
  await openText(dateline, info.outputDir, 'moulin.txt', french);
  await expect(dateline.page.getByText('Looks French: not read')).toBeVisible();
});

test('Tab passes the text in one stop, and the shelf in one; arrow keys go through their words', async ({
  dateline,
}, info) => {
  const { page } = dateline;
  await openText(dateline, info.outputDir, 'log.txt', log);
  const shelf = dateline.undated.getByRole('listitem').getByRole('button');
  await expect(shelf).toHaveCount(3);
  const stops = (region: Locator) => region.locator('[tabindex="0"]').count();
  expect(await stops(dateline.undated)).toBe(1);
  await shelf.nth(0).focus();
  await page.keyboard.press('ArrowRight');
  await expect(shelf.nth(1)).toBeFocused();
  expect(await stops(dateline.undated)).toBe(1);
  await page.keyboard.press('End');
  await expect(shelf.nth(2)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dateline.undated.locator(':focus')).toHaveCount(0);

  const text = dateline.source.getByRole('group');
  await text.focus();
  await page.keyboard.press('ArrowDown');
  const words = dateline.source.locator(':focus');
  await expect(words).toHaveText(/^11 January/);
  await page.keyboard.press('ArrowDown');
  await expect(words).toHaveText(/^25 March/);
  await page.keyboard.press('ArrowUp');
  await expect(words).toHaveText(/^11 January/);
  await page.keyboard.press('Tab');
  await expect(words).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(text).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(words).toHaveCount(0);
});
