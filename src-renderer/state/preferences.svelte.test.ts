import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { Preferences } from './preferences.svelte.ts';

/** What a browser keeps for a page. */
let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => stored.set(name, value),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('are those of the last session', () => {
  const before = new Preferences();
  before.layout = 'top';
  before.wheel = 'zoom';
  before.setShare('top', 0.3);
  const after = new Preferences();
  expect([after.layout, after.wheel, after.shareOf('top')]).toEqual(['top', 'zoom', 0.3]);
  expect(after.shareOf('left')).toBe(new Preferences().shareOf('left'));
  expect([...stored.keys()].every((name) => name.startsWith('dateline.'))).toBe(true);
});

it('a share leaves room on either side', () => {
  const preferences = new Preferences();
  preferences.setShare('left', 0.05);
  expect(preferences.shareOf('left')).toBe(0.2);
  preferences.setShare('left', 3);
  expect(preferences.shareOf('left')).toBe(0.8);
  preferences.resetShare('left');
  expect(preferences.shareOf('left')).toBe(0.52);
});

describe('what was stored and makes no sense', () => {
  it.each([
    ['share-left', '0.95', 0.52],
    ['share-left', '0.1', 0.52],
    ['share-left', 'half', 0.52],
    ['share-left', '', 0.52],
    ['share-left', '0.7', 0.7],
  ])('%s: %j', (name, value, share) => {
    stored.set(`dateline.${name}`, value);
    expect(new Preferences().shareOf('left')).toBe(share);
  });

  it('is forgone', () => {
    stored.set('dateline.layout', 'sideways').set('dateline.wheel', 'spin');
    const preferences = new Preferences();
    expect([preferences.layout, preferences.wheel]).toEqual(['left', 'scroll']);
  });
});

it('last as long as the page where nothing can be stored', () => {
  const refuse = () => {
    throw new Error('refused');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  const preferences = new Preferences();
  expect(preferences.layout).toBe('left');
  preferences.layout = 'top';
  expect(preferences.layout).toBe('top');
});
