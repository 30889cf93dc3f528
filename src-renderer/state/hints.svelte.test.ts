import { expect, it, vi } from 'vitest';

it('are told one after the other; what was done is never told again, but when it is asked for', async () => {
  const stored = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => stored.set(name, value),
  });
  const { hints } = await import('./hints.svelte.ts');
  expect(hints.current).toBe('scrub');
  hints.finish('zoom');
  expect(hints.current).toBe('scrub');
  hints.finish('scrub');
  expect(hints.current).toBe('words');

  vi.resetModules();
  const next = (await import('./hints.svelte.ts')).hints;
  expect(next.current).toBe('words');
  next.finish('words');
  expect(next.current).toBeNull();
  next.showAgain();
  expect(next.current).toBe('scrub');
  vi.unstubAllGlobals();
});
