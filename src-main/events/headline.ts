/** Headlines: a clause without what the card shows anyway (its date, who says so), subject kept, tense kept. */
import type { Token } from '../language/types.ts';

import type { Attribution } from './attribution.ts';
import type { Clause } from './clauses.ts';
import { openingConnectives, particles, relativeWords } from './en/words.ts';
import { written } from './names.ts';
import type { TextSpan } from './types.ts';

/** Characters that a card has room for; a headline that can end well is a little shorter. */
const headlineLength = 74;
/** A headline shortened to less than this has lost what it tells. */
const leastLength = 42;

/** Makes the headline of a clause. `expressions` are the time expressions of its sentence, as offsets into the text. */
export function makeHeadline(
  tokens: readonly Token[],
  clause: Clause,
  expressions: readonly TextSpan[],
  attribution: Attribution | null,
): string {
  const kept: Token[] = [];
  const keptBefore = endOfDateAsSubject(tokens, clause, expressions);
  for (let index = clause.from; index < clause.to; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const attributed = attribution !== null && index >= attribution.from && index < attribution.to;
    const isGone = isOfExpression(token, expressions) || leadsToExpression(tokens, index, expressions);
    if (!attributed && (!isGone || index < keptBefore)) kept.push(token);
  }
  const verb = clause.verb === null ? undefined : tokens[clause.verb.head];
  return shorten(withSubject(tokens, clause, dropOpening(dropAsides(kept))), verb);
}

/** "Sunday was chosen": a date that is the subject stays. The index behind it, or that of the clause's beginning. */
function endOfDateAsSubject(
  tokens: readonly Token[],
  { from, verb, antecedent }: Clause,
  expressions: readonly TextSpan[],
): number {
  if (verb === null || antecedent !== null) return from;
  const subject = tokens.slice(from, verb.from);
  const isOnlyDate = subject.every((token) => isOfExpression(token, expressions) || token.partOfSpeech === 'DET');
  return isOnlyDate ? verb.from : from;
}

/** A relative clause gets the noun that it describes; a participle also its verb: "an area | was | seized". */
function withSubject(
  tokens: readonly Token[],
  { kind, antecedent, verb }: Clause,
  body: readonly Token[],
): readonly Token[] {
  if (antecedent === null || kind === 'main') return body;
  const subject = tokens.slice(antecedent.from, antecedent.to);
  if (kind === 'continued') return [...subject, ...body];
  // "Kenya, where the blasts killed many": the place is where it happened, not who did it.
  if (kind === 'relative') {
    const isPlace = body.slice(0, 2).some(({ text }) => text.toLowerCase() === 'where');
    return isPlace ? withoutRelative(body) : [...subject, ...withoutRelative(body)];
  }
  const rest = body.slice(body[0]?.start === subject[0]?.start ? subject.length : 0);
  const last = subject.at(-1);
  if (last === undefined || verb === null) return [...subject, ...rest];
  // Stands where the text has nothing: an empty span behind the subject.
  const copula = {
    ...last,
    start: last.end,
    text: /[^s]s$/.test(last.text) ? ' were' : ' was',
    partOfSpeech: 'AUX' as const,
  };
  return [...subject, copula, ...rest];
}

function isDated(token: Token | undefined, expressions: readonly TextSpan[]): boolean {
  return token !== undefined && isOfExpression(token, expressions);
}

function isOfExpression(token: Token, expressions: readonly TextSpan[]): boolean {
  return expressions.some(({ start, end }) => token.start < end && start < token.end);
}

/** "on" before "Monday" goes with it, and so does the comma behind "On Monday,". */
function leadsToExpression(tokens: readonly Token[], index: number, expressions: readonly TextSpan[]): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined) return false;
  if (/^['’]s$/.test(token.text) && isDated(tokens[index - 1], expressions)) return true;
  const preposition =
    /^(?:on|in|at|over|during|by|since|until|from|between|of|before|after|late|early|also|the)$/i.test(token.text);
  if (preposition && next !== undefined) {
    return (
      isOfExpression(next, expressions) ||
      (/^also$/i.test(token.text) && leadsToExpression(tokens, index + 1, expressions))
    );
  }
  const previous = tokens[index - 1];
  return token.text === ',' && previous !== undefined && isOfExpression(previous, expressions);
}

/** Brackets, and quotation marks without their partner. */
function dropAsides(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (/^[([]$/.test(token.text)) depth += 1;
    else if (/^[)\]]$/.test(token.text)) depth = Math.max(0, depth - 1);
    else if (depth === 0) kept.push(token);
  }
  return kept;
}

function dropOpening(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(
    ({ text, partOfSpeech }) =>
      !openingConnectives.has(text.toLowerCase()) &&
      !/^(?:PUNCT|CCONJ)$/.test(partOfSpeech) &&
      !/^(?:that|["“`'])$/i.test(text),
  );
  return first === -1 ? tokens : tokens.slice(first);
}

function withoutRelative(body: readonly Token[]): readonly Token[] {
  const relative = body.findIndex(({ text }) => relativeWords.has(text.toLowerCase()));
  return relative >= 0 && relative < 2 ? body.slice(relative + 1) : body;
}

/** What leads on to words that are gone: "on", "the", "and". */
function dropEnding(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex(
    ({ text, partOfSpeech }, index) =>
      index === 0 ||
      !(/^(?:ADP|DET|CCONJ|SCONJ|PUNCT)$/.test(partOfSpeech) || /^(?:to|that|also|late|early)$/i.test(text)) ||
      particles.has(text.toLowerCase()),
  );
  return tokens.slice(0, last + 1);
}

function tidy(tokens: readonly Token[]): string {
  const kept = dropEnding(tokens);
  const plain = written(kept, 0, kept.length)
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|.–—-]+|[\s,;:|.–—-]+$/g, '')
    .replace(/ ([,;:.])/g, '$1');
  const balanced = (plain.match(/["“”]/g)?.length ?? 0) % 2 === 1 ? plain.replace(/["“”]/g, '') : plain;
  const trimmed = balanced.replace(/^[\s,;:]+|[\s,;:]+$/g, '');
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}

/**
 * Gives up, in this order and as far as needed: what a comma sets off before the verb, what stands before the subject,
 * phrases at the end, words at the end. Never a part of a word, and never the verb.
 */
function shorten(tokens: readonly Token[], verb: Token | undefined): string {
  let words = tokens;
  for (const shorter of [words, dropAppositive(words, verb), dropFronted(dropAppositive(words, verb), verb)]) {
    words = shorter;
    const text = tidy(words);
    if (text.length <= headlineLength) return text;
  }
  const end = lastGoodEnd(words, verb);
  return end === null ? cutAtWord(tidy(words)) : tidy(words.slice(0, end));
}

/** "Syrian rebels, backed by Turkish tanks, had pushed": what stands between two commas before the verb. */
function dropAppositive(tokens: readonly Token[], verb: Token | undefined): readonly Token[] {
  const at = verb === undefined ? -1 : tokens.indexOf(verb);
  const first = tokens.findIndex(({ text }, index) => text === ',' && index > 0 && index < at);
  const second = tokens.findIndex(({ text }, index) => text === ',' && index > first + 1 && index <= at);
  return first === -1 || second === -1 ? tokens : [...tokens.slice(0, first), ...tokens.slice(second + 1)];
}

/** "In China for the talks, the presidents met": what stands before a comma and begins with a preposition. */
function dropFronted(tokens: readonly Token[], verb: Token | undefined): readonly Token[] {
  const at = verb === undefined ? -1 : tokens.indexOf(verb);
  const comma = tokens.findIndex(({ text }, index) => text === ',' && index < at);
  const fronted = /^(?:ADP|ADV|SCONJ)$/.test(tokens[0]?.partOfSpeech ?? '') || tokens[1]?.partOfSpeech === 'ADP';
  return comma === -1 || !fronted ? tokens : tokens.slice(comma + 1);
}

/** The last place behind the verb where a phrase ends and the headline is neither too long nor too short. */
function lastGoodEnd(tokens: readonly Token[], verb: Token | undefined): number | null {
  const at = verb === undefined ? 0 : tokens.indexOf(verb);
  for (let end = tokens.length - 1; end > at + 1; end -= 1) {
    if (!endsPhrase(tokens, end)) continue;
    const length = tidy(tokens.slice(0, end)).length;
    if (length < leastLength) return null;
    if (length <= headlineLength) return end;
  }
  return null;
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
  return `${text.slice(0, space > 0 ? space : headlineLength - 1).replace(/[\s,;:]+$/, '')}…`;
}
