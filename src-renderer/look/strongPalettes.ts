import { palettes, type Palette, type Theme } from '../../src-main/figure/palette.ts';

/** The same marks, with the inks of their lanes made stronger. */
function inked(theme: Theme, inks: readonly string[]): Palette['hues'] {
  return palettes[theme].hues.map(({ mark, ink }, place) => ({ mark, ink: inks[place] ?? ink }));
}

/** For readers whose system asks for more contrast: words at 7:1, lines at 4.5:1. Lanes keep the hues they are known by. */
export const strongPalettes: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#ffffff',
    ink: '#000000',
    mutedInk: '#3b3832',
    rule: '#6f6a60',
    grid: '#bdb8ad',
    hues: inked('light', ['#16336f', '#862d0e', '#14524e', '#6a2d81', '#614003', '#4a2020']),
    neutral: { mark: palettes.light.neutral.mark, ink: '#45423c' },
  },
  dark: {
    paper: '#0b0c0d',
    ink: '#ffffff',
    mutedInk: '#d6d3cc',
    rule: '#8f9095',
    grid: '#4d4e53',
    hues: inked('dark', ['#a8c3fb', '#f0b07a', '#86ecdd', '#c7b4e6', '#fae392', '#f2a296']),
    neutral: { mark: palettes.dark.neutral.mark, ink: '#d0cdc6' },
  },
};
