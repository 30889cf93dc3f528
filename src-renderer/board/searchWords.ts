import { lowerBound } from '../search/bounds.ts';
import { findIn } from '../search/find.ts';
import { fold } from '../search/fold.ts';

import type { BoardEvent } from './boardEvent.ts';

const wordOrPhrase = /["“”„«»]([^"“”„«»]+)["“”„«»]?|(\S+)/g;

/** The words and the quoted phrases of what was typed. */
export function searchWords(typed: string): string[] {
  return Array.from(typed.matchAll(wordOrPhrase), ([, phrase, word]) => (phrase ?? word ?? '').trim()).filter(
    (word) => word !== '',
  );
}

/**
 * Tells whether an event has a word: in its quotation, its headline, or the names of those concerned. A document is
 * searched once, and its events look their hits up.
 *
 * @param textOf the text of a document, by its id
 */
export function tellsWord(word: string, textOf: (document: string) => string): (event: BoardEvent) => boolean {
  const wanted = fold(word).text;
  const hits = new Map<string, Float64Array>();
  const hitsOf = (document: string): Float64Array => {
    const known = hits.get(document) ?? startsOf(textOf(document), word);
    hits.set(document, known);
    return known;
  };
  const names = new Map<string, boolean>();
  const has = (name: string): boolean => {
    const known = names.get(name) ?? fold(name).text.includes(wanted);
    names.set(name, known);
    return known;
  };
  return ({ document, sentence, title, places, actors, attribution }) => {
    const found = hitsOf(document);
    const next = found[lowerBound(found, sentence.start)];
    if (next !== undefined && next < sentence.end) return true;
    if (places.some(has) || actors.some(has) || (attribution !== null && has(attribution))) return true;
    return fold(title).text.includes(wanted);
  };
}

function startsOf(text: string, word: string): Float64Array {
  return Float64Array.from([...findIn(text, word)].flat(), ({ start }) => start);
}
