/** Verb groups: "had been pushed" is one, and its last word carries the meaning. */
import { isPastForm } from '../language/pastForms.ts';
import type { Token } from '../language/types.ts';

import { auxiliaries, eventNouns, negations, planningVerbs } from './en/words.ts';
import { isNounLike, startOfNounPhrase } from './nounPhrases.ts';

/** "had been pushed": auxiliaries and the verb that carries the meaning. */
export interface VerbGroup {
  readonly from: number;
  /** Token index of the last, the meaning verb. */
  readonly head: number;
  readonly finite: boolean;
}

/** The verb groups of a sentence. What the tagger calls a verb behind an article or a possessive is a noun. */
export function findVerbs(tokens: readonly Token[]): VerbGroup[] {
  const verbs: VerbGroup[] = [];
  let from: number | null = null;
  let finite = false;
  for (let index = 0; index <= tokens.length; index += 1) {
    const token = tokens[index];
    const kind = token === undefined ? 'other' : verbKind(tokens, index);
    if (kind === 'other') {
      from = null;
      continue;
    }
    if (kind === 'adverb') continue;
    if (from === null) finite = kind !== 'infinitive' && isFinite(tokens, index);
    from ??= index;
    const goesOn = kind === 'auxiliary' && continues(tokens, index);
    if (!goesOn && kind !== 'infinitive') {
      verbs.push({ from, head: index, finite });
      from = null;
    }
  }
  return verbs.some((verb) => verb.finite) ? verbs : withPlan(tokens, verbs);
}

/** "The ministry plans to move the village": where no other verb is, the plan that is taken for a noun is one. */
function withPlan(tokens: readonly Token[], verbs: readonly VerbGroup[]): VerbGroup[] {
  const plan = tokens.findIndex(
    ({ text, partOfSpeech }, index) =>
      partOfSpeech === 'NOUN' &&
      planningVerbs.has(text.toLowerCase()) &&
      /^(?:NOUN|PROPN)$/.test(tokens[index - 1]?.partOfSpeech ?? '') &&
      verbs.some(({ from }) => from === index + 1 && tokens[from]?.text === 'to'),
  );
  const verb: VerbGroup = { from: plan, head: plan, finite: true };
  return plan < 0 ? [...verbs] : [...verbs, verb].sort((left, right) => left.from - right.from);
}

function verbKind(tokens: readonly Token[], index: number): 'auxiliary' | 'verb' | 'infinitive' | 'adverb' | 'other' {
  const token = tokens[index];
  if (token === undefined) return 'other';
  const word = token.text.toLowerCase();
  if (token.partOfSpeech === 'PART' && word === 'to') return 'infinitive';
  if (token.partOfSpeech === 'ADV' || negations.has(word)) return 'adverb';
  if (token.partOfSpeech === 'AUX') return 'auxiliary';
  if (token.partOfSpeech !== 'VERB') return 'other';
  const before = tokens[index - 1];
  const afterDeterminer =
    (before?.partOfSpeech === 'DET' && !standsAlone(tokens, index)) ||
    /^(?:its|their|his|her|our|my|your)$/i.test(before?.text ?? '');
  const compound = /^[-‐]$/.test(before?.text ?? '') || /^[-‐]$/.test(tokens[index + 1]?.text ?? '');
  return afterDeterminer || compound || isSurname(tokens, index) || eventNouns.has(word) ? 'other' : 'verb';
}

/** "Another closed the road": a determiner that can be a subject, before a past form that has an object. */
function standsAlone(tokens: readonly Token[], verb: number): boolean {
  const [determiner, past, object] = tokens.slice(verb - 1, verb + 2);
  return (
    /^(?:another|some|many|most|several|both|each|all)$/i.test(determiner?.text ?? '') &&
    isPastForm(past?.text ?? '') &&
    object?.partOfSpeech === 'DET'
  );
}

/** "Mayor Anne Lie closed …": a capital behind a name and before the verb belongs to the name. */
function isSurname(tokens: readonly Token[], index: number): boolean {
  const [before, token, behind] = tokens.slice(index - 1, index + 2);
  return (
    before?.partOfSpeech === 'PROPN' &&
    /^\p{Lu}/u.test(token?.text ?? '') &&
    /^(?:VERB|AUX)$/.test(behind?.partOfSpeech ?? '') &&
    /^\p{Ll}/u.test(behind?.text ?? '')
  );
}

/** An auxiliary is the first part of a group when a verb follows, maybe behind an adverb. */
function continues(tokens: readonly Token[], index: number): boolean {
  for (let ahead = index + 1; ahead < index + 4; ahead += 1) {
    const kind = verbKind(tokens, ahead);
    if (kind === 'verb' || kind === 'auxiliary') return true;
    if (kind !== 'adverb') return false;
  }
  return false;
}

/** A form in "ing" needs an auxiliary; one in "ed" behind a comma or a noun with its agent is a participle. */
function isFinite(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.text.toLowerCase() ?? '';
  if (tokens[index]?.partOfSpeech === 'AUX' || auxiliaries.has(word)) return true;
  if (word.endsWith('ing')) return false;
  const participle = isPastForm(word);
  const agent =
    /^(?:by|at|over|from|in|with|to)$/i.test(tokens[index + 1]?.text ?? '') ||
    tokens[index + 1]?.partOfSpeech === 'ADP';
  const passive = /^by$/i.test(tokens[index + 1]?.text ?? '');
  // "Which went off", "he left": a pronoun is a subject.
  const isNoun = /^(?:NOUN|PROPN|NUM)$/.test(tokens[index - 1]?.partOfSpeech ?? '');
  const behindNoun = isNoun && tokens[startOfNounPhrase(tokens, index) - 1]?.partOfSpeech !== 'PUNCT';
  const behindComma = tokens[index - 1]?.text === ',' || tokens[index - 1]?.partOfSpeech === 'ADV';
  const attributive = /^(?:ADP|SCONJ)$/.test(tokens[index - 1]?.partOfSpeech ?? '') && isNounLike(tokens[index + 1]);
  if (participle && (passive || attributive)) return false;
  if (participle && agent && behindComma && laterFinite(tokens, index)) return false;
  return !(participle && agent && behindNoun && earlierFinite(tokens, index));
}

function earlierFinite(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(Math.max(0, index - 20), index)
    .some(({ partOfSpeech, text }) => partOfSpeech === 'AUX' || (partOfSpeech === 'VERB' && isPastForm(text)));
}

function laterFinite(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(index + 1, index + 15)
    .some(({ partOfSpeech }) => partOfSpeech === 'AUX' || partOfSpeech === 'VERB');
}
