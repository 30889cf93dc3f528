import { expect, test } from '../application/fixtures.ts';

const harbour = `Oslo, 6 March 1998 – Fire destroyed the old harbour warehouse in Bergen on 3 March 1998.

Mayor Anne Lie closed the port on 4 March 1998.
`;
const gazette = `On 3 March 1998 a fire destroyed the warehouse in the harbour of Bergen.

Mayor Anne Lie closed the port of Bergen on 5 March 1998. The court met in Oslo on 9 March 1998.
`;

test.beforeEach(async ({ dateline }) => {
  await dateline.dropFile('harbour.txt', harbour);
  await dateline.expectShown('harbour.txt');
  await dateline.dropFile('gazette.txt', gazette);
  await dateline.expectShown('gazette.txt');
  await expect(dateline.eventNamed(/^9 March 1998: .*court met/)).toBeVisible();
});

test('texts of the reader lie on one timeline, a lane each, and the text follows into the other', async ({
  dateline,
}) => {
  await expect(dateline.timeline.getByRole('button', { name: /harbour\.txt/ })).toBeVisible();
  await expect(dateline.timeline.getByRole('button', { name: /gazette\.txt/ })).toBeVisible();
  await dateline.eventNamed(/^4 March 1998: .*closed the port/).click();
  await dateline.expectShown('harbour.txt');
  await dateline.expectCurrent(/closed the port/);
  await dateline.eventNamed(/^9 March 1998: .*court met/).click();
  await dateline.expectShown('gazette.txt');
  await dateline.expectCurrent(/court met/);
});

test('a text is taken off the timeline and put back, and the reader is where they were', async ({ dateline }) => {
  await dateline.eventNamed(/^9 March 1998/).click();
  await dateline.openDocuments();
  const gazetteBox = dateline.documents.getByRole('checkbox', { name: 'gazette.txt on the timeline' });
  await gazetteBox.uncheck();
  await expect(dateline.eventNamed(/court met/)).toBeHidden();
  await expect(dateline.documents.getByRole('checkbox', { name: 'harbour.txt on the timeline' })).toBeDisabled();
  await gazetteBox.check();
  await dateline.page.keyboard.press('Escape');
  await expect(dateline.eventNamed(/court met/)).toBeVisible();
  await dateline.expectCurrent(/court met/);
});

test('a text that is looked at alone gives the others back as they were', async ({ dateline }) => {
  await dateline.showDocument('syria-2016-09-06.txt');
  await expect(dateline.eventNamed(/closed the port/)).toHaveCount(0);
  await dateline.openDocuments();
  await dateline.documents.getByRole('checkbox', { name: 'harbour.txt on the timeline' }).check();
  await dateline.documents.getByRole('checkbox', { name: 'gazette.txt on the timeline' }).check();
  await dateline.documents.getByRole('checkbox', { name: 'syria-2016-09-06.txt on the timeline' }).uncheck();
  await dateline.expectShown('gazette.txt');
});

test('what two texts tell is offered, joined by a click, and taken apart again', async ({ dateline }) => {
  const { page, timeline } = dateline;
  await expect(
    timeline.getByText('2 happenings seem to be told more than once, 1 of them dated differently.'),
  ).toBeVisible();
  await expect(dateline.eventNamed(/^3 March 1998/)).toHaveCount(2);
  await timeline.getByRole('button', { name: 'Look through them' }).click();
  const dialog = page.getByRole('dialog', { name: 'Told more than once' });
  const fire = dialog.locator('li:has(fieldset)').filter({ hasText: /[Ff]ire/ });
  await expect(fire).toContainText('The same date');
  await fire.getByRole('button', { name: 'One happening' }).click();
  await expect(dialog.getByRole('status')).toHaveText('1 of 2 decided');
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  const joined = dateline.eventNamed(/^3 March 1998: .*in 2 documents/);
  await expect(joined).toHaveCount(2);
  await joined.first().click();
  await expect(dateline.inspector.getByRole('heading', { name: 'Also told by' })).toBeVisible();
  await dateline.inspector.getByRole('button', { name: 'Use this headline and date' }).click();
  await expect(joined).toHaveCount(2);
  await dateline.inspector.getByRole('button', { name: 'Take apart' }).click();
  await expect(joined).toHaveCount(0);
  await expect(dateline.eventNamed(/^3 March 1998/)).toHaveCount(2);
});

test('dates that contradict each other are shown as such until the reader says what holds', async ({ dateline }) => {
  const contested = dateline.eventNamed(/closed the port.*dated differently elsewhere/);
  await expect(contested).toHaveCount(2);
  await contested.first().click();
  await expect(dateline.inspector.getByText('Dated differently')).toBeVisible();
  await dateline.inspector.getByRole('button', { name: 'Two happenings' }).click();
  await expect(contested).toHaveCount(0);
  await expect(dateline.eventNamed(/closed the port/)).toHaveCount(2);
});

test('the words of the other telling are shown without losing one’s place', async ({ dateline }) => {
  await dateline.eventNamed(/^4 March 1998/).click();
  await dateline.inspector.getByRole('button', { name: /^Show the words of/ }).click();
  await dateline.expectShown('gazette.txt');
  await expect(dateline.currentEvent).toHaveAccessibleName(/^4 March 1998/);
});
