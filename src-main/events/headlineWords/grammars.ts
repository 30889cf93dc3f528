/** The words of headlines, by language: apart from the grammars of events, since the page compares events and makes none. */
import type { Language } from '../../language/types.ts';
import { headlineWords as german } from '../de/headlineWords.ts';
import { headlineWords as english } from '../en/headlineWords.ts';

import type { HeadlineWords } from './headlineWords.ts';

export const headlineWords: Readonly<Record<Language, HeadlineWords>> = { en: english, de: german };
