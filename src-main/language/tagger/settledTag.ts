/** Signs and small words that have one tag wherever they stand ("the", "and", a comma) need no vote. */
import type { Lexicon } from './lexicon.ts';
import { tagSet } from './tagSet.ts';
import { classOfWord } from './wordClasses.ts';

/** Words of other parts of speech have rarer tags that the lexicon leaves out ("have" as a verb of its own). */
const settledParts: ReadonlySet<string> = new Set(['PUNCT', 'DET', 'CCONJ']);

/** The tag of a word that the treebank has with this one only; -1 where it is open. "IT" and "US" are not "it" and "us". */
export function settledTag(text: string, lexicon: Lexicon): number {
  if (/^\p{Lu}{2,}$/u.test(text)) return -1;
  const usual = lexicon.usualTags(classOfWord(text));
  if (usual === '' || usual.includes('/')) return -1;
  const tag = Number(usual);
  return settledParts.has(tagSet[tag]?.partOfSpeech ?? '') ? tag : -1;
}
