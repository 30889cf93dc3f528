import { interfaceLanguages, type InterfaceLanguage } from './types.ts';

/** The first language of a reader's list ("de-AT", "en") in which the interface is written, else English. */
export function languageFor(wanted: readonly string[]): InterfaceLanguage {
  const codes = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  const known = codes.flatMap((code) => interfaceLanguages.filter((language) => language === code));
  return known[0] ?? 'en';
}
