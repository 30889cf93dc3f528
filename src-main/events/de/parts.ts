/** The parts of a German sentence: what stands between commas, other signs and words that join. */
import { isCoordinator, isFullVerb, isPreposition, isPunctuation, isVerb } from '../../language/partsOfSpeech.ts';
import type { Token } from '../../language/types.ts';
import type { ClauseOptions } from '../clause.ts';
import { small, type TokenSpan } from '../tokens.ts';
import { isFinite } from './partsOfSpeech.ts';
import { relativeWords, subordinators } from './words.ts';

export interface Part extends TokenSpan {
  /** Index of the verb that agrees with the subject, or `null`. */
  readonly finite: number | null;
}

/** From left to right. */
export function partsOf(tokens: readonly Token[], { from, attributed, items }: ClauseOptions): Part[] {
  const parts: Part[] = [];
  let start = from;
  for (let index = from; index <= tokens.length; index += 1) {
    const isEnd = index === tokens.length;
    if (!isEnd && !items.has(index) && !isSeparator(tokens[index])) continue;
    // "Für Würde und Freiheit kämpften": what has no verb yet goes on.
    const isJoined = isCoordinator(tokens[index]) && !items.has(index);
    if (isJoined && finiteIn(tokens, start, index, attributed) === null) continue;
    if (index > start) parts.push({ from: start, to: index, finite: finiteIn(tokens, start, index, attributed) });
    start = index;
  }
  return parts;
}

function isSeparator(token: Token | undefined): boolean {
  return /^[,;:–—]$/.test(token?.text ?? '') || isCoordinator(token);
}

function finiteIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  attributed: (index: number) => boolean,
): number | null {
  const agrees = (index: number) => isVerb(tokens[index]) && isFinite(small(tokens[index]));
  const indices = Array.from({ length: to - from }, (_, offset) => from + offset).filter((index) => !attributed(index));
  const finite = indices.filter(agrees);
  if (isVerbFinal(tokens, from)) {
    const last = finite.at(-1) ?? -1;
    return last >= lastWord(tokens, { from, to }) - 1 ? last : null;
  }
  if (finite[0] !== undefined) return finite[0];
  // "Verlieren 400 Menschen", "bestätigt den Brand" look like an infinitive or a participle, which close their clause.
  const present = indices.find(
    (index) => isFullVerb(tokens[index]) && mayBePresent(tokens, index) && index < lastWord(tokens, { from, to }),
  );
  return present ?? null;
}

function mayBePresent(tokens: readonly Token[], index: number): boolean {
  const { text = '' } = tokens[index] ?? {};
  return /^(?!ge)[a-zäöüß]{3,}(?:en|ern|eln|t)$/.test(text) && tokens[index - 1]?.text !== 'zu';
}

/** Behind "weil" and behind a relative pronoun the verb stands last. */
function isVerbFinal(tokens: readonly Token[], from: number): boolean {
  const first = firstWord(tokens, from);
  const isRelative = tokens[from]?.text === ',' && relativeWords.has(relativeAt(tokens, first));
  return subordinators.has(small(tokens[first])) || isRelative;
}

/** Behind the comma or the "and" that parts it from what stands before. */
export function firstWord(tokens: readonly Token[], from: number): number {
  return isSeparator(tokens[from]) ? from + 1 : from;
}

/** The word that would be the relative pronoun: "der", or "dem" behind "in". */
export function relativeAt(tokens: readonly Token[], first: number): string {
  return small(tokens[isPreposition(tokens[first]) ? first + 1 : first]);
}

/** Before the signs that close it. */
export function lastWord(tokens: readonly Token[], { from, to }: TokenSpan): number {
  let last = to - 1;
  while (last > from && isPunctuation(tokens[last])) last -= 1;
  return last;
}
