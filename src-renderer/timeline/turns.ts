/** One turn of the wheel, or one step of a pinch: so many pixels later, or the window's width multiplied by a factor. */
export type Turn =
  | { readonly kind: 'pan'; readonly pixels: number }
  | { readonly kind: 'zoom'; readonly factor: number; readonly clientX: number };

/** What all turns of a frame come to. */
export interface TurnedFrame {
  readonly pixels: number;
  /** `null` where nothing zoomed; around the place of the screen where that was done last. */
  readonly zoom: { readonly factor: number; readonly clientX: number } | null;
}

/** A wheel turns, and fingers move, many times a frame; the view is moved once. */
export class Turns {
  readonly #apply: (frame: TurnedFrame) => void;
  #turned: Turn[] = [];

  /** @param apply told once a frame, if anything turned in it */
  constructor(apply: (frame: TurnedFrame) => void) {
    this.#apply = apply;
  }

  add(turn: Turn): void {
    this.#turned.push(turn);
    if (this.#turned.length > 1) return;
    requestAnimationFrame(() => {
      const turned = this.#turned;
      this.#turned = [];
      this.#apply(together(turned));
    });
  }
}

/** Sums up turns. */
export function together(turns: readonly Turn[]): TurnedFrame {
  const zooms = turns.filter((turn) => turn.kind === 'zoom');
  const last = zooms.at(-1);
  return {
    pixels: turns.reduce((sum, turn) => sum + (turn.kind === 'pan' ? turn.pixels : 0), 0),
    zoom:
      last === undefined
        ? null
        : { factor: zooms.reduce((product, { factor }) => product * factor, 1), clientX: last.clientX },
  };
}
