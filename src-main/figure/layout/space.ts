/** The room of one lane: boxes that do not overlap, and where another still fits. Pixels, from the lane's top left. */

/** A stretch from left to right. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

export interface Box extends Stretch {
  readonly top: number;
  readonly bottom: number;
}

export class Space {
  /** By their tops. */
  readonly #boxes: Box[] = [];
  /** Whether nothing is there; `except` is not looked at. */
  isFree({ left, right, top, bottom }: Box, except: Box | null = null): boolean {
    return !this.#boxes.some(
      (taken) =>
        taken !== except && taken.left < right && taken.right > left && taken.top < bottom && taken.bottom > top,
    );
  }

  /** The uppermost place for a box so high, or `null` where it would end below `limit`. */
  topmost({ left, right }: Stretch, height: number, limit: number): number | null {
    let top = 0;
    for (const taken of this.#boxes) {
      if (taken.left >= right || taken.right <= left) continue;
      if (taken.top >= top + height) break;
      top = Math.max(top, taken.bottom);
      if (top + height > limit) return null;
    }
    return top + height > limit ? null : top;
  }

  /** What stands between two heights. */
  between(top: number, bottom: number): readonly Box[] {
    return this.#boxes.filter((taken) => taken.top < bottom && taken.bottom > top);
  }

  /** The heights at which something could begin: at the top, and where something ends. */
  tops(): readonly number[] {
    return [...new Set([0, ...this.#boxes.map(({ bottom }) => bottom)])].sort((left, right) => left - right);
  }

  take(box: Box): void {
    let at = this.#boxes.length;
    while (at > 0 && (this.#boxes[at - 1]?.top ?? 0) > box.top) at -= 1;
    this.#boxes.splice(at, 0, box);
  }
}
