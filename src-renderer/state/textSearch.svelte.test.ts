import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { TextSearch } from './textSearch.svelte.ts';

/** A search looks at the clock before each piece of the text: each look costs so many milliseconds. */
let cost: number;

beforeEach(() => {
  cost = 0;
  let now = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => (now += cost));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const text = 'One fish, two fish, red fish, blue fish.';

describe('a short text', () => {
  it('is searched at once; the first hit from where the reader is becomes current', () => {
    const search = new TextSearch(text);
    search.lookFor('fish', 6);
    expect([search.count, search.isComplete, search.currentIndex]).toEqual([4, true, 1]);
    expect(search.current).toEqual({ start: 14, end: 18 });
  });

  it('is begun anew behind the last hit', () => {
    const search = new TextSearch(text);
    search.lookFor('fish', text.length);
    expect(search.currentIndex).toBe(0);
  });

  it('is stepped through round and round, either way', () => {
    const search = new TextSearch(text);
    search.lookFor('fish', 0);
    const visited = ([1, 1, 1, 1, -1, -1] as const).map((steps) => {
      search.step(steps);
      return search.currentIndex;
    });
    expect(visited).toEqual([1, 2, 3, 0, 3, 2]);
  });

  it('has nothing current where nothing was found', () => {
    const search = new TextSearch(text);
    search.lookFor('fish', 0);
    search.lookFor('fowl', 0);
    search.step(1);
    expect([search.count, search.current, search.currentIndex, search.isComplete]).toEqual([0, null, null, true]);
  });
});

describe('a long text', () => {
  const filler = '.'.repeat(65_536);
  const long = `needle ${filler} needle ${filler} needle`;

  beforeEach(() => {
    // One piece a slice.
    cost = 4;
  });

  it('is searched slice by slice; what was found so far is shown, and stays current', () => {
    const search = new TextSearch(long);
    search.lookFor('needle', 0);
    expect([search.count, search.isComplete, search.currentIndex]).toEqual([1, false, 0]);
    const before = search.hits;
    vi.runAllTimers();
    expect([search.count, search.isComplete, search.currentIndex]).toEqual([3, true, 0]);
    expect([before.count, search.hits.at(2)?.end]).toEqual([3, long.length]);
  });

  it('waits for a hit where the reader is before it goes back to the first', () => {
    const search = new TextSearch(long);
    search.lookFor('needle', 100);
    expect([search.count, search.currentIndex]).toEqual([1, null]);
    vi.runAllTimers();
    expect(search.currentIndex).toBe(1);
  });

  it('is searched no further once something else is looked for, or it is stopped', () => {
    const search = new TextSearch(long);
    search.lookFor('needle', 0);
    search.lookFor('nothing like it', 0);
    vi.runAllTimers();
    expect([search.count, search.isComplete]).toEqual([0, true]);
    search.lookFor('needle', 0);
    search.stop();
    vi.runAllTimers();
    expect([search.count, search.isComplete]).toEqual([1, false]);
  });
});
