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

/** The one place that decides what a wheel does over the timeline. */
export function readWheel(turn: WheelTurn): WheelAction {
  const unit = pixelsPerUnit[turn.deltaMode] ?? 1;
  const across = turn.deltaX * unit;
  const down = turn.deltaY * unit;
  if (turn.ctrlKey || turn.metaKey) {
    const turned = Math.min(Math.max(down, -fastestZoom), fastestZoom);
    return { kind: 'zoom', factor: Math.exp(turned * zoomPerPixel) };
  }
  if (turn.shiftKey) return { kind: 'pan', pixels: across === 0 ? down : across };
  return Math.abs(across) > Math.abs(down) ? { kind: 'pan', pixels: across } : { kind: 'scroll', pixels: down };
}
