import type { InterfaceLanguage } from '../../src-main/time/types.ts';

import { german } from './de.ts';
import { english, type Words } from './en.ts';
import { interfaceLanguage } from './interfaceLanguage.svelte.ts';

const tables: Readonly<Record<InterfaceLanguage, Words>> = { en: english, de: german };

/** The words of the interface, in its language of the moment: what shows them changes with it. */
export const words: Words = new Proxy(english, {
  get: (_, room) => Reflect.get(tables[interfaceLanguage.current], room) as unknown,
});
