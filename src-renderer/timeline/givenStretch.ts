import type { TimeWindow } from '../../src-main/figure/types.ts';

/** Share of the window drawn beyond either edge, so that a pan has something to show before it is refreshed. */
export const beyond = 0.25;
/** Between refreshes the scale may have changed by this factor's logarithm, and not at all once the view rests. */
const staleness = { moving: 0.7, resting: 0.001 };

/** The stretch of time around the window of which vis-timeline has been given what it draws, and at what scale. */
export class GivenStretch {
  #given: { readonly window: TimeWindow; readonly scale: number } | null = null;

  /** Something else is to be drawn, wherever the window is. */
  forget(): void {
    this.#given = null;
  }

  get isKnown(): boolean {
    return this.#given !== null;
  }

  /**
   * Whether what was given is still enough.
   *
   * @param scale milliseconds per pixel
   */
  covers(window: TimeWindow, scale: number, pace: keyof typeof staleness): boolean {
    const given = this.#given;
    return (
      given !== null &&
      window.from >= given.window.from &&
      window.to <= given.window.to &&
      Math.abs(Math.log(scale / given.scale)) < staleness[pace]
    );
  }

  /** Takes note that what is near a window is given; answers which stretch that is. */
  around(window: TimeWindow, scale: number): TimeWindow {
    const margin = (window.to - window.from) * beyond;
    const near = { from: window.from - margin, to: window.to + margin };
    this.#given = { window: near, scale };
    return near;
  }
}
