/** The grammars, by language. A new language is a folder beside `en`, and a line here. */
import { german } from './de/grammar.ts';
import { english } from './en/grammar.ts';
import type { Grammar } from './reading/form.ts';
import { makeReader, type Reader } from './reading/readSentence.ts';
import type { Language } from './types.ts';

export const grammars: Readonly<Record<Language, Grammar>> = { en: english, de: german };

const readers: Partial<Record<Language, Reader>> = {};

/** The grammar of a language, arranged for reading when it is first asked for: most texts ask for one. */
export function readerOf(language: Language): Reader {
  readers[language] ??= makeReader(grammars[language]);
  return readers[language];
}
