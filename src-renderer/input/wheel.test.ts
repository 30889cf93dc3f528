import { describe, expect, it } from 'vitest';

import { readWheel, type WheelTurn } from './wheel.ts';

const turn = (changes: Partial<WheelTurn>): WheelTurn => ({
  deltaX: 0,
  deltaY: 0,
  deltaMode: 0,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...changes,
});

describe('readWheel', () => {
  it.each([
    ['a plain wheel scrolls', turn({ deltaY: 120 }), { kind: 'scroll', pixels: 120 }],
    ['lines are forty pixels', turn({ deltaY: 3, deltaMode: 1 }), { kind: 'scroll', pixels: 120 }],
    ['Shift makes it pan', turn({ deltaY: 120, shiftKey: true }), { kind: 'pan', pixels: 120 }],
    [
      'Shift where the system has turned it already',
      turn({ deltaX: 120, shiftKey: true }),
      { kind: 'pan', pixels: 120 },
    ],
    ['a sideways swipe pans', turn({ deltaX: -30, deltaY: 4 }), { kind: 'pan', pixels: -30 }],
    ['a swipe that is mostly down scrolls', turn({ deltaX: -3, deltaY: 40 }), { kind: 'scroll', pixels: 40 }],
  ])('%s', (_, input, action) => {
    expect(readWheel(input, 'scroll')).toEqual(action);
  });

  it('zooms out downward and in upward, by the same measure', () => {
    const out = readWheel(turn({ deltaY: 120, ctrlKey: true }), 'scroll');
    const back = readWheel(turn({ deltaY: -120, ctrlKey: true }), 'scroll');
    if (out.kind !== 'zoom' || back.kind !== 'zoom') throw new Error('expected two zooms');
    expect(out.factor).toBeGreaterThan(1);
    expect(out.factor * back.factor).toBeCloseTo(1);
  });

  it('zooms no faster than one notch, however far the wheel says it turned', () => {
    expect(readWheel(turn({ deltaY: 5000, ctrlKey: true }), 'scroll')).toEqual(
      readWheel(turn({ deltaY: 120, metaKey: true }), 'scroll'),
    );
  });

  it('zooms without a key where that is the habit, and still pans sideways', () => {
    expect(readWheel(turn({ deltaY: -120 }), 'zoom')).toEqual(
      readWheel(turn({ deltaY: -120, ctrlKey: true }), 'scroll'),
    );
    expect(readWheel(turn({ deltaY: 120, shiftKey: true }), 'zoom')).toEqual({ kind: 'pan', pixels: 120 });
    expect(readWheel(turn({ deltaX: 40, deltaY: 3 }), 'zoom')).toEqual({ kind: 'pan', pixels: 40 });
  });

  it('follows a pinch finely', () => {
    const action = readWheel(turn({ deltaY: -2, ctrlKey: true }), 'scroll');
    expect(action).toEqual({ kind: 'zoom', factor: expect.closeTo(0.985, 3) as number });
  });
});
