import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { watchHost } from './hostWatch.ts';

const isAlive = vi.fn<() => Promise<boolean>>();
const tell = vi.fn<(connection: 'lost' | 'found') => void>();
let page: EventTarget & { visibilityState: string };
let end: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('document', page);
  isAlive.mockReset().mockResolvedValue(true);
  tell.mockReset();
  end = watchHost(isAlive, tell);
});
afterEach(() => {
  end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test('a host that is there is no news', async () => {
  await pass(10_000);
  expect(isAlive).toHaveBeenCalledTimes(10);
  expect(tell).not.toHaveBeenCalled();
});

test('a host that has gone is told once and in time, and told again when it is back', async () => {
  isAlive.mockResolvedValue(false);
  await pass(2_000);
  expect(tell.mock.calls).toEqual([['lost']]);
  await pass(10_000);
  isAlive.mockResolvedValue(true);
  await pass(1_000);
  expect(tell.mock.calls).toEqual([['lost'], ['found']]);
});

test('a slow answer is waited for', async () => {
  let answer: (isThere: boolean) => void = () => undefined;
  isAlive.mockReturnValue(new Promise((resolve) => (answer = resolve)));
  await pass(5_000);
  expect(isAlive).toHaveBeenCalledTimes(1);
  answer(false);
  await pass(0);
  expect(tell.mock.calls).toEqual([['lost']]);
});

test('a page that nobody sees asks nothing until it is seen', async () => {
  page.visibilityState = 'hidden';
  isAlive.mockResolvedValue(false);
  await pass(60_000);
  expect(isAlive).not.toHaveBeenCalled();
  page.visibilityState = 'visible';
  page.dispatchEvent(new Event('visibilitychange'));
  await pass(0);
  expect(tell.mock.calls).toEqual([['lost']]);
});

test('after its end it is silent', async () => {
  isAlive.mockResolvedValue(false);
  await pass(999);
  end();
  await pass(10_000);
  expect(tell).not.toHaveBeenCalled();
});
