import type { CDPSession, Locator } from '@playwright/test';

import type { DatelinePage } from '../application/datelinePage.ts';
import { expect, test } from '../application/fixtures.ts';

test.use({ touch: true });

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers on the screen: they go down, along a way, and up. */
class Fingers {
  readonly #session: CDPSession;

  constructor(session: CDPSession) {
    this.#session = session;
  }

  static async on({ page }: DatelinePage): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }

  /** Points that go down, move, or are lifted; `first` is the number of the first finger. */
  async touch(type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[], first = 0): Promise<void> {
    await this.#session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y }, place) => ({ x, y, id: first + place })),
    });
  }

  /** Each finger goes straight from where it is to its end. */
  async move(ways: readonly { readonly from: Point; readonly to: Point }[]): Promise<void> {
    const steps = 12;
    const at = (step: number) =>
      ways.map(({ from, to }) => ({
        x: from.x + ((to.x - from.x) * step) / steps,
        y: from.y + ((to.y - from.y) * step) / steps,
      }));
    await this.touch('touchStart', at(0));
    for (let step = 1; step <= steps; step += 1) await this.touch('touchMove', at(step));
    await this.touch('touchEnd', []);
  }

  async tap(point: Point): Promise<void> {
    await this.touch('touchStart', [point]);
    await this.touch('touchEnd', []);
  }
}

async function middleOf(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('it has a place on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** On the first line of words that may go on in the next. */
async function firstWordsOf(locator: Locator): Promise<Point> {
  return locator.evaluate((element) => {
    const { x, y, height } = element.getClientRects()[0] ?? new DOMRect();
    return { x: x + 6, y: y + height / 2 };
  });
}

/** Pixels where a mark of the timeline begins, whose breadth is that of its time. */
async function markOf(event: Locator): Promise<{ readonly left: number; readonly right: number }> {
  return event.evaluate((label) => {
    const { left, right } = label.closest('.event')?.querySelector('.mark')?.getBoundingClientRect() ?? new DOMRect();
    return { left, right };
  });
}

test('two fingers zoom around the middle between them, and take it along', async ({ dateline }) => {
  const fingers = await Fingers.on(dateline);
  const event = dateline.eventNamed(/series of blasts went off/);
  const before = await markOf(event);
  const { y } = await middleOf(dateline.timeline.locator('.lanes'));
  const middle = (before.left + before.right) / 2;
  await fingers.move([
    { from: { x: middle - 60, y }, to: { x: middle - 60, y: y + 60 } },
    { from: { x: middle + 60, y }, to: { x: middle + 180, y: y - 60 } },
  ]);
  // The fingers are 268 pixels apart where they were 120, and their middle is 60 pixels further right.
  const factor = Math.hypot(240, 120) / 120;
  await expect
    .poll(async () => {
      const { left, right } = await markOf(event);
      return Math.round((right - left) / (before.right - before.left) / factor / 0.05) * 0.05;
    })
    .toBeCloseTo(1);
  const after = await markOf(event);
  expect(Math.abs((after.left + after.right) / 2 - (middle + 60))).toBeLessThan(6);
});

test('when one of two fingers is lifted, the view goes on with the other and does not jump', async ({ dateline }) => {
  const fingers = await Fingers.on(dateline);
  const event = dateline.eventNamed(/series of blasts went off/);
  const { left, right } = await markOf(event);
  const { y } = await middleOf(dateline.timeline.locator('.lanes'));
  const middle = (left + right) / 2;
  await fingers.touch('touchStart', [{ x: middle - 60, y }]);
  await fingers.touch('touchStart', [
    { x: middle - 60, y },
    { x: middle + 60, y },
  ]);
  await fingers.touch('touchMove', [
    { x: middle - 90, y },
    { x: middle + 90, y },
  ]);
  await expect.poll(async () => (await markOf(event)).right).toBeGreaterThan(right + 10);
  const pinched = await markOf(event);
  await fingers.touch('touchEnd', [{ x: middle - 90, y }]);
  for (let way = 10; way <= 60; way += 10) await fingers.touch('touchMove', [{ x: middle + 90 + way, y }], 1);
  await fingers.touch('touchEnd', [{ x: middle + 150, y }], 1);
  await expect.poll(async () => Math.abs((await markOf(event)).left - pinched.left - 60)).toBeLessThan(3);
});

test('one finger pans across', async ({ dateline }) => {
  const fingers = await Fingers.on(dateline);
  const event = dateline.eventNamed(/40 people died/);
  const before = await markOf(event);
  const from = await middleOf(dateline.timeline.locator('.lanes'));
  await fingers.move([{ from, to: { x: from.x - 120, y: from.y } }]);
  await expect.poll(async () => Math.abs((await markOf(event)).left - (before.left - 120))).toBeLessThan(8);
});

test.describe('in a low window', () => {
  test.use({ size: { width: 900, height: 500 } });

  test('one finger scrolls down where there are more lanes than have room', async ({ dateline }) => {
    const fingers = await Fingers.on(dateline);
    const { page } = dateline;
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByRole('combobox', { name: 'Lanes', exact: true }).selectOption('By place');
    await page.keyboard.press('Escape');
    const lanes = dateline.timeline.locator('.lanes');
    const from = await middleOf(lanes);
    await fingers.move([{ from, to: { x: from.x, y: from.y - 150 } }]);
    await expect.poll(() => lanes.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(100);
  });
});

test('a tap chooses an event, and marked words', async ({ dateline }) => {
  const fingers = await Fingers.on(dateline);
  await fingers.tap(await middleOf(dateline.eventNamed(/40 people died/)));
  await dateline.expectCurrent(/40 people died/);
  await fingers.tap(await firstWordsOf(dateline.marked(/where support/).first()));
  await dateline.expectCurrent(/Support for the government/);
});

test('a finger drags the playhead, here and in the overview', async ({ dateline }) => {
  const { page } = dateline;
  const fingers = await Fingers.on(dateline);
  const from = await middleOf(dateline.playhead);
  const last = await markOf(dateline.eventNamed(/airstrikes/));
  await fingers.move([{ from, to: { x: last.left + 10, y: from.y } }]);
  await expect(dateline.playhead).toHaveAttribute('aria-valuetext', /^5 September 2016: /);
  await expect.poll(async () => Math.abs((await middleOf(dateline.playhead)).x - last.left - 10)).toBeLessThan(2);

  const scrubber = page.getByRole('slider', { name: 'Scrubber' });
  const there = await middleOf(scrubber);
  await fingers.move([{ from: there, to: { x: there.x - 500, y: there.y } }]);
  await expect(dateline.playhead).not.toHaveAttribute('aria-valuetext', /^5 September 2016: /);
});

test('what is touched is at least 24 pixels wide and high', async ({ dateline }) => {
  const { page } = dateline;
  const small = () =>
    page.evaluate(() => {
      // What is moved by a transform may be a hair narrower.
      const least = 23.9;
      return [...document.querySelectorAll('button, input, select, [role="slider"], .event:not(.small) > .event-label')]
        .filter((target) => target.checkVisibility())
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width < least || box.height < least)
        .map(({ target }) => target.getAttribute('aria-label') ?? target.textContent);
    });
  await dateline.eventNamed(/40 people died/).tap();
  await dateline.expectCurrent(/40 people died/);
  expect(await small()).toEqual([]);
  await dateline.dropFile('bridge.txt', 'The bridge was opened on 3 May 1911. The old tower may collapse.');
  await dateline.eventNamed(/bridge was opened/).waitFor();
  expect(await small()).toEqual([]);
  await dateline.openDocuments();
  expect(await small()).toEqual([]);
  await page.keyboard.press('Escape');
  await dateline.openExport();
  expect(await small()).toEqual([]);
});
