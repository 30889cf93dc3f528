import type { WheelHabit } from '../input/wheel.ts';
import { recall, remember } from '../storage/remembered.ts';

/** What the page remembers of how its reader likes it. A browser may refuse storage; then it is kept for the session. */
export type Layout = 'left' | 'top';

const shareBounds = { least: 0.2, most: 0.8 };
const defaultShares: Readonly<Record<Layout, number>> = { left: 0.52, top: 0.52 };
const lowShare = 0.68;

export class Preferences {
  #layout = $state<Layout>(readLayout(recall('layout')));
  #wheel = $state<WheelHabit>(recall('wheel') === 'zoom' ? 'zoom' : 'scroll');
  /** `null`: as it comes. */
  #shares = $state<Record<Layout, number | null>>({
    left: readShare(recall('share-left')),
    top: readShare(recall('share-top')),
  });

  get wheel(): WheelHabit {
    return this.#wheel;
  }

  set wheel(wheel: WheelHabit) {
    this.#wheel = wheel;
    remember('wheel', wheel);
  }

  get layout(): Layout {
    return this.#layout;
  }

  set layout(layout: Layout) {
    this.#layout = layout;
    remember('layout', layout);
  }

  /** The timeline's share of the width (left) or height (top), from 0 to 1; in a low window it comes with more of the height. */
  shareOf(layout: Layout, isLow = false): number {
    return this.#shares[layout] ?? (isLow && layout === 'top' ? lowShare : defaultShares[layout]);
  }

  setShare(layout: Layout, share: number): void {
    const within = Math.min(Math.max(share, shareBounds.least), shareBounds.most);
    this.#shares[layout] = within;
    remember(`share-${layout}`, String(within));
  }

  resetShare(layout: Layout): void {
    this.#shares[layout] = null;
    remember(`share-${layout}`, '');
  }
}

function readLayout(stored: string | null): Layout {
  return stored === 'top' ? 'top' : 'left';
}

function readShare(stored: string | null): number | null {
  const share = Number(stored ?? Number.NaN);
  return share >= shareBounds.least && share <= shareBounds.most ? share : null;
}
