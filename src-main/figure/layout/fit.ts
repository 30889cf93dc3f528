/** Where the words of a mark stand on one side of it. */
import type { Stretch } from './space.ts';

/** One way to set the words of an event; pixels. */
export interface Shape {
  readonly width: number;
  readonly height: number;
}

export type Side = 'right' | 'left' | 'below';

/** What words may stand on. */
export interface Ground {
  /** What words may cover. */
  readonly plot: Stretch;
  /** What is looked at: words below a long bar begin in it. */
  readonly view: Stretch;
}

export interface Marked {
  /** What of its mark is to be seen. */
  readonly mark: Stretch;
  /** It is long enough to carry its words below itself. */
  readonly carries: boolean;
}

/** Mark and words on one side. */
export interface Fit {
  readonly words: Stretch;
  /** From the top of the mark to the top of the words: none beside it. */
  readonly drop: number;
  readonly height: number;
  /** With the gap to what stands beside it. */
  readonly box: Stretch;
}

/** Pixels. */
export const gaps = {
  besideMark: 6,
  betweenWords: 12,
  betweenRows: 6,
  inGroup: 1,
  markHeight: 12,
  /** Marks of a group that stand further apart are no column. */
  column: 24,
} as const;

/** The sides on which words may stand, the best first. */
export function sidesOf({ carries }: Marked): readonly Side[] {
  return carries ? ['below', 'right', 'left'] : ['right', 'left', 'below'];
}

/** What mark and words cover on a side, or `null` where they would leave the plot. */
export function fitWords(marked: Marked, { width, height }: Shape, side: Side, ground: Ground): Fit | null {
  const { mark, carries } = marked;
  const { plot } = ground;
  const words = wordsOn(side, mark, width, ground);
  if (words.left < plot.left || words.right > plot.right) return null;
  if (side === 'below' && !carries && !isHemmedIn(mark, width, plot)) return null;
  const drop = side === 'below' ? gaps.markHeight : 0;
  return {
    words,
    drop,
    height: Math.max(drop + height, gaps.markHeight),
    box: { left: Math.min(words.left, mark.left), right: Math.max(words.right, mark.right) + gaps.betweenWords },
  };
}

/** Where words so wide stand, be there room or not. */
export function wordsOn(side: Side, mark: Stretch, width: number, { plot, view }: Ground): Stretch {
  if (side === 'right') return { left: mark.right + gaps.besideMark, right: mark.right + gaps.besideMark + width };
  if (side === 'left') return { left: mark.left - gaps.besideMark - width, right: mark.left - gaps.besideMark };
  const inView = Math.max(mark.left, Math.min(view.left, mark.right - width));
  const left = Math.max(plot.left, Math.min(inView, plot.right - width));
  return { left, right: left + width };
}

/** There is room on neither side. */
function isHemmedIn(mark: Stretch, width: number, plot: Stretch): boolean {
  return mark.right + gaps.besideMark + width > plot.right && mark.left - gaps.besideMark - width < plot.left;
}
