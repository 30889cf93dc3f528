import { expect, it, vi } from 'vitest';

import { together, Turns, type TurnedFrame } from './turns.ts';

it('sums pans and multiplies zooms, around where the last one was', () => {
  expect(
    together([
      { kind: 'pan', pixels: 30 },
      { kind: 'zoom', factor: 2, clientX: 100 },
      { kind: 'pan', pixels: -10 },
      { kind: 'zoom', factor: 1.5, clientX: 140 },
    ]),
  ).toEqual({ pixels: 20, zoom: { factor: 3, clientX: 140 } });
  expect(together([{ kind: 'pan', pixels: 5 }])).toEqual({ pixels: 5, zoom: null });
});

it('moves the view once a frame, however often it was turned', () => {
  const frames: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  const applied: TurnedFrame[] = [];
  const turns = new Turns((frame) => applied.push(frame));
  turns.add({ kind: 'pan', pixels: 1 });
  turns.add({ kind: 'pan', pixels: 2 });
  expect([frames.length, applied.length]).toEqual([1, 0]);
  frames.shift()?.();
  turns.add({ kind: 'pan', pixels: 4 });
  frames.shift()?.();
  expect(applied.map(({ pixels }) => pixels)).toEqual([3, 4]);
  vi.unstubAllGlobals();
});
