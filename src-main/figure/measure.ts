/** The width of text in the fonts that ship with the app, known without a browser. Kerning is left out. */
import { digits, runs, type Face } from './metrics.ts';

export type { Face } from './metrics.ts';

const lastCodePoint = 0xffff;
const noWidth = 0xffff;

const tables: Readonly<Record<Face, Uint16Array>> = {
  sans: decode(runs.sans),
  sansSemiBold: decode(runs.sansSemiBold),
  serifSemiBold: decode(runs.serifSemiBold),
};

/** What a character takes, in thousandths of an em, when another font must draw it. Rather too much than too little. */
const strangers: readonly { readonly pattern: RegExp; readonly width: number }[] = [
  { pattern: /[\p{Mn}\p{Me}\p{Cf}]/u, width: 0 },
  { pattern: /\p{Extended_Pictographic}/u, width: 1400 },
  {
    pattern: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]/u,
    width: 1050,
  },
];
const strangerWidth = 850;

/** CSS pixels that `text` takes when set in `face` at `size` CSS pixels. */
export function textWidth(text: string, face: Face, size: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += characterWidth(character, face);
  return (thousandths * size) / 1000;
}

/** A line with one strange character may be set in another font throughout, and the others are wider than ours. */
const strangeLine = 1.25;

/** By how much a line of this text may turn out wider than the sum of its characters. */
export function stretchOf(text: string): number {
  return fontsHave(text) ? 1 : strangeLine;
}

/** Invisible characters need no font, and the sign for a lost one is the same box in any. */
const fontless = /[\p{Cc}\p{Cf}\uFFFD]/u;

/** Whether the shipped fonts have every character of `text` that is to be seen. */
export function fontsHave(text: string): boolean {
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const known = tableWidth(codePoint, 'sans') !== noWidth || tableWidth(codePoint, 'serifSemiBold') !== noWidth;
    if (!known && !fontless.test(character)) return false;
  }
  return true;
}

function characterWidth(character: string, face: Face): number {
  const codePoint = character.codePointAt(0) ?? 0;
  const own = tableWidth(codePoint, face);
  if (own !== noWidth) return own;
  const other = tableWidth(codePoint, 'sans');
  if (other !== noWidth) return other;
  return strangers.find(({ pattern }) => pattern.test(character))?.width ?? strangerWidth;
}

function tableWidth(codePoint: number, face: Face): number {
  return codePoint > lastCodePoint ? noWidth : (tables[face][codePoint] ?? noWidth);
}

function decode(table: (typeof runs)[Face]): Uint16Array {
  const widths = new Uint16Array(lastCodePoint + 1).fill(noWidth);
  for (const [first, text] of table) {
    for (let index = 0; index * 2 < text.length; index++) {
      const high = digits.indexOf(text.charAt(index * 2));
      const low = digits.indexOf(text.charAt(index * 2 + 1));
      if (high >= 0) widths[first + index] = high * 64 + low;
    }
  }
  return widths;
}
