/**
 * Questions about a word's part of speech, so that rules say what they look for and not how a tagger calls it. A token that is
 * not there is none of them.
 */
import type { PartOfSpeech, Token } from './types.ts';

export type TokenTest = (token: Token | undefined) => boolean;

/** A test for any of these, for what one rule alone looks for. */
export function oneOf(...parts: readonly PartOfSpeech[]): TokenTest {
  const wanted: ReadonlySet<PartOfSpeech> = new Set(parts);
  return (token) => token !== undefined && wanted.has(token.partOfSpeech);
}

function is(part: PartOfSpeech): TokenTest {
  return (token) => token?.partOfSpeech === part;
}

export const isCommonNoun = is('NOUN');
export const isProperNoun = is('PROPN');
export const isPronoun = is('PRON');
export const isAdjective = is('ADJ');
export const isNumber = is('NUM');
export const isDeterminer = is('DET');
export const isAdverb = is('ADV');
export const isPreposition = is('ADP');
export const isCoordinator = is('CCONJ');
export const isSubordinator = is('SCONJ');
export const isPunctuation = is('PUNCT');
/** A verb that carries a meaning of its own. */
export const isFullVerb = is('VERB');
export const isAuxiliary = is('AUX');

export const isVerb = oneOf('VERB', 'AUX');
/** A common noun or a name. */
export const isNoun = oneOf('NOUN', 'PROPN');
export const canBeSubject = oneOf('NOUN', 'PROPN', 'PRON');
/** What a noun phrase can end with, adjectives used as nouns included: "the rich". */
export const isNounLike = oneOf('NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ');
export const isDescriber = oneOf('DET', 'ADJ');
/** What stands before a noun in its phrase. */
export const leadsToNoun = oneOf('DET', 'ADJ', 'NUM');
export const isInNounPhrase = oneOf('NOUN', 'PROPN', 'DET', 'ADJ', 'NUM');
/** What an adverbial or a subordinate clause begins with. */
export const opensAdverbial = oneOf('ADP', 'ADV', 'SCONJ');
