/** A headline as long as a card has room for. */
import type { Token } from '../../language/types.ts';

import { tidy } from './tidy.ts';

/** Characters that a card has room for; a headline that can end well is a little shorter. */
export const headlineLength = 74;
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
    ({ partOfSpeech, text }, index) =>
      index > 0 &&
      index < at &&
      partOfSpeech === 'ADP' &&
      text.toLowerCase() !== 'of' &&
      tokens.slice(0, index).some((token) => /^(?:NOUN|PROPN)$/.test(token.partOfSpeech)),
  );
  // "A group led by the directors indicated": the participle goes with its agent.
  const goesAlong = tokens[tail - 1]?.partOfSpeech === 'VERB' || tokens[tail - 1]?.text === 'such';
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
  if (tokens.slice(last + 1, at).some(({ partOfSpeech }) => partOfSpeech === 'CCONJ')) return tokens;
  return [...tokens.slice(0, first), ...tokens.slice(second + 1)];
}

/** "In China for the talks, the presidents met": what stands before a comma and begins with a preposition. */
function dropFronted(tokens: readonly Token[], { head }: VerbTokens): readonly Token[] {
  const at = tokens.indexOf(head);
  const comma = tokens.findIndex(({ text }, index) => text === ',' && index < at);
  const fronted = /^(?:ADP|ADV|SCONJ)$/.test(tokens[0]?.partOfSpeech ?? '') || tokens[1]?.partOfSpeech === 'ADP';
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
  const joint = tokens.findLastIndex(
    ({ partOfSpeech }, index) => partOfSpeech === 'CCONJ' && index < end && index > verb,
  );
  if (joint < 0 || tokens.slice(joint, end).some(isFiniteLike)) return null;
  const next = tokens.slice(end).find(({ partOfSpeech }) => /^(?:VERB|AUX|PUNCT|CCONJ)$/.test(partOfSpeech));
  return next !== undefined && isFiniteLike(next) ? joint : null;
}

function isFiniteLike({ partOfSpeech, text }: Token): boolean {
  return partOfSpeech === 'AUX' || (partOfSpeech === 'VERB' && /(?:ed|s)$/.test(text));
}

function endsPhrase(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  const last = tokens[end - 1];
  if (next === undefined || last === undefined || !/^(?:NOUN|PROPN|PRON|NUM|ADV)$/.test(last.partOfSpeech))
    return false;
  const opens = /^(?:ADP|SCONJ|CCONJ|PART)$/.test(next.partOfSpeech) && next.text !== 'of';
  return opens || /^[,;:—–]$/.test(next.text) || (next.partOfSpeech === 'VERB' && next.text.endsWith('ing'));
}

/** Cuts a text that is too long for a card, at a word. */
export function cutAtWord(text: string): string {
  if (text.length <= headlineLength) return text;
  const space = text.lastIndexOf(' ', headlineLength - 1);
  return `${withoutOpenQuotation(text.slice(0, space > 0 ? space : headlineLength - 1)).replace(/[\s,;:]+$/, '')}…`;
}

/** A quotation that is cut off is no quotation. */
function withoutOpenQuotation(text: string): string {
  const marks = [...text.matchAll(/["“”]/g)];
  const last = marks.length % 2 === 1 ? marks.at(-1) : undefined;
  return last === undefined ? text : text.slice(0, last.index) + text.slice(last.index + 1);
}
