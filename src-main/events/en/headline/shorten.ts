/** A headline as long as a card has room for. */
import {
  isAuxiliary,
  isCoordinator,
  isFullVerb,
  isNoun,
  isPreposition,
  oneOf,
  opensAdverbial,
} from '../../../language/partsOfSpeech.ts';
import type { Token } from '../../../language/types.ts';

import { cutAtWord, headlineLength } from '../../headlineLength.ts';

import { tidy } from './tidy.ts';

/** A headline shortened to less than this has lost what it tells. */
const leastLength = 42;

/**
 * Gives up, in this order and as far as needed: what a comma sets off before the verb, what stands before the subject, the tail
 * of a long subject, phrases at the end, words at the end. Never a part of a word, and never the verb.
 */
export function shorten(tokens: readonly Token[], verb: VerbTokens | null): string {
  let words = tokens;
  let text = tidy(words);
  for (const drop of [dropAppositive, dropFronted, dropSubjectTail]) {
    if (text.length <= headlineLength) return text;
    words = verb === null ? words : drop(words, verb);
    text = tidy(words);
  }
  if (text.length <= headlineLength) return text;
  const end = lastGoodEnd(words, verb);
  return end === null ? cutAtWord(text) : tidy(words.slice(0, end));
}

/** The first word of a verb group, and the one that carries its meaning. */
interface VerbTokens {
  readonly first: Token;
  readonly head: Token;
}

/** A subject as long as this leaves no room for what it did. */
const longestSubject = 44;

/** "The attacks at the embassies in Nairobi and Dar es Salaam killed": the noun stays, and what "of" adds to it. */
function dropSubjectTail(tokens: readonly Token[], { first }: VerbTokens): readonly Token[] {
  const at = tokens.indexOf(first);
  if (at <= 0 || tidy(tokens.slice(0, at)).length <= longestSubject) return tokens;
  const tail = tokens.findIndex(
    (token, index) =>
      index > 0 &&
      index < at &&
      isPreposition(token) &&
      token.text.toLowerCase() !== 'of' &&
      tokens.slice(0, index).some(isNoun),
  );
  // "A group led by the directors indicated": the participle goes with its agent.
  const goesAlong = isFullVerb(tokens[tail - 1]) || tokens[tail - 1]?.text === 'such';
  const from = goesAlong ? tail - 1 : tail;
  return tail < 0 ? tokens : [...tokens.slice(0, from), ...tokens.slice(at)];
}

/** "Syrian rebels, backed by Turkish tanks, had pushed": what stands between two commas before the verb. */
function dropAppositive(tokens: readonly Token[], { head }: VerbTokens): readonly Token[] {
  const at = tokens.indexOf(head);
  const first = tokens.findIndex(({ text }, index) => text === ',' && index > 0 && index < at);
  const second = tokens.findIndex(({ text }, index) => text === ',' && index > first + 1 && index <= at);
  if (first === -1 || second === -1) return tokens;
  // "Gonzalez, his wife, his son and a friend applied": a list, not an aside.
  const last = tokens.findLastIndex(({ text }, index) => text === ',' && index < at);
  if (tokens.slice(last + 1, at).some(isCoordinator)) return tokens;
  return [...tokens.slice(0, first), ...tokens.slice(second + 1)];
}

/** "In China for the talks, the presidents met": what stands before a comma and begins with a preposition. */
function dropFronted(tokens: readonly Token[], { head }: VerbTokens): readonly Token[] {
  const at = tokens.indexOf(head);
  const comma = tokens.findIndex(({ text }, index) => text === ',' && index < at);
  const fronted = opensAdverbial(tokens[0]) || isPreposition(tokens[1]);
  return comma === -1 || !fronted ? tokens : tokens.slice(comma + 1);
}

/** The last place behind the verb where a phrase ends and the headline is neither too long nor too short. */
function lastGoodEnd(tokens: readonly Token[], verb: VerbTokens | null): number | null {
  const at = verb === null ? 0 : tokens.indexOf(verb.head);
  for (let end = tokens.length - 1; end > at + 1; end -= 1) {
    if (!endsPhrase(tokens, end)) continue;
    const length = tidy(tokens.slice(0, end)).length;
    if (length <= headlineLength) {
      const joined = startOfTornClause(tokens, end, at);
      if (joined !== null) return joined;
    }
    if (length < leastLength) return null;
    if (length <= headlineLength) return end;
  }
  return null;
}

/** "Was halted by the Red Army, and Wrangel | and his troops were forced": the index of the "and" whose verb is cut off. */
function startOfTornClause(tokens: readonly Token[], end: number, verb: number): number | null {
  const joint = tokens.findLastIndex((token, index) => isCoordinator(token) && index < end && index > verb);
  if (joint < 0 || tokens.slice(joint, end).some(isFiniteLike)) return null;
  const next = tokens.slice(end).find(oneOf('VERB', 'AUX', 'PUNCT', 'CCONJ'));
  return next !== undefined && isFiniteLike(next) ? joint : null;
}

function isFiniteLike(token: Token): boolean {
  return isAuxiliary(token) || (isFullVerb(token) && /(?:ed|s)$/.test(token.text));
}

const canEndPhrase = oneOf('NOUN', 'PROPN', 'PRON', 'NUM', 'ADV');
const opensNext = oneOf('ADP', 'SCONJ', 'CCONJ', 'PART');

function endsPhrase(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  const last = tokens[end - 1];
  if (next === undefined || last === undefined || !canEndPhrase(last)) return false;
  const opens = opensNext(next) && next.text !== 'of';
  return opens || /^[,;:—–]$/.test(next.text) || (isFullVerb(next) && next.text.endsWith('ing'));
}
