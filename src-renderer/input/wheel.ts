/** What is read of a wheel event; a pinch on a trackpad arrives as a wheel with `ctrlKey`. */
export interface WheelTurn {
  readonly deltaX: number;
  readonly deltaY: number;
  /** 0 pixels, 1 lines, 2 pages */
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** `zoom`: the window's width is multiplied by `factor`; `pan`: later by so many pixels; `scroll`: down by so many. */
export type WheelAction =
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'pan'; readonly pixels: number }
  | { readonly kind: 'scroll'; readonly pixels: number };

const pixelsPerUnit = [1, 40, 800];

/** One notch of a mouse wheel is 100 to 120 pixels, one step of a pinch 1 to 10: beyond this a turn zooms no faster. */
const fastestZoom = 40;
const zoomPerPixel = 0.0075;

/** What a plain turn of the wheel does: scroll the lanes, as on a page, or zoom, as on a map. */
export const wheelHabits = ['scroll', 'zoom'] as const;
export type WheelHabit = (typeof wheelHabits)[number];

/**
 * The one place that decides what a wheel does over the timeline. With Ctrl, ⌘ or a pinch it always zooms, with Shift or
 * sideways it always pans.
 */
export function readWheel(turn: WheelTurn, habit: WheelHabit): WheelAction {
  const unit = pixelsPerUnit[turn.deltaMode] ?? 1;
  const across = turn.deltaX * unit;
  const down = turn.deltaY * unit;
  const isAcross = turn.shiftKey || Math.abs(across) > Math.abs(down);
  if (turn.ctrlKey || turn.metaKey || (habit === 'zoom' && !isAcross)) {
    const turned = Math.min(Math.max(down, -fastestZoom), fastestZoom);
    return { kind: 'zoom', factor: Math.exp(turned * zoomPerPixel) };
  }
  return isAcross ? { kind: 'pan', pixels: across === 0 ? down : across } : { kind: 'scroll', pixels: down };
}
