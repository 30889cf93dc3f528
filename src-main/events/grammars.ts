/** The grammars of events, by language. A new language is a folder beside `en`, and a line here. */
import type { Language } from '../language/types.ts';

import { german } from './de/grammar.ts';
import { english } from './en/grammar.ts';
import type { EventGrammar } from './grammar.ts';

export const eventGrammars: Readonly<Record<Language, EventGrammar>> = { en: english, de: german };
