import type { Timeline } from 'vis-timeline/esnext';

import type { TimeWindow } from '../../src-main/figure/types.ts';

/** Milliseconds: no window is narrower. */
export const shortestWindow = 5 * 60_000;
const animation = { duration: 260, easingFunction: 'easeOutQuad' } as const;

/** The window that vis-timeline shows, and where it is moved. */
export class WindowMoves {
  readonly #timeline: Timeline;
  readonly #width: () => number;
  readonly #reducesMotion: () => boolean;
  /** Where an animated move is going, while it may still be on its way. */
  #destination: TimeWindow | null = null;

  /** @param width pixels of the view */
  constructor(timeline: Timeline, width: () => number, reducesMotion: () => boolean) {
    this.#timeline = timeline;
    this.#width = width;
    this.#reducesMotion = reducesMotion;
  }

  get window(): TimeWindow {
    const { start, end } = this.#timeline.getWindow();
    return { from: start.valueOf(), to: end.valueOf() };
  }

  /** Takes note that no move is on its way any more. */
  arrived(): void {
    this.#destination = null;
  }

  moveTo(window: TimeWindow, animated: boolean): void {
    const isAnimated = animated && !this.#reducesMotion();
    this.#destination = isAnimated ? window : null;
    this.#timeline.setWindow(window.from, window.to, { animation: isAnimated ? animation : false });
  }

  /** Brings a stretch of time into the middle, and what is around it. */
  goTo({ from, to }: TimeWindow): void {
    this.moveTo({ from: from - (to - from), to: to + (to - from) }, true);
  }

  /** Multiplies the window's width, leaving `around` (the middle when `null`) where it is. */
  zoom(factor: number, around: number | null, animated: boolean): void {
    const { from, to } = animated ? this.#goal : this.window;
    const held = around ?? (from + to) / 2;
    const width = Math.max((to - from) * factor, shortestWindow);
    const start = held - (held - from) * (width / (to - from));
    this.moveTo({ from: start, to: start + width }, animated);
  }

  panBy(pixels: number, animated: boolean): void {
    const { from, to } = animated ? this.#goal : this.window;
    const shift = (pixels * (to - from)) / Math.max(this.#width(), 1);
    this.moveTo({ from: from + shift, to: to + shift }, animated);
  }

  /** The window that the view shows or is going to: a key pressed twice in haste counts twice. */
  get #goal(): TimeWindow {
    return this.#destination ?? this.window;
  }
}
