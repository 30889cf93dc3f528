import type { InterfaceLanguage } from '../../language/types.ts';

import { german } from './de.ts';
import { english } from './en.ts';
import type { ExportWords } from './exportWords.ts';

export const exportWords: Readonly<Record<InterfaceLanguage, ExportWords>> = { en: english, de: german };
