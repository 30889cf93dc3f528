/** Verb groups: "had been pushed" is one, and its last word carries the meaning. */
import {
  isAdverb,
  isAuxiliary,
  isFullVerb,
  isNoun,
  isNounLike,
  isNumber,
  isPronoun,
  isPreposition,
  isPunctuation,
  isSubordinator,
  isVerb,
} from '../../language/partsOfSpeech.ts';
import {
  describesNoun,
  isFiniteForm,
  isInfinitiveMark,
  isIngForm,
  isParticiple,
  isPastForm,
} from '../../language/verbForms.ts';
import type { Token } from '../../language/types.ts';
import type { VerbGroup } from '../clause.ts';
import { small } from '../tokens.ts';

import { startOfNounPhrase } from './nounPhrases.ts';
import { isYear } from './years.ts';
import { negations } from './words.ts';

/** The verb groups of a sentence. */
export function findVerbs(tokens: readonly Token[]): VerbGroup[] {
  const verbs: VerbGroup[] = [];
  let from: number | null = null;
  let finite = false;
  for (let index = 0; index <= tokens.length; index += 1) {
    const kind = verbKind(tokens, index);
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
  return verbs.some(({ finite }) => finite) ? verbs : [...plannedIn(tokens), ...verbs].sort(byPlace);
}

const byPlace = (left: VerbGroup, right: VerbGroup): number => left.from - right.from;

/** "Agency plans to issue …": where a sentence has no other verb, what looks like a noun for many is its verb. */
function plannedIn(tokens: readonly Token[]): VerbGroup[] {
  const at = tokens.findIndex(
    (token, index) =>
      /^(?:plans|aims|hopes|moves|vows|offers|promises|attempts|refuses|agrees)$/.test(small(token)) &&
      isNoun(token) &&
      isNounLike(tokens[index - 1]) &&
      isInfinitiveMark(tokens[index + 1]),
  );
  return at < 0 ? [] : [{ from: at, head: at, finite: true }];
}

function verbKind(tokens: readonly Token[], index: number): 'auxiliary' | 'verb' | 'infinitive' | 'adverb' | 'other' {
  const token = tokens[index];
  if (isInfinitiveMark(token)) return 'infinitive';
  if (leadsToPlan(tokens, index)) return 'adverb';
  if (isAdverb(token) || negations.has(small(token))) return 'adverb';
  // "Hopes of a settlement faded".
  if (isNounBeforeOf(tokens, index)) return 'other';
  if (isAuxiliary(token)) return 'auxiliary';
  if (!isFullVerb(token) || describesNoun(tokens, index) || isCompound(tokens, index)) return 'other';
  return 'verb';
}

const nounBeforeOf = /^(?:hopes|plans|fears|talks|reports|claims|signs|threats|offers|promises|charges)$/;

function isNounBeforeOf(tokens: readonly Token[], index: number): boolean {
  return small(tokens[index + 1]) === 'of' && nounBeforeOf.test(small(tokens[index]));
}

/** "US-backed", "long-running", written together. */
function isCompound(tokens: readonly Token[], index: number): boolean {
  const [before, token, behind] = tokens.slice(Math.max(0, index - 1), index + 2);
  const isHyphen = (sign: Token | undefined) => /^[-‐]$/.test(sign?.text ?? '');
  return (isHyphen(before) && before?.end === token?.start) || (isHyphen(behind) && behind?.start === token?.end);
}

/** An auxiliary is the first part of a group when a verb follows, maybe behind an adverb. */
function continues(tokens: readonly Token[], index: number): boolean {
  for (let ahead = index + 1; ahead < index + 4; ahead += 1) {
    const kind = verbKind(tokens, ahead);
    if (kind === 'verb' || kind === 'auxiliary') return true;
    if (kind === 'infinitive') return isBeing(tokens[index]);
    if (kind !== 'adverb') return false;
  }
  return false;
}

/** "Is to report", "was to be released": what is to be. "Had to leave" is another matter. */
function isBeing(token: Token | undefined): boolean {
  return isAuxiliary(token) && /^(?:is|are|was|were|['’]s|['’]re)$/.test(small(token));
}

/** "Is due to open", "are about to strike". */
function leadsToPlan(tokens: readonly Token[], index: number): boolean {
  const isWord = /^(?:due|about|bound|likely|poised|ready)$/.test(small(tokens[index]));
  return isWord && isInfinitiveMark(tokens[index + 1]) && isBeing(tokens[index - 1]);
}

/** "Left by train", "fell by half": how, and not by whom. */
const ways =
  /^(?:train|bus|car|road|rail|sea|boat|ship|air|plane|ferry|tram|night|day|mistake|chance|accident|post|mail|hand|foot|force|surprise|lot|ballot|law|decree|degrees|stealth|half)$/;

/** Whether a verb group that begins here tells something by itself. Past and participle are one word of most verbs: structure tells. */
function isFinite(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (isIngForm(token)) return false;
  if (isAuxiliary(token) || !isPastForm(token)) return true;
  const before = tokens[index - 1];
  const behind = tokens[index + 1];
  const isNeeded = !hasFiniteBefore(tokens, index);
  // "Built by the Romans", but "sales fell by 3 %".
  const isAgent = small(behind) === 'by' && !ways.test(small(tokens[index + 2]));
  if (isAgent) return isNeeded && !isParticiple(token) && !hasFiniteBehind(tokens, index);
  if (isPreposition(before) && isNounLike(behind)) return false;
  if (!isPreposition(behind)) return true;
  // "The mayor, elected in 1996, resigned", "newly elected in 1996, he …".
  // "He again returned to China": a pronoun is its subject.
  if (isAdverb(before) && isPronoun(tokens[index - 2])) return true;
  const behindComma = before?.text === ',' || isAdverb(before);
  if (behindComma) return !hasFiniteBehind(tokens, index);
  // "They closed a bridge built in 1911"; but "which went off", "he left": a pronoun is a subject.
  // "Which was built in 1974 | sank off the pier", "on 9 June | sailed for Brazil": no participle describes a date.
  const behindNoun =
    ((isNoun(before) && !monthName.test(before?.text ?? '')) || (isNumber(before) && !isYear(before))) &&
    !isPunctuation(tokens[startOfNounPhrase(tokens, index) - 1]);
  return isNeeded || !behindNoun;
}

const monthName = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** How far verbs are looked for before and behind, in words. */
const reach = { before: 30, behind: 15 };

/** Whether the clause has had its verb: verbs of clauses that begin with a conjunction or a relative pronoun are theirs. */
function hasFiniteBefore(tokens: readonly Token[], index: number): boolean {
  let verbs = 0;
  for (let at = Math.max(0, index - reach.before); at < index; at += 1) {
    if (isFiniteForm(tokens[at]) && !isNounBeforeOf(tokens, at)) verbs += 1;
    if (opensItsOwnClause(tokens[at])) verbs -= 1;
  }
  return verbs > 0;
}

function opensItsOwnClause(token: Token | undefined): boolean {
  return isSubordinator(token) || token?.form === 'wh';
}

function hasFiniteBehind(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(index + 1, index + reach.behind).some(isVerb);
}
