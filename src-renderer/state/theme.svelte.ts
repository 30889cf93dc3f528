import { MediaQuery } from 'svelte/reactivity';

import type { Theme } from '../../src-main/figure/palette.ts';
import { recall, remember } from '../storage/remembered.ts';

const systemIsDark = new MediaQuery('(prefers-color-scheme: dark)');
const moreContrast = new MediaQuery('(prefers-contrast: more)');
const systemSetsColours = new MediaQuery('(forced-colors: active)');
export const lessMotion = new MediaQuery('(prefers-reduced-motion: reduce)');

export const themes = ['light', 'dark'] as const satisfies readonly Theme[];

const isKnown = (name: string | null) => themes.find((theme) => theme === name) ?? null;

/** The colours of the page: those that its reader chose, else those of the system. */
class ChosenTheme {
  #chosen = $state<Theme | null>(isKnown(recall('theme')));

  /** Where the system sets the colours itself, no choice goes against it. */
  readonly current: Theme = $derived.by(() => {
    const ofSystem = systemIsDark.current ? 'dark' : 'light';
    return systemSetsColours.current ? ofSystem : (this.#chosen ?? ofSystem);
  });

  /** Names the colours that the page has: what is painted by hand is painted anew when they are others. */
  readonly colours = $derived(`${this.current} with ${moreContrast.current ? 'more' : 'usual'} contrast`);

  /** `null` where the page follows the system. */
  get chosen(): Theme | null {
    return this.#chosen;
  }

  set chosen(theme: Theme | null) {
    this.#chosen = theme;
    remember('theme', theme ?? '');
  }
}

export const theme = new ChosenTheme();
