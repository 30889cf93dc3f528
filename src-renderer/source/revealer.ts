import { Follower } from './follower.ts';
import type { TextWindow } from './textWindow.svelte.ts';

/** The share of the view above the words that are gone to. */
const shareAbove = 0.33;
/** Of the view: a longer way is none to be watched. */
const longestWay = 1.5;

/** Brings words into view, and lets go when the reader goes their own way. */
export class Revealer {
  readonly #view: TextWindow;
  readonly #reducesMotion: () => boolean;
  readonly #follower: Follower;

  constructor(view: TextWindow, reducesMotion: () => boolean) {
    this.#view = view;
    this.#reducesMotion = reducesMotion;
    this.#follower = new Follower((pixels) => {
      view.moveBy(pixels);
    });
  }

  /** Brings the words at `offset` into view, unless they can be read where they stand. */
  reveal(offset: number): void {
    const view = this.#view;
    const height = view.viewHeight;
    const place = view.placeOf(offset);
    const distance = place === null ? Infinity : view.distanceTo(place);
    const margin = Math.min(height / 5, 72);
    if (distance >= margin && distance <= height - 2 * margin) {
      this.letGo();
      return;
    }
    const below = height * shareAbove;
    // The eye follows a short way; a long one is a jump.
    if (place === null || this.#reducesMotion() || Math.abs(distance - below) > longestWay * height)
      this.jumpTo(offset);
    else this.#follower.follow(() => view.distanceTo(place) - below);
  }

  /** Goes to the words at `offset` at once. */
  jumpTo(offset: number): void {
    this.letGo();
    this.#view.jumpTo(offset, this.#view.viewHeight * shareAbove);
  }

  letGo(): void {
    this.#follower.stop();
  }
}
