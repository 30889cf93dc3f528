/**
 * Parts of speech of German by tables, capitals and endings: the model is that of English, and its tags say nothing here. What is
 * inside a sentence and large is a noun; what is small and in no table is a verb by its ending, else an adjective or an adverb.
 */
import type { PartOfSpeech, Sentence, Token } from '../../language/types.ts';
import { isParticiple, isStrongParticiple } from '../../time/de/tense.ts';
import { noPastForm, noVerb, strong } from '../../time/de/verbs.ts';
import {
  adverbs,
  auxiliaries,
  closingAuxiliaries,
  coordinators,
  determiners,
  numerals,
  prepositions,
  pronouns,
  speechVerbs,
  stativeVerbs,
  subordinators,
} from './words.ts';

export function tagGerman(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, index) => ({ ...token, partOfSpeech: tagOf(tokens, index) })),
  };
}

/** Looked up in this order: "die" is an article here, whatever it does behind a comma. */
const tables: readonly (readonly [PartOfSpeech, ReadonlySet<string>])[] = [
  ['DET', determiners],
  ['NUM', numerals],
  ['PRON', pronouns],
  ['AUX', auxiliaries],
  ['AUX', closingAuxiliaries],
  ['CCONJ', coordinators],
  ['ADP', prepositions],
  ['SCONJ', subordinators],
  ['ADV', adverbs],
  ['VERB', speechVerbs],
  ['VERB', stativeVerbs],
];

function tagOf(tokens: readonly Token[], index: number): PartOfSpeech {
  const written = tokens[index]?.text ?? '';
  const word = written.toLowerCase();
  if (!/[\p{L}\p{N}]/u.test(written)) return 'PUNCT';
  if (/^\p{N}/u.test(written)) return 'NUM';
  const isLarge = written !== word;
  if (isLarge && !opens(tokens, index)) return 'NOUN';
  const known = tables.find(([, words]) => words.has(word));
  if (known !== undefined) return known[0];
  if (isLarge) return 'NOUN';
  if (isFinite(word) || isParticiple(word) || isStrongParticiple(word)) {
    return describesNoun(tokens, index) ? 'ADJ' : 'VERB';
  }
  if (word === 'zu') return 'PART';
  if (/(?:ieren|eln|ern|[a-zäöüß]{2}en)$/.test(word)) return describesNoun(tokens, index) ? 'ADJ' : 'VERB';
  return describesNoun(tokens, index) ? 'ADJ' : 'ADV';
}

function opens(tokens: readonly Token[], index: number): boolean {
  return index === 0 || /^["“„»:]$/.test(tokens[index - 1]?.text ?? '');
}

/** "Den gesperrten Übergang": stands right before a noun, and has an ending. */
function describesNoun(tokens: readonly Token[], index: number): boolean {
  return /^\p{Lu}/u.test(tokens[index + 1]?.text ?? '') && /e[nmrs]?$/.test(tokens[index]?.text ?? '') && index > 0
    ? determiners.has(tokens[index - 1]?.text.toLowerCase() ?? '') || !isPast(tokens[index]?.text.toLowerCase() ?? '')
    : false;
}

/** Past forms: "kam", "kamen", "bestritt", "zerstörte". */
export function isPast(word: string): boolean {
  const base = word.replace(/^(?:be|ver|er|ent|zer|unter|über)(?=.{3})/, '');
  const isStrong = [word, base].some(
    (form) => strong.has(form) || (form.endsWith('en') && strong.has(form.slice(0, -2))),
  );
  return isStrong || (/[a-zäöüß]{2}ten?$/.test(word) && !noPastForm.has(word));
}

/** Whether a small word can be the verb that agrees with the subject, by its form. */
export function isFinite(word: string): boolean {
  if (auxiliaries.has(word) || isPast(word)) return true;
  return /[a-zäöüß]{3}t$/.test(word) && !isParticiple(word) && !noVerb.has(word);
}
