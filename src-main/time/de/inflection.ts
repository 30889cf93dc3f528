/** German adjectives and nouns as they stand in sentences. */
import { exactly, words, type Element } from '../reading/phrase.ts';

const endings = ['e', 'en', 'er', 'es', 'em'];

/** An adjective's stem with the endings that it takes before a noun: "letzte", "letzten", "letzter" … */
export function forms(stem: string): readonly string[] {
  return endings.map((ending) => stem + ending);
}

/** Any of several adjectives, in any of their forms. */
export function inflected(...stems: readonly string[]): Element {
  return words(...stems.flatMap(forms));
}

/** Phrases with nouns in them, as they stand within a sentence and at its beginning: "im Moment", "Im Moment". */
export function phrases(...list: readonly string[]): Element {
  return exactly(...list.flatMap((phrase) => [phrase, phrase.charAt(0).toUpperCase() + phrase.slice(1)]));
}
