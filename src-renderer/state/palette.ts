import { palettes, type Palette, type Theme } from '../../src-main/figure/palette.ts';

function rule(theme: Theme): string {
  const { paper, ink, mutedInk, rule: line, grid, hues, neutral }: Palette = palettes[theme];
  const colours = [
    `--paper: ${paper}`,
    `--ink: ${ink}`,
    `--ink-soft: ${mutedInk}`,
    `--rule: ${line}`,
    `--grid: ${grid}`,
    ...hues.map((hue, place) => `--lane-${place}: ${hue.mark}; --lane-${place}-ink: ${hue.ink}`),
    `--lane-rest: ${neutral.mark}; --lane-rest-ink: ${neutral.ink}`,
  ];
  const classes = hues.map(
    (_, place) => `.lane-${place} { --lane: var(--lane-${place}); --lane-ink: var(--lane-${place}-ink) }`,
  );
  classes.push('.lane-rest { --lane: var(--lane-rest); --lane-ink: var(--lane-rest-ink) }');
  return `:root { ${colours.join('; ')} } ${classes.join(' ')}`;
}

/** How many lanes have a hue of their own; after the last, the first comes again. */
export const hueCount = palettes.light.hues.length;

/** Gives the page the colours of the picture, in both themes, before anything is painted. */
export function adoptPalette(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${rule('light')} @media (prefers-color-scheme: dark) { ${rule('dark')} }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
