import { AxeBuilder } from '@axe-core/playwright';

import { expect, test } from '../application/fixtures.ts';

/** A text, and the same once its author has been over it: a sentence was put in, one reworded, one taken out. */
const before = [
  'Minutes of the council of Aldermere, 6 June 2014.\n\n',
  'The pump in the north hall failed on 12 May 2014. Engineer Paula Brandt inspected the flooded cellar on 4 June 2014. ',
  'The mayor thanked the fire brigade of the town on 5 June 2014. The council hired Brandt on 6 June 2014.',
].join('');
const after = [
  'Minutes of the council of Aldermere, 6 June 2014.\n\n',
  'A second seal was ordered on 2 May 2014. The pump in the north hall failed on 12 May 2014. ',
  'Engineer Brandt inspected the flooded cellar on 4 June 2014. The mayor thanked the fire brigade of the town on 5 June 2014.',
].join('');

test('an edited text is opened again: decisions stay on their events, and those that lost their words are put elsewhere', async ({
  dateline,
}) => {
  const { page } = dateline;
  await dateline.dropFile('minutes.txt', before);
  for (const name of [/pump in the north hall/, /inspected the flooded cellar/, /council hired Brandt/]) {
    await dateline.eventNamed(name).click();
    await dateline.expectCurrent(name);
    await page.keyboard.press('a');
    await expect(dateline.eventNamed(name)).toHaveAccessibleName(/accepted/);
  }

  await dateline.dropFile('minutes.txt', after);
  await expect(dateline.eventNamed(/^2 May 2014: .*seal/)).toBeVisible();
  await expect(dateline.eventNamed(/pump in the north hall.*accepted/)).toBeVisible();
  await expect(dateline.eventNamed(/inspected the flooded cellar/)).not.toHaveAccessibleName(/accepted/);

  await page.getByRole('button', { name: 'Show them: 2 decisions lost their words' }).click();
  const dialog = page.getByRole('dialog', { name: 'Decisions that lost their words' });
  const reworded = dialog.getByRole('listitem').filter({ hasText: 'inspected' });
  await expect(reworded).toContainText('“Engineer Paula Brandt inspected the flooded cellar on 4 June 2014.”');
  await expect(reworded).toContainText('A similar sentence now: “Engineer Brandt inspected the flooded cellar');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('dialog').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await reworded.getByRole('button', { name: /^Put it here: “.*inspected/ }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await dialog.getByRole('listitem').getByRole('button', { name: 'Let it go' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Every decision has its words.');
  await page.keyboard.press('Escape');
  await expect(dateline.eventNamed(/inspected the flooded cellar.*accepted/)).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Show them: 1 decision lost its words' })).toBeVisible();
});
