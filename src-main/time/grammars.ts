/** The grammars, by language. A new language is a folder beside `en`, and a line here. */
import { german } from './de/grammar.ts';
import { english } from './en/grammar.ts';
import type { Grammar } from './reading/form.ts';
import { makeReader, type Reader } from './reading/readSentence.ts';
import type { Language } from './types.ts';

export const grammars: Readonly<Record<Language, Grammar>> = { en: english, de: german };

const readers: Readonly<Record<Language, Reader>> = { en: makeReader(english), de: makeReader(german) };

/** The grammar of a language, arranged for reading. */
export function readerOf(language: Language): Reader {
  return readers[language];
}
