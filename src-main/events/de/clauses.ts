/**
 * Clauses of German: commas part them, and each has a finite verb. A part without one belongs to the clause before it, or
 * behind it at the beginning.
 */
import type { Sentence, Token } from '../../language/types.ts';
import { longestSentence, type Clause, type ClauseOptions } from '../clauses.ts';
import { startOfNounPhrase, type TokenSpan } from '../nounPhrases.ts';
import { isFinite } from './partsOfSpeech.ts';
import { relativeWords, speechVerbs, subordinators } from './words.ts';

interface Part extends TokenSpan {
  /** Index of the verb that agrees with the subject, or `null`. */
  readonly finite: number | null;
}

/** The clauses of a sentence from `options.from` on, in order; together they cover it. */
export function splitClauses(sentence: Sentence, options: ClauseOptions): Clause[] {
  const tokens = sentence.tokens.slice(0, longestSentence);
  const parts = partsOf(tokens, options);
  const clauses: Clause[] = [];
  for (const part of parts) {
    const open = clauses.at(-1);
    const kind = open === undefined ? kindOfFirst(tokens, part) : kindOf(tokens, part, open, options);
    if (open !== undefined && (kind === null || isOpening(open, part, kind))) {
      clauses[clauses.length - 1] = { ...open, to: part.to, verb: open.verb ?? verbOf(part) };
      continue;
    }
    const antecedent = kind === 'relative' || kind === 'continued' ? subjectFor(tokens, kind, part, clauses) : null;
    const verb = verbOf(part) ?? (kind === 'continued' ? (open?.verb ?? null) : null);
    clauses.push({ from: part.from, to: part.to, verb, antecedent, kind: kind ?? 'main' });
  }
  const last = clauses.at(-1);
  return last === undefined ? [] : [...clauses.slice(0, -1), { ...last, to: sentence.tokens.length }];
}

/** Stretches between commas, other signs and words that join, from left to right. */
function partsOf(tokens: readonly Token[], { from, attributed, items }: ClauseOptions): Part[] {
  const parts: Part[] = [];
  let start = from;
  for (let index = from; index <= tokens.length; index += 1) {
    const isEnd = index === tokens.length;
    if (!isEnd && !items.has(index) && !isSeparator(tokens[index])) continue;
    // "Für Würde und Freiheit kämpften": what has no verb yet goes on.
    const isJoined = tokens[index]?.partOfSpeech === 'CCONJ' && !items.has(index);
    if (isJoined && finiteIn(tokens, start, index, attributed) === null) continue;
    if (index > start) parts.push({ from: start, to: index, finite: finiteIn(tokens, start, index, attributed) });
    start = index;
  }
  return parts;
}

function isSeparator(token: Token | undefined): boolean {
  return /^[,;:–—]$/.test(token?.text ?? '') || token?.partOfSpeech === 'CCONJ';
}

function finiteIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  attributed: (index: number) => boolean,
): number | null {
  const isVerb = (index: number) => {
    const token = tokens[index];
    return token !== undefined && /^(?:VERB|AUX)$/.test(token.partOfSpeech) && isFinite(token.text.toLowerCase());
  };
  const indices = Array.from({ length: to - from }, (_, offset) => from + offset).filter((index) => !attributed(index));
  const finite = indices.filter(isVerb);
  if (isVerbFinal(tokens, from)) {
    const last = finite.at(-1) ?? -1;
    return last >= lastWord(tokens, { from, to }) - 1 ? last : null;
  }
  if (finite[0] !== undefined) return finite[0];
  // "Verlieren 400 Menschen", "bestätigt den Brand" look like an infinitive or a participle, which close their clause.
  const present = indices.find(
    (index) =>
      tokens[index]?.partOfSpeech === 'VERB' && mayBePresent(tokens, index) && index < lastWord(tokens, { from, to }),
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
  const word = tokens[first]?.text.toLowerCase() ?? '';
  const isRelative = tokens[from]?.text === ',' && relativeWords.has(relativeAt(tokens, first));
  return subordinators.has(word) || isRelative;
}

/** Behind the comma or the "and" that parts it from what stands before. */
function firstWord(tokens: readonly Token[], from: number): number {
  return isSeparator(tokens[from]) ? from + 1 : from;
}

/** The word that would be the relative pronoun: "der", or "dem" behind "in". */
function relativeAt(tokens: readonly Token[], first: number): string {
  const at = tokens[first]?.partOfSpeech === 'ADP' ? first + 1 : first;
  return tokens[at]?.text.toLowerCase() ?? '';
}

function verbOf({ finite }: Part): Clause['verb'] {
  return finite === null ? null : { from: finite, head: finite, finite: true };
}

/** "Nachdem ein Feuer die Stadt zerstört hatte, …": a sentence can begin with what is subordinate. */
function kindOfFirst(tokens: readonly Token[], { from, finite }: Part): Clause['kind'] {
  return finite !== null && subordinators.has(tokens[from]?.text.toLowerCase() ?? '') ? 'subordinate' : 'main';
}

/** What a part is behind the clause that is open, `null` where it only goes on with it. */
function kindOf(
  tokens: readonly Token[],
  part: Part,
  open: Clause,
  { items, dated }: ClauseOptions,
): Clause['kind'] | null {
  if (items.has(part.from)) return 'main';
  if (part.finite === null) return sharesVerb(tokens, part, open, dated) ? 'continued' : null;
  const sign = tokens[part.from]?.text ?? '';
  const first = firstWord(tokens, part.from);
  const word = tokens[first]?.text.toLowerCase() ?? '';
  const opening = tokens[open.verb?.head ?? -1]?.text.toLowerCase() ?? '';
  if (subordinators.has(word)) return /^da(?:ss|ß)$/.test(word) && saysIn(tokens, open) ? 'said' : 'subordinate';
  if (sign === ',' && relativeWords.has(relativeAt(tokens, first)) && part.finite >= lastWord(tokens, part) - 1)
    return 'relative';
  if (part.finite === first) return open.kind === 'relative' || sign !== ',' ? 'continued' : 'main';
  return speechVerbs.has(opening) && sign === ',' ? 'said' : 'main';
}

/** "Wurde 1856 eröffnet | und 1944 zerstört": one subject and one auxiliary, and a date with each participle. */
function sharesVerb(tokens: readonly Token[], part: Part, open: Clause, dated: (index: number) => boolean): boolean {
  const isDated = ({ from, to }: TokenSpan) => tokens.slice(from, to).some((_, offset) => dated(from + offset));
  const last = tokens[lastWord(tokens, part)];
  return open.verb !== null && last?.partOfSpeech === 'VERB' && isDated(open) && isDated(part);
}

function saysIn(tokens: readonly Token[], { from, to }: Clause): boolean {
  return tokens.slice(from, to).some(({ text }) => speechVerbs.has(text.toLowerCase()));
}

function lastWord(tokens: readonly Token[], { from, to }: TokenSpan): number {
  let last = to - 1;
  while (last > from && tokens[last]?.partOfSpeech === 'PUNCT') last -= 1;
  return last;
}

/** "Nach dem Brand, wie es hieß" has no verb yet: the next part that is no clause within it brings it. */
function isOpening(open: Clause, part: Part, kind: Clause['kind']): boolean {
  return open.verb === null && part.finite !== null && kind === 'main' && open.kind === 'main';
}

/** The noun before a relative clause; the subject that a verb alone goes on with. */
function subjectFor(
  tokens: readonly Token[],
  kind: 'relative' | 'continued',
  part: Part,
  clauses: readonly Clause[],
): TokenSpan | null {
  if (kind === 'relative') {
    // "Gegen einen Mann begonnen, der": over the verbs that close the clause before.
    let to = part.from;
    while (to > 0 && /^(?:VERB|AUX)$/.test(tokens[to - 1]?.partOfSpeech ?? '')) to -= 1;
    const from = startOfNounPhrase(tokens, to);
    return from < to ? { from, to } : null;
  }
  const main = clauses.findLast((clause) => clause.kind !== 'relative');
  if (main === undefined) return null;
  const end = main.verb?.head ?? main.to;
  const before = tokens.slice(main.from, end);
  if (before.some(({ partOfSpeech }) => /^(?:NOUN|PRON)$/.test(partOfSpeech)) && before[0]?.partOfSpeech !== 'ADP') {
    return { from: main.from, to: end };
  }
  return main.verb === null ? null : nounPhraseBehind(tokens, main.verb.head + 1, main.to);
}

/** "Am Montag kam | der Minister": the first noun phrase behind the verb. */
export function nounPhraseBehind(tokens: readonly Token[], from: number, end: number): TokenSpan | null {
  let to = from;
  const first = tokens[from];
  if (first?.partOfSpeech === 'PRON') return first.text === 'sich' ? null : { from, to: from + 1 };
  while (to < end && /^(?:DET|ADJ|NUM)$/.test(tokens[to]?.partOfSpeech ?? '')) to += 1;
  if (tokens[to]?.partOfSpeech !== 'NOUN' || isOblique(tokens[from])) return null;
  while (to < end && (tokens[to]?.partOfSpeech === 'NOUN' || /^[-‐]$/.test(tokens[to]?.text ?? ''))) to += 1;
  return { from, to };
}

/** "Den Mann", "einem Mann": no subject. */
function isOblique(token: Token | undefined): boolean {
  return /^(?:den|dem|des|einen|einem|eines|ihren|ihrem|seinen|seinem|keinen|keinem)$/i.test(token?.text ?? '');
}
