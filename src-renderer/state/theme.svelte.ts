import { MediaQuery } from 'svelte/reactivity';

export const dark = new MediaQuery('(prefers-color-scheme: dark)');
export const lessMotion = new MediaQuery('(prefers-reduced-motion: reduce)');
