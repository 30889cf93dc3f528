import type { Element } from './phrase.ts';

/** A table of words with their meanings, and the element that matches any of them. */
export interface WordList<Meaning> {
  readonly element: Element;
  /** The meaning of a matched word, in any case. */
  readonly meaning: (word: string | undefined) => Meaning | undefined;
}

type Cases = (...list: readonly string[]) => Element;

/** `cases` says in which cases the words are written: `words`, `names`, `capitals`. */
export function wordList<Meaning>(
  cases: Cases,
  table: readonly (readonly [Meaning, readonly string[]])[],
): WordList<Meaning> {
  const meanings = new Map(table.flatMap(([meaning, list]) => list.map((word) => [word, meaning] as const)));
  return {
    element: cases(...meanings.keys()),
    meaning: (word) => (word === undefined ? undefined : meanings.get(word.toLowerCase().replace(/\s+/g, ' '))),
  };
}
