/**
 * Paper, ink and the hues of lanes, the same in the picture and on the page. Neighbouring hues differ in lightness as well
 * as in hue, so that readers with any common kind of colour blindness, and grey printers, tell them apart (see the tests).
 */

export type Theme = 'light' | 'dark';

/** A lane's colour: `mark` for areas and lines (3:1 on paper), `ink` for words (4.5:1). */
export interface Hue {
  readonly mark: string;
  readonly ink: string;
}

export interface Palette {
  readonly paper: string;
  readonly ink: string;
  /** For what is read second: dates, axis, notes (4.5:1). */
  readonly mutedInk: string;
  /** Lines between parts. */
  readonly rule: string;
  /** Lines behind the marks. */
  readonly grid: string;
  readonly hues: readonly Hue[];
  /** For what belongs to no lane. */
  readonly neutral: Hue;
}

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#fbfaf7',
    ink: '#1c1b19',
    mutedInk: '#625e56',
    rule: '#cfcabf',
    grid: '#e8e4db',
    hues: [
      { mark: '#1c3f8c', ink: '#1c3f8c' },
      { mark: '#b8451d', ink: '#a83c16' },
      { mark: '#459a94', ink: '#1f6f6a' },
      { mark: '#9450b4', ink: '#86409f' },
      { mark: '#bf841c', ink: '#855806' },
      { mark: '#5c2c2c', ink: '#5c2c2c' },
    ],
    neutral: { mark: '#77736b', ink: '#5f5b54' },
  },
  dark: {
    paper: '#17181b',
    ink: '#eceae5',
    mutedInk: '#a5a29b',
    rule: '#45464a',
    grid: '#292a2e',
    hues: [
      { mark: '#84aaf6', ink: '#84aaf6' },
      { mark: '#de9352', ink: '#de9352' },
      { mark: '#4fdcc6', ink: '#4fdcc6' },
      { mark: '#8b72b5', ink: '#a88fd0' },
      { mark: '#f4d45c', ink: '#f4d45c' },
      { mark: '#bd5f4f', ink: '#d57868' },
    ],
    neutral: { mark: '#8d8a84', ink: '#a5a29b' },
  },
};

/** The hue of the lane at `index`; after the last, the first again. */
export function hueOf(palette: Palette, index: number): Hue {
  return palette.hues[index % palette.hues.length] ?? palette.neutral;
}
