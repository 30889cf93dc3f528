import type { Paragraphs } from './paragraphs.ts';

/** How the text is set, in pixels. */
export interface Setting {
  readonly columnWidth: number;
  /** Of the letters of this text, on the average. */
  readonly characterWidth: number;
  readonly lineHeight: number;
  /** Between paragraphs. */
  readonly gap: number;
}

/** Words that do not fit leave some of each line empty. */
const emptyCharacters = 3;

/** How tall paragraphs will be, told from their lengths: good enough to scroll by until they are drawn and measured. */
export function estimatedHeights(paragraphs: Paragraphs, setting: Setting): Float64Array {
  const { columnWidth, characterWidth, lineHeight, gap } = setting;
  const perLine = Math.max(columnWidth / characterWidth - emptyCharacters, 1);
  return Float64Array.from({ length: paragraphs.count }, (_, index) => {
    const length = paragraphs.endOf(index) - paragraphs.startOf(index);
    return Math.ceil(length / perLine) * lineHeight + gap;
  });
}
