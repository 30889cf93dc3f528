import { describe, expect, it } from 'vitest';

import { palettes } from '../../src-main/figure/palette.ts';
import { contrast } from '../../src-main/figure/testContrast.ts';

import { strongPalettes } from './strongPalettes.ts';

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const strong = strongPalettes[theme];

  it('words are read at 7 to 1, lines seen at 4.5 to 1', () => {
    const inks = [strong.ink, strong.mutedInk, strong.neutral.ink, ...strong.hues.map(({ ink }) => ink)];
    for (const ink of inks) expect(contrast(ink, strong.paper), ink).toBeGreaterThanOrEqual(7);
    expect(contrast(strong.rule, strong.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it('lanes keep their marks, which stand out at least as well as before', () => {
    const usual = palettes[theme];
    expect(strong.hues.map(({ mark }) => mark)).toEqual(usual.hues.map(({ mark }) => mark));
    for (const { mark } of strong.hues) {
      expect(contrast(mark, strong.paper)).toBeGreaterThanOrEqual(contrast(mark, usual.paper));
    }
  });
});
