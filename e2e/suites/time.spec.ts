import { expect, test } from '../application/fixtures.ts';

test('the playhead is dragged, and what is under it is current everywhere', async ({ dateline }) => {
  const { page, playhead } = dateline;
  const handle = await playhead.boundingBox();
  const goal = await dateline.markOf(dateline.eventNamed(/40 people died/)).boundingBox();
  if (handle === null || goal === null) throw new Error('both are on the screen');
  const y = handle.y + handle.height / 2;
  await page.mouse.move(handle.x + handle.width / 2, y);
  await page.mouse.down();
  const seen = new Set<string>();
  for (let x = handle.x; x <= goal.x + 60; x += 6) {
    await page.mouse.move(x, y);
    seen.add((await playhead.getAttribute('aria-valuetext')) ?? '');
  }
  await page.mouse.up();
  expect(seen.size).toBeGreaterThan(5);
  await expect(playhead).toHaveAttribute('aria-valuetext', /^5 September 2016: /);
  const title = ((await playhead.getAttribute('aria-valuetext')) ?? '').replace(/^5 September 2016: /, '');
  await expect(dateline.inspector.getByRole('heading', { name: title })).toBeVisible();
  await expect(dateline.lit.first()).toBeInViewport();
  await expect(dateline.currentEvent).toHaveAccessibleName(`5 September 2016: ${title}`);
});

test('a press on the axis moves the playhead there', async ({ dateline }) => {
  const handle = await dateline.playhead.boundingBox();
  const visit = await dateline.markOf(dateline.eventNamed(/^4 September 2016: .*visited/)).boundingBox();
  if (handle === null || visit === null) throw new Error('both are on the screen');
  await dateline.page.mouse.click(visit.x + 40, handle.y + 30);
  await expect(dateline.playhead).toHaveAttribute('aria-valuetext', /^4 September 2016: /);
});

test('the arrow keys step through the events in order', async ({ dateline }) => {
  const { page, playhead } = dateline;
  const steps: string[] = [];
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press('ArrowRight');
    await expect(playhead).toHaveAttribute('aria-valuenow', String(step + 1));
    steps.push((await playhead.getAttribute('aria-valuetext')) ?? '');
  }
  expect(steps.map((text) => text.split(':')[0])).toEqual([
    '3–4 September 2016',
    '4 September 2016',
    '4 September 2016',
    '5 September 2016',
  ]);
  await page.keyboard.press('ArrowLeft');
  await expect(playhead).toHaveAttribute('aria-valuetext', steps[2] ?? '');
  await playhead.press('End');
  await expect(playhead).toHaveAttribute('aria-valuenow', (await playhead.getAttribute('aria-valuemax')) ?? '');
  await playhead.press('Home');
  await expect(playhead).toHaveAttribute('aria-valuetext', steps[0] ?? '');
});

test('buttons, keys and the wheel zoom; fit all goes back', async ({ dateline }) => {
  const { page, timeline } = dateline;
  const fitted = await dateline.shownWindow();
  await dateline.expectWindowChange(() => timeline.getByRole('button', { name: 'Zoom in' }).click());
  await dateline.expectWindowChange(() => timeline.getByRole('button', { name: 'Zoom out' }).click());
  await dateline.expectWindowChange(() => page.keyboard.press('+'));
  await dateline.expectWindowChange(() => page.keyboard.press('+'));
  await dateline.expectWindowChange(() => page.keyboard.press('-'));
  await timeline.getByRole('button', { name: 'Fit all' }).click();
  await expect.poll(() => dateline.shownWindow()).toBe(fitted);

  const box = await dateline.markOf(dateline.eventNamed(/40 people died/)).boundingBox();
  if (box === null) throw new Error('the event is on the screen');
  await page.mouse.move(box.x + 30, box.y + 5);
  await page.keyboard.down('Control');
  await dateline.expectWindowChange(async () => {
    for (let notch = 0; notch < 8; notch += 1) await page.mouse.wheel(0, -120);
  });
  await page.keyboard.up('Control');
  expect(await dateline.shownWindow()).toMatch(/5(–6)? September 2016, /);
  await page.keyboard.press('0');
  await expect.poll(() => dateline.shownWindow()).toBe(fitted);
});

test('zooming in leaves what is under the pointer where it is', async ({ dateline }) => {
  const { page } = dateline;
  const event = dateline.eventNamed(/^4 September 2016: .*visited/);
  await event.scrollIntoViewIfNeeded();
  const before = await event.boundingBox();
  if (before === null) throw new Error('the event is on the screen');
  await page.mouse.move(before.x + 1, before.y + 5);
  await page.keyboard.down('Control');
  await dateline.expectWindowChange(async () => {
    for (let notch = 0; notch < 4; notch += 1) await page.mouse.wheel(0, -120);
  });
  await page.keyboard.up('Control');
  await expect.poll(async () => Math.abs(((await event.boundingBox())?.x ?? 0) - before.x)).toBeLessThan(3);
});

test('dragging and Shift with the wheel pan', async ({ dateline }) => {
  const { page } = dateline;
  const box = await dateline.timeline.boundingBox();
  if (box === null) throw new Error('the timeline is on the screen');
  const [x, y] = [box.x + 120, box.y + box.height / 2];
  await dateline.expectWindowChange(async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 300, y, { steps: 6 });
    await page.mouse.up();
  });
  await page.keyboard.down('Shift');
  await dateline.expectWindowChange(() => page.mouse.wheel(0, 600));
  await page.keyboard.up('Shift');
});

test('stepping brings an event outside the window into view', async ({ dateline }) => {
  await dateline.playhead.press('Home');
  for (let press = 0; press < 4; press += 1) {
    await dateline.expectWindowChange(() => dateline.page.keyboard.press('+'));
  }
  await dateline.expectWindowChange(() => dateline.playhead.press('End'));
  await expect(dateline.currentEvent).toBeInViewport();
  await expect(dateline.currentEvent).toHaveAccessibleName(
    (await dateline.playhead.getAttribute('aria-valuetext')) ?? '',
  );
});

test('choosing an event in a small window leaves the marks under their days', async ({ dateline }) => {
  await dateline.page.setViewportSize({ width: 1000, height: 700 });
  const event = dateline.eventNamed(/airstrikes/);
  // The label overhangs the right edge: focus must not scroll it in, away from the axis.
  await expect.poll(async () => (await event.boundingBox())?.x).toBeLessThan(1000);
  const before = await event.boundingBox();
  await event.click();
  await expect(dateline.currentEvent).toHaveAccessibleName(/airstrikes/);
  expect((await event.boundingBox())?.x).toBe(before?.x);
});
