/** How fast the way that is left melts, in milliseconds: after thrice this time a twentieth of it is left. */
const melting = 90;

/**
 * Brings a place to where it is wanted, a part of the way each frame. The place may change on the way, as it does while the
 * playhead is dragged: no scrolling is ever begun before another has ended.
 */
export class Follower {
  readonly #moveBy: (pixels: number) => void;
  #wayLeft: (() => number) | null = null;
  #frame = 0;

  constructor(moveBy: (pixels: number) => void) {
    this.#moveBy = moveBy;
  }

  /** @param wayLeft pixels from here to the place; asked anew in each frame */
  follow(wayLeft: () => number): void {
    const isMoving = this.#wayLeft !== null;
    this.#wayLeft = wayLeft;
    if (!isMoving) this.#ask(null);
  }

  stop(): void {
    this.#wayLeft = null;
    cancelAnimationFrame(this.#frame);
  }

  #ask(before: number | null): void {
    this.#frame = requestAnimationFrame((now) => {
      const way = this.#wayLeft?.() ?? 0;
      if (Math.abs(way) < 1) {
        this.#wayLeft = null;
        return;
      }
      const share = before === null ? 0.1 : 1 - Math.exp((before - now) / melting);
      // An element is scrolled by whole pixels; less would be no step.
      this.#moveBy(Math.abs(way * share) < 1 ? Math.sign(way) : way * share);
      this.#ask(now);
    });
  }
}
