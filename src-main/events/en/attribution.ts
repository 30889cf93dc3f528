/** Who says so: "according to the State Department", "the minister said". */
import {
  isAdverb,
  isAuxiliary,
  isCommonNoun,
  isDeterminer,
  isFullVerb,
  isInNounPhrase,
  isPronoun,
  isVerb,
  oneOf,
} from '../../language/partsOfSpeech.ts';
import { isIngForm, isPastForm } from '../../language/verbForms.ts';
import type { Token } from '../../language/types.ts';

import { methodNouns, relativeWords, speechVerbs } from './words.ts';
import type { Attribution } from '../attribution.ts';
import type { Name } from '../name.ts';
import { written } from '../tokens.ts';

/** Finds "according to X" anywhere, and "X said" or "said X" set off from what was said. */
export function findAttribution(tokens: readonly Token[], names: readonly Name[]): Attribution | null {
  return accordingTo(tokens, names) ?? saidBy(tokens, names);
}

function accordingTo(tokens: readonly Token[], names: readonly Name[]): Attribution | null {
  const at = tokens.findIndex(({ text }, index) => /^according$/i.test(text) && tokens[index + 1]?.text === 'to');
  if (at === -1) return null;
  const name = names.find(({ from }) => from >= at + 2 && from <= at + 6);
  if (namesMethod(tokens, at + 2)) return null;
  const end = at === 0 ? endOfOpening(tokens, at + 2) : endOfPhrase(tokens, at + 2);
  const to = tokens[end]?.text === ',' ? end + 1 : end;
  const from = tokens[at - 1]?.text === ',' ? at - 1 : at;
  return { who: name?.text ?? nameless(tokens, at + 2, end), from, to };
}

/** "According to the old custom": how it is done, and nobody who says so. */
function namesMethod(tokens: readonly Token[], from: number): boolean {
  const last = tokens[endOfSubject(tokens, from) - 1];
  return isCommonNoun(last) && methodNouns.has(last?.text.toLowerCase() ?? '');
}

/** "According to the insurer, the policy lapsed": the comma that ends the name, or what another one adds to it. */
function endOfOpening(tokens: readonly Token[], from: number): number {
  const comma = tokens.findIndex(({ text }, index) => text === ',' && index > from);
  if (comma < 0) return endOfPhrase(tokens, from);
  const second = tokens.findIndex(({ text }, index) => text === ',' && index > comma);
  const aside = second < 0 ? [] : tokens.slice(comma + 1, second);
  const tells = aside.some((token, index) => mayBeFinite(tokens, comma + 1 + index) || isPastForm(token));
  const isAside = isArticle(aside[0]) && !tells;
  return isAside ? second : comma;
}

/** ", the minister said on Wednesday." or ", said Maria Osei" behind what was told. */
function saidBy(tokens: readonly Token[], names: readonly Name[]): Attribution | null {
  const told = tokens.findIndex((_, index) => mayBeFinite(tokens, index));
  if (told === -1) return null;
  for (const [at, { text }] of tokens.entries()) {
    if (at <= told || !speechVerbs.has(text.toLowerCase())) continue;
    const found = saidAt(tokens, names, at, told);
    if (found !== null) return found;
  }
  return null;
}

function saidAt(tokens: readonly Token[], names: readonly Name[], at: number, told: number): Attribution | null {
  const mark = lastIndexBefore(tokens, at, (text) => /^(?:,|["”’'])$/.test(text));
  // Something must have been told before the mark: "On Monday, the minister said" is the saying itself.
  if (mark < told) return null;
  const to = endOfSaying(tokens, at + 1);
  if (mark === at - 1) {
    const end = endOfSubject(tokens, at + 1);
    // "Said the city would lose": what is said, and not who says it.
    if (isVerb(tokens[end])) return null;
    // "Said council member Dana Whitlock".
    const named = names.find(({ from, to: nameEnd }) => from > at && nameEnd === end);
    if (named === undefined && (end === at + 1 || !isArticle(tokens[at + 1]))) return null;
    return { who: named?.text ?? nameless(tokens, at + 1, end), from: mark, to };
  }
  const subject = tokens.slice(mark + 1, at);
  if (subject.length > 8 || !subject.every(mayStandInSubject)) return null;
  // "Officials have said": without what belongs to the verb.
  const end = mark + 2 + subject.findLastIndex((token) => !isAuxiliary(token) && !isAdverb(token));
  if (subject.some(isPronoun)) {
    const isOther = end === mark + 2 && /^(?:he|she|they)$/i.test(subject[0]?.text ?? '');
    return isOther ? { who: null, from: mark, to } : null;
  }
  if (end < mark + 2) return null;
  const name = names.find((named) => named.to === end && named.from > mark);
  return { who: name?.text ?? nameless(tokens, mark + 1, end), from: mark, to };
}

const forbidsFinite = oneOf('DET', 'ADP', 'ADJ', 'PART');

/** Not "addressing a meeting", "in a televised speech", "to win". */
function mayBeFinite(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (isAuxiliary(token)) return true;
  return isFullVerb(token) && !isIngForm(token) && !forbidsFinite(tokens[index - 1]);
}

const mayStandInSubject = oneOf('NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM', 'ADV', 'AUX');

function isArticle(token: Token | undefined): boolean {
  return isDeterminer(token);
}

function endOfSubject(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && isInNounPhrase(tokens[to])) to += 1;
  return to;
}

/** Somebody without a name: "police", "spokesman for the ministry". */
function nameless(tokens: readonly Token[], from: number, to: number): string {
  return written(tokens, from, to).replace(/^(?:the|a|an) /i, '');
}

/** Up to the next words that are quoted, what is told of the sayer (", who lost his home in 2003"), or the end of the sentence. */
function endOfSaying(tokens: readonly Token[], from: number): number {
  let to = from;
  const tellsOfSayer = (index: number) =>
    tokens[index]?.text === ',' &&
    relativeWords.has(tokens[index + 1]?.text.toLowerCase() ?? '') &&
    isVerb(tokens[index + 2]);
  while (
    to < tokens.length &&
    !/^["“‘`.!?;]$/.test(tokens[to]?.text ?? '') &&
    !isDoubled(tokens, to) &&
    !tellsOfSayer(to)
  )
    to += 1;
  return to;
}

/** Two single marks are a quotation mark, as wire services write it. */
function isDoubled(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === "'" && tokens[index + 1]?.text === "'";
}

function lastIndexBefore(tokens: readonly Token[], index: number, test: (text: string) => boolean): number {
  for (let at = index - 1; at >= Math.max(0, index - 12); at -= 1) if (test(tokens[at]?.text ?? '')) return at;
  return -1;
}

function endOfPhrase(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && !/^[.;!?]$/.test(tokens[to]?.text ?? '') && to - from < 30) to += 1;
  return to;
}
