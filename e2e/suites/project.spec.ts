import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate/browser';

import { BrowserApplication } from '../application/browserApplication.ts';
import { DatelinePage } from '../application/datelinePage.ts';
import { expect, test as base } from '../application/fixtures.ts';
import { LoopbackHost } from '../application/loopbackHost.ts';

/** A host that no other test needs, and a page of it. */
interface Sitting {
  readonly host: LoopbackHost;
  readonly dateline: DatelinePage;
  /** Another tab of the same window. */
  readonly tab: () => Promise<DatelinePage>;
}

const test = base.extend<{ readonly sitting: Sitting }>({
  sitting: async ({ chromiumBrowser }, use) => {
    if (chromiumBrowser === null) return;
    const host = await LoopbackHost.start();
    const context = await chromiumBrowser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addInitScript(() => {
      localStorage.setItem('dateline.hints', 'scrub zoom words');
    });
    const tab = async () => {
      const dateline = new DatelinePage(new BrowserApplication(await context.newPage()));
      await dateline.page.goto(host.address);
      return dateline;
    };
    const dateline = await tab();
    await dateline.eventNamed(/40 people died/).waitFor();
    await use({ host, dateline, tab });
    await context.close();
    await host.kill();
  },
});

/** Hosts are started and killed, which takes longer than what is shown. */
test.beforeEach(() => {
  test.slow();
});

test.skip(({ chromiumBrowser }) => chromiumBrowser === null, 'the desktop has dialogs of the system, and one page');

/** Three texts of one invented affair: the leak at the waterworks of Aldermere. */
const texts = {
  'statement.txt': [
    'Statement of Ruth Harmsen, foreman, given on 7 June 2014.\n\n',
    'I joined the waterworks of Aldermere on 3 May 2014. On 12 May 2014 the pump in the north hall failed. ',
    'Martin Vale ordered a new seal on 15 May 2014. The seal arrived on 19 May 2014. ',
    'On 1 June 2014 the cellar of the hall was flooded.',
  ],
  'minutes.txt': [
    'Minutes of the town council of Aldermere, 6 June 2014.\n\n',
    'The pump in the north hall failed on 12 May 2014. The council closed the north hall on 2 June 2014. ',
    'Engineer Paula Brandt inspected the cellar on 4 June 2014. The council hired Brandt on 5 June 2014.',
  ],
  'report.txt': [
    'Report of the insurer, 30 June 2014.\n\n',
    'Brandt sent her findings on 10 June 2014. The insurer refused the claim on 14 June 2014. ',
    'The town sued the insurer on 18 June 2014. The court in Marlow heard the town on 22 June 2014.',
  ],
} as const;

async function openAffair(dateline: DatelinePage): Promise<void> {
  for (const [name, sentences] of Object.entries(texts)) {
    await dateline.dropFile(name, sentences.join(''));
    await dateline.expectShown(name);
  }
  await expect(dateline.eventNamed(/^22 June 2014: .*court/)).toBeVisible();
}

const menu = (page: Page) => page.getByRole('button', { name: /^Project: / });
const undoButton = (page: Page) => page.getByRole('button', { name: /^(Undo: |Nothing to undo)/ });
const redoButton = (page: Page) => page.getByRole('button', { name: /^(Redo: |Nothing to redo)/ });
const announced = (page: Page, text: string) => page.getByText(text);

async function choose(page: Page, action: string): Promise<void> {
  await menu(page).click();
  await page.getByRole('dialog', { name: 'Project' }).getByRole('button', { name: action, exact: true }).click();
}

async function saveAs(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Shift+S');
  const dialog = page.getByRole('dialog', { name: 'Save the project' });
  await dialog.getByLabel('Name').fill(name);
  await page.keyboard.press('Enter');
}

/** Dismisses an event by mouse and key. */
async function dismiss(dateline: DatelinePage, name: RegExp): Promise<void> {
  await dateline.eventNamed(name).click();
  await dateline.page.keyboard.press('Delete');
  await expect(dateline.eventNamed(name)).toHaveCount(0);
}

/** Milliseconds for opening a project and reading its texts, on a machine that does other work. */
const allIsRead = 15_000;

/** The same project as a Dateline to come would have written it. */
function newerFormat(file: Uint8Array): Uint8Array {
  const entries = unzipSync(file);
  const manifest: unknown = JSON.parse(strFromU8(entries['project.json'] ?? new Uint8Array()));
  return zipSync({ ...entries, 'project.json': strToU8(JSON.stringify({ ...(manifest as object), format: 99 })) });
}

/** What was decided, as the reader sees it. */
async function expectDecisions(dateline: DatelinePage): Promise<void> {
  const { page } = dateline;
  await expect(dateline.timeline.getByRole('button', { name: /2014/ }).first()).toBeVisible({ timeout: allIsRead });
  // The view may have moved to keep an event whole that was current.
  await page.getByRole('button', { name: 'Fit all' }).click();
  await expect(dateline.eventNamed(/^12 May 2014: .*in 2 documents/)).toHaveCount(2, { timeout: allIsRead });
  await expect(dateline.eventNamed(/^5 June 2014/)).toHaveCount(0);
  await expect(dateline.eventNamed(/^3 May 2014/)).toHaveCount(0);
  await dateline.eventNamed(/^15 May 2014/).click();
  await expect(dateline.inspector.getByRole('button', { name: 'accepted' })).toHaveAttribute('aria-pressed', 'true');
  await dateline.eventNamed(/^14 June 2014/).click();
  await expect(dateline.inspector.getByRole('button', { name: 'doubtful' })).toHaveAttribute('aria-pressed', 'true');
  await dateline.eventNamed(/^about 20 May 2014: The new seal/).click();
  await expect(dateline.inspector).toContainText('Ask for the delivery note.');
  await expect(dateline.inspector).toContainText('seal');
  await expect(dateline.eventNamed(/The foreman telephoned the insurer/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Open documents/ })).toBeVisible();
}

test('what is being typed when the host goes stays in its field, and is kept once the host is there again', async ({
  sitting,
}) => {
  const { host, dateline } = sitting;
  const { page } = dateline;
  await dateline.eventNamed(/40 people died/).click();
  // A star is on its way to a host that is held up while the headline is typed.
  host.pause();
  await page.keyboard.press('s');
  await page.keyboard.press('F2');
  const headline = dateline.inspector.getByRole('textbox', { name: 'Headline' });
  await headline.fill('Blasts in four towns');
  await host.crash();
  await expect(page.getByRole('alert').filter({ hasText: 'no longer runs behind' })).toBeVisible();
  await expect(page.getByText('The host does not answer: nothing more is taken until it does.')).toBeVisible();
  await headline.press('Enter');
  await expect(dateline.inspector.getByRole('status')).toHaveText(/what you typed stays here until it can/);
  await expect(headline).toHaveValue('Blasts in four towns');
  await host.startAgain();
  await expect(announced(page, 'Dateline answers again; go on.')).toBeVisible();
  await expect(page.getByText('The host does not answer: nothing more is taken until it does.')).toBeHidden();
  await headline.press('Enter');
  await expect(headline).toHaveCount(0);
  await expect(dateline.eventNamed(/Blasts in four towns/)).toBeVisible();
});

test('a paralegal’s sitting: what was decided outlives a reload, a killed host and the night', async ({ sitting }) => {
  const { host, dateline, tab } = sitting;
  const { page } = dateline;
  await openAffair(dateline);

  // Corrected where it stands, by mouse and by keys: headline, date, note and tag.
  await dateline.eventNamed(/^19 May 2014/).dblclick();
  await dateline.inspector.getByRole('textbox', { name: 'Headline', exact: true }).fill('The new seal was delivered');
  await page.keyboard.press('Enter');
  await dateline.inspector.getByRole('button', { name: /^Date: / }).click();
  await dateline.inspector.getByRole('textbox', { name: 'Date', exact: true }).fill('about 20 May 2014');
  await page.keyboard.press('Enter');
  await expect(dateline.eventNamed(/^about 20 May 2014: The new seal was delivered.*changed by you/)).toBeVisible();
  await dateline.inspector.getByRole('button', { name: 'add a note' }).click();
  await page.keyboard.type('Ask for the delivery note.');
  await page.keyboard.press('Control+Enter');
  await dateline.inspector.getByRole('button', { name: 'add a tag' }).click();
  await page.keyboard.type('seal');
  await page.keyboard.press('Enter');

  // Added from nothing: what no text tells.
  await page.keyboard.press('n');
  await page.keyboard.type('The foreman telephoned the insurer');
  await page.keyboard.press('Enter');
  await expect(dateline.eventNamed(/The foreman telephoned the insurer/)).toBeVisible();

  // Reviewed by keys: accepted, doubted, dismissed.
  await dateline.eventNamed(/^15 May 2014/).click();
  await page.keyboard.press('a');
  await dateline.eventNamed(/^14 June 2014/).click();
  await page.keyboard.press('x');
  await dismiss(dateline, /^5 June 2014/);
  await dismiss(dateline, /^4 June 2014/);

  // Taken back and done again, by key and by mouse, and told.
  await expect(undoButton(page)).toHaveAccessibleName('Undo: dismiss an event');
  await page.keyboard.press('Control+z');
  await expect(announced(page, 'Undone: dismiss an event')).toHaveCount(1);
  await expect(dateline.eventNamed(/^4 June 2014/)).toBeVisible();
  await redoButton(page).click();
  await expect(announced(page, 'Done again: dismiss an event')).toHaveCount(1);
  await expect(dateline.eventNamed(/^4 June 2014/)).toHaveCount(0);
  await undoButton(page).click();
  await expect(dateline.eventNamed(/^4 June 2014/)).toBeVisible();

  // One happening of two documents.
  await dateline.timeline.getByRole('button', { name: 'Look through them' }).click();
  const offers = page.getByRole('dialog', { name: 'Told more than once' });
  await offers
    .getByRole('listitem')
    .filter({ hasText: /pump/i })
    .getByRole('button', { name: 'One happening' })
    .click();
  await offers.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(dateline.eventNamed(/^12 May 2014: .*in 2 documents/)).toHaveCount(2);
  await expect(page).toHaveTitle(/^• /);

  // A reload loses nothing, and shows what was shown.
  await dateline.eventNamed(/^about 20 May 2014: The new seal/).click();
  // On a busy machine it is sent before the click is said to be done.
  await page.waitForRequest(/call\/rememberView/, { timeout: 4_000 }).catch(() => null);
  await page.reload();
  await expect(dateline.eventNamed(/^22 June 2014/)).toBeVisible();
  await dateline.expectCurrent(/new seal was delivered/);
  await expect(dateline.eventNamed(/^12 May 2014: .*in 2 documents/)).toHaveCount(2);
  await dismiss(dateline, /^3 May 2014/);
  await expectDecisions(dateline);

  // The host is killed: nothing more is taken, and it goes on where it was once it is there again.
  await host.crash();
  await expect(page.getByRole('alert').filter({ hasText: 'no longer runs behind' })).toBeVisible();
  await dateline.eventNamed(/^18 June 2014/).click();
  await page.keyboard.press('Delete');
  await expect(page.getByText('Not saved yet')).toBeVisible();
  await expect(page.getByText('The host does not answer: nothing more is taken until it does.')).toBeVisible();
  await dateline.eventNamed(/^10 June 2014/).click();
  await page.keyboard.press('Delete');
  await expect(dateline.eventNamed(/^10 June 2014/)).toBeVisible();
  await host.startAgain();
  await expect(announced(page, 'Dateline answers again; go on.')).toBeVisible();
  await expect(page.getByText('Not saved yet')).toBeHidden();
  await expect(undoButton(page)).toHaveAccessibleName('Undo: dismiss an event');
  await page.keyboard.press('Control+z');
  await expect(dateline.eventNamed(/^18 June 2014/)).toBeVisible();
  await expectDecisions(dateline);

  // Killed again with the page gone: the next page is offered what was not saved.
  await page.close();
  await host.crash();
  await host.startAgain();
  const next = await tab();
  const offer = next.page.getByRole('region', { name: 'Project' });
  await expect(offer).toContainText(/A project from today \d\d:\d\d with \d+ changes was not saved\./);
  await offer.getByRole('button', { name: 'Recover' }).click();
  await expect(offer).toContainText('This project holds what was not saved');
  await expectDecisions(next);

  // Saved, and opened again the next morning.
  await saveAs(next.page, 'Aldermere');
  await expect(announced(next.page, '“Aldermere” is saved.')).toBeVisible();
  await expect(next.page).toHaveTitle('Aldermere – Dateline');
  await next.page.close();
  await host.crash();
  await host.startAgain();
  const morning = await tab();
  await expect(morning.page.getByRole('region', { name: 'Project' })).toHaveCount(0);
  await choose(morning.page, 'Open…');
  const dialog = morning.page.getByRole('dialog', { name: 'Open a project' });
  await expect(dialog.getByRole('list', { name: 'Projects' }).getByRole('button')).toHaveText(/Aldermere.*today/);
  await dialog.getByRole('searchbox').fill('alder');
  await morning.page.keyboard.press('ArrowDown');
  await morning.page.keyboard.press('Enter');
  await expect(morning.page).toHaveTitle('Aldermere – Dateline');
  await expectDecisions(morning);
});

test('what another program changed is noticed, and the person says which version stands', async ({ sitting }) => {
  const { host, dateline } = sitting;
  const { page } = dateline;
  await dateline.eventNamed(/40 people died/).click();
  await page.keyboard.press('a');
  await saveAs(page, 'syria');
  await expect(page).toHaveTitle('syria – Dateline');
  const theirs = await readFile(join(host.projects, 'syria.dateline'));
  await page.keyboard.press('a');
  await expect(page).toHaveTitle('• syria – Dateline');
  await page.keyboard.press('Control+s');
  await expect.poll(async () => (await readFile(join(host.projects, 'syria.dateline'))).equals(theirs)).toBe(false);
  await expect(page).toHaveTitle('syria – Dateline');

  await writeFile(join(host.projects, 'syria.dateline'), theirs);
  await dateline.eventNamed(/40 people died/).click();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+s');
  const question = page.getByRole('dialog', { name: 'Another program changed the file' });
  await question.getByRole('button', { name: 'Save a copy…' }).click();
  await page.getByRole('dialog', { name: 'Save the project' }).getByLabel('Name').fill('mine');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('mine – Dateline');
  expect(await readFile(join(host.projects, 'syria.dateline'))).toEqual(theirs);

  const mine = await readFile(join(host.projects, 'mine.dateline'));
  await page.keyboard.press('Control+z');
  await expect(dateline.eventNamed(/40 people died/)).toBeVisible();
  await writeFile(join(host.projects, 'mine.dateline'), theirs);
  const note = page.getByRole('region', { name: 'Project' });
  await expect(note).toContainText('Another program has changed “mine”.', { timeout: 10_000 });
  await page.keyboard.press('Control+s');
  await question.getByRole('button', { name: 'Keep mine' }).click();
  await expect(note).toBeHidden();
  await expect(page).toHaveTitle('mine – Dateline');

  await writeFile(join(host.projects, 'mine.dateline'), mine);
  await dateline.eventNamed(/40 people died/).click();
  await page.keyboard.press('x');
  await page.keyboard.press('Control+s');
  await question.getByRole('button', { name: 'Take theirs' }).click();
  await expect(dateline.eventNamed(/40 people died/)).toHaveCount(0, { timeout: allIsRead });
  await expect(page).toHaveTitle('mine – Dateline');
});

test('what is unsaved is asked about before another project begins', async ({ sitting }) => {
  const { host, dateline } = sitting;
  const { page } = dateline;
  const event = dateline.eventNamed(/40 people died/);
  await dismiss(dateline, /40 people died/);
  await choose(page, 'New');
  const question = page.getByRole('dialog', { name: 'Save what was changed in “Untitled”?' });
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(event).toHaveCount(0);

  await choose(page, 'New');
  await question.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('dialog', { name: 'Save the project' }).getByLabel('Name').fill('kept');
  await page.keyboard.press('Enter');
  await expect(event).toBeVisible();
  await expect(menu(page)).toHaveAccessibleName('Project: Untitled');
  expect(await readdir(host.projects)).toContain('kept.dateline');

  await dismiss(dateline, /40 people died/);
  await choose(page, 'New');
  await question.getByRole('button', { name: 'Don’t save' }).click();
  await expect(event).toBeVisible();
  await page.reload();
  await expect(event).toBeVisible();
  await expect(page.getByRole('region', { name: 'Project' })).toHaveCount(0);
});

test('a second tab of the same project begins its own, or looks on', async ({ sitting }) => {
  const { dateline, tab } = sitting;
  await dismiss(dateline, /40 people died/);
  await saveAs(dateline.page, 'shared');
  await expect(dateline.page).toHaveTitle('shared – Dateline');
  const second = await tab();
  await second.eventNamed(/40 people died/).waitFor();
  await choose(second.page, 'Open…');
  await second.page
    .getByRole('dialog', { name: 'Open a project' })
    .getByRole('button', { name: /^shared/ })
    .click();
  const note = second.page.getByRole('region', { name: 'Project' });
  await expect(note).toContainText('This project is open in another tab');
  await second.eventNamed(/highway checkpoint/).click();
  await second.page.keyboard.press('Delete');
  await expect(second.eventNamed(/highway checkpoint/)).toBeVisible();
  await dismiss(dateline, /highway checkpoint/);
  await expect(dateline.page.getByText('Not saved yet')).toBeHidden();
});

test('a project that is broken is refused with a sentence, and one of a newer format can be read', async ({
  sitting,
}) => {
  const { host, dateline } = sitting;
  const { page } = dateline;
  await dismiss(dateline, /40 people died/);
  await saveAs(page, 'whole');
  await expect(page).toHaveTitle('whole – Dateline');
  await writeFile(join(host.projects, 'broken.dateline'), 'PK, but no project');
  await writeFile(
    join(host.projects, 'newer.dateline'),
    newerFormat(await readFile(join(host.projects, 'whole.dateline'))),
  );

  const dialog = page.getByRole('dialog', { name: 'Open a project' });
  await choose(page, 'Open…');
  await dialog.getByRole('button', { name: /^broken/ }).click();
  await expect(page.getByRole('alert')).toContainText('“broken.dateline” was not opened');
  await expect(page).toHaveTitle('whole – Dateline');

  await choose(page, 'Open…');
  await dialog.getByRole('button', { name: /^newer/ }).click();
  await expect(page).toHaveTitle('newer – Dateline');
  await expect(page.getByRole('region', { name: 'Project' })).toContainText('A newer Dateline wrote this project');
  await expect(dateline.eventNamed(/40 people died/)).toHaveCount(0);
  await dateline.eventNamed(/highway checkpoint/).click();
  await page.keyboard.press('Delete');
  await expect(dateline.eventNamed(/highway checkpoint/)).toBeVisible();
});
