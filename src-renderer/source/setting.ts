import type { Setting } from './estimate.ts';
import type { Paragraphs } from './paragraphs.ts';

/** Between paragraphs, of the size of the letters. */
const paragraphGap = 0.85;
/** How much of a text is looked at to learn how wide its letters are. */
const sampleLength = 4_000;

/** How the style sheet sets a text: its lines, and the room above and below it in pixels. */
export interface ReadSetting {
  readonly setting: Setting;
  readonly head: number;
  readonly foot: number;
}

/** @param article holds the paragraphs */
export function readSetting(article: HTMLElement, paragraphs: Paragraphs): ReadSetting {
  const style = getComputedStyle(article);
  const pixels = (name: 'paddingTop' | 'paddingBottom' | 'paddingLeft' | 'paddingRight' | 'fontSize' | 'lineHeight') =>
    Number.parseFloat(style[name]);
  const size = pixels('fontSize');
  return {
    setting: {
      columnWidth: article.clientWidth - (pixels('paddingLeft') + pixels('paddingRight')),
      characterWidth: characterWidth(style.font, paragraphs.sample(sampleLength)) || size / 2,
      lineHeight: pixels('lineHeight'),
      gap: paragraphGap * size,
    },
    head: pixels('paddingTop'),
    foot: pixels('paddingBottom'),
  };
}

/** Pixels of a letter of the sample, on the average; 0 where it cannot be told. */
function characterWidth(font: string, sample: string): number {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  if (pen === null || sample === '') return 0;
  pen.font = font;
  return pen.measureText(sample).width / sample.length;
}
