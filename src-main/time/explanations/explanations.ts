import type { InterfaceLanguage } from '../types.ts';

import { german } from './de.ts';
import { english } from './en.ts';
import type { ExplanationWords } from './explanationWords.ts';

export const explanations: Readonly<Record<InterfaceLanguage, ExplanationWords>> = { en: english, de: german };
