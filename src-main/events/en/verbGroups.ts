/** Verb groups: "had been pushed" is one, and its last word carries the meaning. */
import {
  isAdverb,
  isAuxiliary,
  isCommonNoun,
  isDeterminer,
  isFullVerb,
  isNoun,
  isNounLike,
  isNumber,
  isPreposition,
  isProperNoun,
  isPunctuation,
  isSubordinator,
  isVerb,
} from '../../language/partsOfSpeech.ts';
import { isPastForm } from '../../language/pastForms.ts';
import type { Token } from '../../language/types.ts';

import { auxiliaries, eventNouns, negations, planningVerbs } from './words.ts';
import { startOfNounPhrase } from './nounPhrases.ts';
import type { VerbGroup } from '../clause.ts';

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
    (token, index) =>
      isCommonNoun(token) &&
      planningVerbs.has(token.text.toLowerCase()) &&
      isNoun(tokens[index - 1]) &&
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
  if (isAdverb(token) || negations.has(word)) return 'adverb';
  if (isAuxiliary(token)) return 'auxiliary';
  if (!isFullVerb(token)) return 'other';
  const before = tokens[index - 1];
  const afterDeterminer =
    (isDeterminer(before) && !standsAlone(tokens, index)) ||
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
    isDeterminer(object)
  );
}

/** "Mayor Anne Lie closed …": a capital behind a name and before the verb belongs to the name. */
function isSurname(tokens: readonly Token[], index: number): boolean {
  const [before, token, behind] = tokens.slice(index - 1, index + 2);
  return (
    isProperNoun(before) && /^\p{Lu}/u.test(token?.text ?? '') && isVerb(behind) && /^\p{Ll}/u.test(behind?.text ?? '')
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
  if (isAuxiliary(tokens[index]) || auxiliaries.has(word)) return true;
  if (word.endsWith('ing')) return false;
  const participle = isPastForm(word);
  const agent =
    /^(?:by|at|over|from|in|with|to)$/i.test(tokens[index + 1]?.text ?? '') || isPreposition(tokens[index + 1]);
  const passive = /^by$/i.test(tokens[index + 1]?.text ?? '');
  // "Which went off", "he left": a pronoun is a subject.
  const before = tokens[index - 1];
  const behindNoun =
    (isNoun(before) || isNumber(before)) && !isPunctuation(tokens[startOfNounPhrase(tokens, index) - 1]);
  const behindComma = tokens[index - 1]?.text === ',' || isAdverb(tokens[index - 1]);
  const attributive = (isPreposition(before) || isSubordinator(before)) && isNounLike(tokens[index + 1]);
  if (participle && (passive || attributive)) return false;
  if (participle && agent && behindComma && laterFinite(tokens, index)) return false;
  return !(participle && agent && behindNoun && earlierFinite(tokens, index));
}

function earlierFinite(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(Math.max(0, index - 20), index)
    .some((token) => isAuxiliary(token) || (isFullVerb(token) && isPastForm(token.text)));
}

function laterFinite(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(index + 1, index + 15).some(isVerb);
}
