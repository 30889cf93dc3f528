import { describe, expect, it } from 'vitest';

import { hueOf, palettes } from './palette.ts';
import { contrast, linear, type Rgb } from './testContrast.ts';

/** What the eye makes of linear light; the colour-blind rows are Machado, Oliveira and Fernandes (2009), severity 1. */
const eyes: Readonly<Record<string, readonly Rgb[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** OKLab, in which distances are about as large as they look. */
function seen(color: string, eye: readonly Rgb[]): Rgb {
  const [red, green, blue] = linear(color);
  const [r = 0, g = 0, b = 0] = eye.map((row) =>
    Math.min(1, Math.max(0, row[0] * red + row[1] * green + row[2] * blue)),
  );
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const palette = palettes[theme];

  it('words can be read: 4.5 to 1', () => {
    const inks = [palette.ink, palette.mutedInk, palette.neutral.ink, ...palette.hues.map(({ ink }) => ink)];
    for (const ink of inks) expect(contrast(ink, palette.paper), ink).toBeGreaterThanOrEqual(4.5);
  });

  it('marks can be seen: 3 to 1', () => {
    for (const { mark } of [palette.neutral, ...palette.hues]) {
      expect(contrast(mark, palette.paper), mark).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(Object.keys(eyes))('any two hues differ to an eye with %s sight', (sight) => {
    const colors = palette.hues.map(({ mark }) => seen(mark, eyes[sight] ?? []));
    colors.forEach((one, index) => {
      for (const other of colors.slice(0, index)) {
        const distance = Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
        expect(distance, `${palette.hues[index]?.mark}`).toBeGreaterThan(0.1);
      }
    });
  });

  it('begins again after the last hue', () => {
    expect(hueOf(palette, palette.hues.length + 1)).toBe(hueOf(palette, 1));
  });
});
