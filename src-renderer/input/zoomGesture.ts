import type { WheelHabit } from './wheel.ts';

/** How a reader zooms: with two fingers, with the wheel alone, or with the wheel and a key. */
export type ZoomGesture = 'pinch' | 'wheel' | 'ctrl' | 'command';

/** @param isTouched the reader's main pointer is a finger */
export function zoomGesture(isTouched: boolean, habit: WheelHabit, platform: 'mac' | 'other'): ZoomGesture {
  if (isTouched) return 'pinch';
  if (habit === 'zoom') return 'wheel';
  return platform === 'mac' ? 'command' : 'ctrl';
}
