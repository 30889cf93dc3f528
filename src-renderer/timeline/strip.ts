import type { TimeWindow } from '../../src-main/figure/types.ts';
import { lowerBound } from '../search/bounds.ts';

/** Pixels: a window that would be narrower is drawn so wide, and can be pulled no narrower. */
const leastWindow = 8;
/** Of the whole, on either side. */
const margin = 0.02;
/** Of the window, that a key moves it by. */
const keyStep = 0.1;

/** What of the window is moved: all of it, or one of its ends. */
export type WindowPart = 'window' | 'from' | 'to';

/** The whole of the events' time on a strip of the page: between civil milliseconds and pixels. */
export class Strip {
  readonly whole: TimeWindow;
  /** Pixels. */
  readonly width: number;
  /** Pixels per millisecond. */
  readonly #scale: number;

  /** @param extent from the first start to the last end */
  constructor({ from, to }: TimeWindow, width: number) {
    const air = Math.max(to - from, 60_000) * margin;
    this.whole = { from: from - air, to: to + air };
    this.width = width;
    this.#scale = width / (this.whole.to - this.whole.from);
  }

  /** Pixels from the left edge; what lies beyond an edge is at it. */
  xOf(time: number): number {
    return Math.min(Math.max((time - this.whole.from) * this.#scale, 0), this.width);
  }

  /** @param x pixels from the left edge, or beyond it */
  timeAt(x: number): number {
    return this.whole.from + x / this.#scale;
  }

  /** The nearest time that is on the strip. */
  within(time: number): number {
    return Math.min(Math.max(time, this.whole.from), this.whole.to);
  }

  /** How much of the whole lies before a time, 0 to 100. */
  percent(time: number): number {
    return Math.round(((time - this.whole.from) / (this.whole.to - this.whole.from)) * 100);
  }

  /** Where the window is drawn, in pixels. */
  boxOf(window: TimeWindow): { readonly left: number; readonly right: number } {
    const left = Math.min(this.xOf(window.from), Math.max(this.width - leastWindow, 0));
    return { left, right: Math.max(this.xOf(window.to), left + leastWindow) };
  }

  /**
   * The window once a part of it was pulled to a time.
   *
   * @param held how far right of the window's start it was taken hold of, in milliseconds
   */
  pulled({ from, to }: TimeWindow, part: WindowPart, time: number, held: number): TimeWindow {
    const least = leastWindow / this.#scale;
    if (part === 'window') return { from: time - held, to: time - held + (to - from) };
    return part === 'from' ? { from: Math.min(time, to - least), to } : { from, to: Math.max(time, from + least) };
  }

  /**
   * How many of the events begin in each column.
   *
   * @param starts civil milliseconds, ascending
   * @param columnWidth pixels
   */
  countsByColumn(starts: Float64Array, columnWidth: number): number[] {
    const columns = Math.ceil(this.width / columnWidth);
    let begun = 0;
    return Array.from({ length: columns }, (_, column) => {
      const next = lowerBound(starts, this.timeAt((column + 1) * columnWidth));
      const count = next - begun;
      begun = next;
      return count;
    });
  }
}

/** The window once a key moved a part of it: earlier by −1, later by 1. */
export function stepped({ from, to }: TimeWindow, part: WindowPart, direction: 1 | -1): TimeWindow {
  const step = (to - from) * keyStep * direction;
  return { from: part === 'to' ? from : from + step, to: part === 'from' ? to : to + step };
}
