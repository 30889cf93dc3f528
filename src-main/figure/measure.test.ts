import { fileURLToPath } from 'node:url';

import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';

import { fontsHave, stretchOf, textWidth, type Face } from './measure.ts';

const fonts: Readonly<Record<Face, { readonly file: string; readonly family: string; readonly weight: number }>> = {
  sans: { file: 'SourceSans3-Regular.ttf', family: 'Source Sans 3', weight: 400 },
  sansSemiBold: { file: 'SourceSans3-SemiBold.ttf', family: 'Source Sans 3', weight: 600 },
  serifSemiBold: { file: 'SourceSerif4-SemiBold.ttf', family: 'Source Serif 4', weight: 600 },
};

/** The width of the ink, as the renderer sees it. */
function renderedWidth(text: string, face: Face, size: number): number {
  const { file, family, weight } = fonts[face];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="100">
    <text x="10" y="50" font-family="${family}" font-weight="${weight}" font-size="${size}">${text}</text></svg>`;
  const fontFile = fileURLToPath(new URL(`../../resources/fonts/${file}`, import.meta.url));
  return new Resvg(svg, { font: { fontFiles: [fontFile], loadSystemFonts: false } }).innerBBox()?.width ?? 0;
}

describe('textWidth', () => {
  it.each(['sans', 'sansSemiBold', 'serifSemiBold'] as const)('%s agrees with the renderer, kerning apart', (face) => {
    const text = 'Erdogan says he has proposed a no-fly zone (44 BCE – 1914)';
    const rendered = renderedWidth(text, face, 20);
    expect(rendered).toBeGreaterThan(300);
    expect(Math.abs(textWidth(text, face, 20) - rendered) / rendered).toBeLessThan(0.02);
  });

  it('adds up and scales', () => {
    const whole = textWidth('ab', 'sans', 20);
    expect(whole).toBeCloseTo(textWidth('a', 'sans', 20) + textWidth('b', 'sans', 20));
    expect(textWidth('ab', 'sans', 10)).toBeCloseTo(whole / 2);
    expect(textWidth('', 'sans', 10)).toBe(0);
  });

  it('gives characters of other fonts room enough, and marks none', () => {
    expect(textWidth('中', 'sans', 10)).toBeGreaterThanOrEqual(10);
    expect(textWidth('\u{1F600}', 'sans', 10)).toBeGreaterThan(10);
    expect(textWidth('\u0E31', 'sans', 10)).toBe(0);
  });
});

describe('fontsHave', () => {
  it.each(['Plain', 'Škoda, Ελλάδα, Россия', '“quoted” – … 1\u202F000', 'lost \uFFFD', 'joined\u200D'])(
    '%s',
    (text) => {
      expect(fontsHave(text)).toBe(true);
      expect(stretchOf(text)).toBe(1);
    },
  );

  it.each(['مرحبا', '中文', 'an \u{1F600}'])('not %s', (text) => {
    expect(fontsHave(text)).toBe(false);
    expect(stretchOf(text)).toBeGreaterThan(1);
  });
});
