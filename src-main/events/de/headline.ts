/**
 * German headlines: the words of the clause in their order, without its date and who says so. Where the date stood first, the
 * subject takes its place; where that cannot be told, the date stays.
 */
import {
  isAdjective,
  isCommonNoun,
  isCoordinator,
  isDeterminer,
  isPreposition,
  isPronoun,
  isPunctuation,
  isSubordinator,
  oneOf,
} from '../../language/partsOfSpeech.ts';
import type { Token } from '../../language/types.ts';
import type { Attribution } from '../attribution.ts';
import type { Clause } from '../clause.ts';
import { cutAtWord, headlineLength } from '../headlineLength.ts';
import type { TextSpan } from '../types.ts';
import { nounPhraseBehind } from './nounPhrases.ts';
import { openingConnectives, relativeWords, subordinators } from './words.ts';

export function makeHeadline(
  tokens: readonly Token[],
  clause: Clause,
  dates: readonly TextSpan[],
  attribution: Attribution | null,
): string {
  const { from, to, brokenOff } = clause;
  const inside = [...tokens.slice(from, to), ...tokens.slice(brokenOff?.from, brokenOff?.to ?? 0)];
  const isSaying = (index: number) => attribution !== null && index >= attribution.from && index < attribution.to;
  const told = inside.filter((_, index) => !isSaying(clause.from + index));
  const opened = withoutOpening(withoutAsides(told), clause);
  const plain = opened.filter(
    (_, index) =>
      !isDateAlone(opened, index, dates) && !leadsToDate(opened, index, dates) && !joinsDates(opened, index, dates),
  );
  const verb = clause.verb === null ? undefined : tokens[clause.verb.head];
  const subject = subjectOf(tokens, clause);
  if (subject.length > 0) return fit(withVerbSecond(plain, verb, subject));
  if (verb === undefined || inside.at(-1)?.text === '?') return fit(plain);
  if (clause.kind !== 'main' || plain[0] === verb)
    return fit(withSubjectFirst(plain, verb) ?? (clause.kind === 'main' ? withoutAsides(told) : opened));
  return fit(plain);
}

/** What stands before a clause as its subject; a relative pronoun tells the case and the gender of its article. */
function subjectOf(tokens: readonly Token[], { kind, from, antecedent }: Clause): readonly Token[] {
  if (antecedent === null) return [];
  const subject = tokens.slice(antecedent.from, antecedent.to);
  if (kind !== 'relative') return subject;
  const pronoun = tokens[from + 1]?.text.toLowerCase() ?? '';
  if (!/^(?:der|die|das)$/.test(pronoun) || isPronoun(tokens[from + 2])) return [];
  const [article, ...nouns] = subject;
  if (article === undefined || !isDeterminer(article) || nouns.some(isAdjective)) return subject;
  const isIndefinite = /^ein/i.test(article.text);
  if (!isIndefinite && !/^d/i.test(article.text)) return subject;
  return [{ ...article, text: isIndefinite ? (pronoun === 'die' ? 'eine' : 'ein') : pronoun }, ...nouns];
}

/** "Die Straße, die 2011 eröffnet wurde": "Die Straße wurde eröffnet". */
function withVerbSecond(words: readonly Token[], verb: Token | undefined, subject: readonly Token[]): readonly Token[] {
  return verb === undefined ? [...subject, ...words] : [...subject, verb, ...words.filter((token) => token !== verb)];
}

/** "Hatten Soldaten versucht", "Soldaten versucht hatten": "Soldaten hatten versucht". */
function withSubjectFirst(words: readonly Token[], verb: Token): readonly Token[] | null {
  const rest = words.filter((token) => token !== verb);
  const from = rest[0]?.text === 'sich' ? 1 : 0;
  const subject = nounPhraseBehind(rest, from, rest.length);
  if (subject === null) return null;
  return [...rest.slice(from, subject.to), verb, ...rest.slice(0, from), ...rest.slice(subject.to)];
}

function withoutAsides(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (/^[([]$/.test(token.text)) depth += 1;
    else if (/^[)\]]$/.test(token.text)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && !/^["“”„»«]$/.test(token.text)) kept.push(token);
  }
  return kept;
}

/** Without signs, "und", "dass" and the relative pronoun, which the subject stands for. */
function withoutOpening(tokens: readonly Token[], { kind }: Clause): readonly Token[] {
  let from = 0;
  const small = (index: number) => tokens[index]?.text.toLowerCase() ?? '';
  while (from < tokens.length && (isPunctuation(tokens[from]) || openingConnectives.has(small(from)))) from += 1;
  if (kind === 'relative' && isPreposition(tokens[from]) && relativeWords.has(small(from + 1))) from += 1;
  const isLed = (kind === 'subordinate' || kind === 'said') && subordinators.has(small(from));
  if (isLed || (kind === 'relative' && relativeWords.has(small(from)))) from += 1;
  return tokens.slice(from);
}

function isOfDate(token: Token | undefined, dates: readonly TextSpan[]): boolean {
  return token !== undefined && dates.some(({ start, end }) => token.start < end && start < token.end);
}

/** "Im Dreißigjährigen Krieg": what describes a noun goes with it. */
function isDateAlone(tokens: readonly Token[], index: number, dates: readonly TextSpan[]): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || !isOfDate(token, dates)) return false;
  return !(token.text.endsWith('en') && isCommonNoun(next) && !isOfDate(next, dates));
}

/** "1734 | und | 1738", "im Januar | , | März". */
function joinsDates(tokens: readonly Token[], index: number, dates: readonly TextSpan[]): boolean {
  const isJoining = isCoordinator(tokens[index]) || tokens[index]?.text === ',';
  const isDate = (at: number) => isDateAlone(tokens, at, dates) || leadsToDate(tokens, at, dates);
  return isJoining && index > 0 && isDateAlone(tokens, index - 1, dates) && isDate(index + 1);
}

/** "Am" before "Montag", the comma behind it. */
function leadsToDate(tokens: readonly Token[], index: number, dates: readonly TextSpan[]): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  const previous = tokens[index - 1];
  if (token === undefined) return false;
  const opensClause = isSubordinator(next) || isDeterminer(next);
  if (token.text === ',') return previous !== undefined && isOfDate(previous, dates) && !opensClause;
  const leads =
    /^(?:zwischen|am|im|in|an|aus|vom|von|seit|bis|ab|um|gegen|zum|der|den|dem|des|das|die|jahr|jahre|noch|bereits|erst)$/i;
  if (!leads.test(token.text) || next === undefined) return false;
  return isDateAlone(tokens, index + 1, dates) || leadsToDate(tokens, index + 1, dates);
}

const closesClause = oneOf('VERB', 'AUX', 'PUNCT');
const opensPhrase = oneOf('ADP', 'PUNCT', 'SCONJ', 'CCONJ');

/** A long headline gives up phrases before the words that close it, which carry the meaning, and then words. */
function fit(tokens: readonly Token[]): string {
  const text = tidy(tokens);
  if (text.length <= headlineLength) return text;
  let closing = tokens.length;
  while (closing > 0 && closesClause(tokens[closing - 1])) closing -= 1;
  for (let end = closing - 1; end > 3; end -= 1) {
    if (!opensPhrase(tokens[end])) continue;
    const shorter = tidy([...tokens.slice(0, end), ...tokens.slice(closing)]);
    if (shorter.length <= headlineLength) return shorter;
  }
  return cutAtWord(text);
}

function tidy(tokens: readonly Token[]): string {
  const text = joined(tokens)
    .replace(/\s+/g, ' ')
    .replace(/ ([,;:.!?])/g, '$1')
    .replace(/^[\s,;:|.–—-]+|[\s,;:|.–—-]+$/g, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The words with the white space that the text has between them, and a space where they have another neighbour. */
function joined(tokens: readonly Token[]): string {
  return tokens.map(({ text, start }, index) => (start === tokens[index - 1]?.end ? text : ` ${text}`)).join('');
}
