import { interfaceLanguage } from './interfaceLanguage.svelte.ts';

/** "French", "Französisch": the name of a language by its ISO 639-1 code, in the language that the interface has now. */
export function languageName(code: string): string {
  return new Intl.DisplayNames([interfaceLanguage.current], { type: 'language' }).of(code) ?? code;
}
