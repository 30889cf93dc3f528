import type { InterfaceLanguage } from '../../time/types.ts';

import { german } from './de.ts';
import { english, type FigureWords } from './en.ts';

export type { FigureWords };

export const figureWords: Readonly<Record<InterfaceLanguage, FigureWords>> = { en: english, de: german };
