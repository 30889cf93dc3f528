import { fold } from '../search/fold.ts';
import type { OpenDocument } from '../state/openDocument.svelte.ts';

/** A list that is taken in at a glance needs no search. */
export const searchedFrom = 12;

/** The documents whose name, label or file name has these letters. */
export function foundDocuments(documents: readonly OpenDocument[], typed: string): readonly OpenDocument[] {
  const wanted = fold(typed.trim()).text;
  if (wanted === '') return documents;
  return documents.filter(({ caption, source }) =>
    [caption, source.name].some((name) => fold(name).text.includes(wanted)),
  );
}
