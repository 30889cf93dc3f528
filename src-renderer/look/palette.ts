import { palettes, type Palette, type Theme } from '../../src-main/figure/palette.ts';

import { strongPalettes } from './strongPalettes.ts';

function coloursOf({ paper, ink, mutedInk, rule: line, grid, hues, neutral }: Palette): string {
  const colours = [
    `--paper: ${paper}`,
    `--ink: ${ink}`,
    `--ink-soft: ${mutedInk}`,
    `--rule: ${line}`,
    `--grid: ${grid}`,
    ...hues.map((hue, place) => `--lane-${place}: ${hue.mark}; --lane-${place}-ink: ${hue.ink}`),
    `--lane-rest: ${neutral.mark}; --lane-rest-ink: ${neutral.ink}`,
  ];
  return colours.join('; ');
}

/** Each lane has its hue under one name. */
const laneClasses = [...palettes.light.hues.keys(), 'rest'].map(
  (lane) => `.lane-${lane} { --lane: var(--lane-${lane}); --lane-ink: var(--lane-${lane}-ink) }`,
);

/** The page says on its root which theme it has: see shell/App.svelte. */
function rulesOf(of: Readonly<Record<Theme, Palette>>): string {
  return `:root { ${coloursOf(of.light)} } :root[data-theme='dark'] { ${coloursOf(of.dark)} }`;
}

/** Gives the page the colours of the picture, in both themes, before anything is painted. */
export function adoptPalette(): void {
  const sheet = new CSSStyleSheet();
  const strong = `@media (prefers-contrast: more) { ${rulesOf(strongPalettes)} }`;
  sheet.replaceSync([rulesOf(palettes), strong, ...laneClasses].join(' '));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
