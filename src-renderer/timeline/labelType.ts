import type { LabelTypes } from '../../src-main/figure/layout/shapes.ts';

/** Pixels at the usual size of type. */
const usual = { size: 14, lineHeight: 17, noteSize: 13, noteHeight: 16, padding: 8, column: 236, betweenColumns: 27 };
/** A view at least so large is read from further away, or by somebody who has room: type and labels grow. */
const large = { width: 1500, height: 1000, factor: 1.25 } as const;
/** In a view that is smaller than this many square pixels, they are a little smaller. */
const small = { area: 200_000, factor: 0.93 } as const;

/** How words are set in a view. */
export interface LabelSetting {
  readonly types: LabelTypes;
  readonly strongTypes: LabelTypes;
  /** Pixels that a label usually takes, and the most that it may. */
  readonly width: number;
  readonly most: number;
  /** By how much everything is larger than at the usual size of type. */
  readonly factor: number;
}

/**
 * @param rem pixels of the page's type
 * @param width pixels of the view, as `height`
 */
export function labelSettingIn(width: number, height: number, rem: number): LabelSetting {
  const isLarge = width >= large.width && height >= large.height;
  const isSmall = width * height < small.area * (rem / 16) ** 2;
  const factor = (rem / 16) * (isLarge ? large.factor : isSmall ? small.factor : 1);
  const columns = Math.max(1, Math.round(width / (usual.column * factor)));
  const types = (face: 'sans' | 'sansSemiBold'): LabelTypes => ({
    words: { face, size: usual.size * factor, lineHeight: Math.round(usual.lineHeight * factor) },
    note: { face: 'sans', size: usual.noteSize * factor, lineHeight: Math.round(usual.noteHeight * factor) },
    padding: usual.padding,
  });
  return {
    types: types('sans'),
    strongTypes: types('sansSemiBold'),
    width: Math.max(100, Math.floor(width / columns - usual.betweenColumns)),
    most: Math.max(100, Math.min(width - usual.betweenColumns, 440 * factor)),
    factor,
  };
}

/** How many events are worth trying to write out in a view: more than it can hold, since some are in each other's way. */
export function roomIn(width: number, height: number, { types, width: labelWidth }: LabelSetting): number {
  const label = (labelWidth + usual.betweenColumns) * (2 * types.words.lineHeight + 6);
  return Math.min(Math.max(Math.ceil(((width * height) / label) * 2), 40), 320);
}
