/**
 * Clauses: a sentence with two finite verbs can tell two events. Boundaries are set before relative pronouns,
 * conjunctions and semicolons that open a clause with a verb of its own, and before a participle that is dated by
 * itself ("an area | seized over the weekend").
 */
import type { Sentence, Token } from '../language/types.ts';

import { isDatedInfinitive, isDatedParticiple, listsDatedVerb, nextWord } from './datedVerbs.ts';
import { relativeWords, speechVerbs, subordinators } from './en/words.ts';
import { isNounLike, startOfNounPhrase, type TokenSpan } from './nounPhrases.ts';
import { findVerbs, type VerbGroup } from './verbGroups.ts';

/** A clause as token indices into its sentence, `to` exclusive. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly verb: VerbGroup | null;
  /** The subject where it stands before the clause: of relative, participle and continued clauses. */
  readonly antecedent: TokenSpan | null;
  /**
   * `continued`: a verb that shares the subject of the clause before ("and won it back"); `said`: what a verb of saying
   * before it brings; `subordinate`: behind "after", "because", "if"; `named`: no clause of its own, but a happening that
   * a clause names with its date.
   */
  readonly kind: 'main' | 'relative' | 'participle' | 'continued' | 'said' | 'subordinate' | 'named';
}

/** What splitting has to know besides the words. */
export interface ClauseOptions {
  /** Token index behind a dateline, where the telling begins. */
  readonly from: number;
  /** Whether a token lies in a time expression. */
  readonly dated: (index: number) => boolean;
  /** Whether a token only says who says so; its verb opens no clause. */
  readonly attributed: (index: number) => boolean;
  /** Where items of a list begin that have dates of their own. */
  readonly items: ReadonlySet<number>;
}

/** Longer sentences are tables and transcripts; their clauses are looked for in this many words. */
export const longestSentence = 400;

/**
 * The clauses of a sentence from `options.from` on, in order. A participle is split off only when it has a date of its own.
 */
export function splitClauses(sentence: Sentence, options: ClauseOptions): Clause[] {
  const tokens = sentence.tokens.slice(0, longestSentence);
  const verbs = findVerbs(tokens).filter(({ head }) => head >= options.from && !options.attributed(head));
  const first: Boundary = { at: options.from, kind: 'main', antecedent: null };
  const starts = [first, ...boundaries(tokens, verbs, options)];
  return starts.map(({ at, kind, antecedent }, index) => {
    const to = starts[index + 1]?.at ?? sentence.tokens.length;
    const inside = verbs.filter((verb) => verb.head >= at && verb.head < to);
    const sharesSubject = kind === 'participle' || kind === 'continued';
    const verb = inside.find(({ finite }) => finite) ?? (sharesSubject ? inside[0] : undefined) ?? null;
    return { from: at, to, verb, antecedent, kind };
  });
}

interface Boundary {
  readonly at: number;
  readonly kind: Clause['kind'];
  readonly antecedent: TokenSpan | null;
}

function boundaries(tokens: readonly Token[], verbs: readonly VerbGroup[], options: ClauseOptions): Boundary[] {
  const found: Boundary[] = [{ at: options.from, kind: 'main', antecedent: null }];
  const said = startsOfWhatIsSaid(tokens, verbs, options.dated);
  for (let index = options.from + 1; index < tokens.length - 1; index += 1) {
    if (options.attributed(index)) continue;
    const boundary: Boundary | null = options.items.has(index)
      ? { at: index, kind: 'main', antecedent: null }
      : said.has(index)
        ? { at: index, kind: 'said', antecedent: null }
        : boundaryAt(tokens, verbs, index, found, options);
    if (boundary !== null && boundary.at > (found.at(-1)?.at ?? 0)) found.push(boundary);
  }
  return found.slice(1);
}

function boundaryAt(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  index: number,
  found: readonly Boundary[],
  options: ClauseOptions,
): Boundary | null {
  const token = tokens[index];
  const open = found.at(-1);
  if (token === undefined || open === undefined || index <= open.at) return null;
  const word = token.text.toLowerCase();
  const isOpened = ({ finite }: VerbGroup) => finite || open.kind === 'continued';
  const verbBefore = verbs.some((verb) => isOpened(verb) && verb.head >= open.at && verb.head < index);
  const verbBehind = verbs.some(({ finite, from }) => finite && from > index && from <= index + 14);
  if (relativeWords.has(word) && verbBehind && isNounLike(tokens[antecedentEnd(tokens, index) - 1])) {
    const to = antecedentEnd(tokens, index);
    return { at: index, kind: 'relative', antecedent: { from: startOfNounPhrase(tokens, to), to } };
  }
  if (isDatedParticiple(tokens, verbs, index, options.dated)) {
    const from = startOfNounPhrase(tokens, index);
    return { at: from, kind: 'participle', antecedent: { from, to: index } };
  }
  if (isDatedInfinitive(tokens, verbs, index, options.dated)) {
    const to = index - 1;
    return { at: index, kind: 'participle', antecedent: { from: startOfNounPhrase(tokens, to), to } };
  }
  if (!verbBefore || word === 'that') return null;
  const resumed = word === ',' ? resumedClause(tokens, verbs, index, found) : null;
  if (resumed !== null) return { at: index + 1, kind: 'continued', antecedent: subjectOf(tokens, verbs, resumed) };
  if (/^(?:,|and)$/.test(word) && listsDatedVerb(tokens, verbs, index, open.at, options.dated)) {
    return { at: index + 1, kind: 'continued', antecedent: subjectOf(tokens, verbs, open) };
  }
  if (!verbBehind) return null;
  const subordinate =
    subordinators.has(word) &&
    token.partOfSpeech === 'SCONJ' &&
    !options.dated(index + 1) &&
    tokens[index + 1]?.text !== 'of';
  if (subordinate) return { at: index, kind: 'subordinate', antecedent: null };
  if (/^[;:—–]$/.test(word)) return { at: index + 1, kind: 'main', antecedent: null };
  if (token.partOfSpeech !== 'CCONJ' || !opensClause(tokens, verbs, index, options.dated)) return null;
  const subject = verbs.some(({ from, finite }) => finite && from === nextWord(tokens, index))
    ? subjectOf(tokens, verbs, open)
    : null;
  return { at: index, kind: subject === null ? 'main' : 'continued', antecedent: subject };
}

/**
 * "The warehouse, which was built in 1911 and sold in 1950, | had been empty": a comma closes the relative clause, with what
 * goes on with it, before a verb. The clause that is resumed, or `null`.
 */
function resumedClause(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  comma: number,
  found: readonly Boundary[],
): Boundary | null {
  const at = found.findLastIndex(({ kind }) => kind !== 'continued' && kind !== 'participle');
  const aside = found[at];
  const isClosed = aside?.kind === 'relative' && tokens[aside.at - 1]?.text === ',';
  if (!isClosed || !verbs.some(({ from, finite }) => finite && from === nextWord(tokens, comma))) return null;
  return found[at - 1] ?? found.at(-1) ?? null;
}

/** What stands before the verb of the clause that begins at a boundary, if it has a noun. */
function subjectOf(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  { at, antecedent }: Boundary,
): TokenSpan | null {
  if (antecedent !== null) return antecedent;
  const verb = verbs.find(({ from, finite }) => finite && from >= at);
  const comma = tokens.findIndex(({ text }, index) => text === ',' && index > at && index < (verb?.from ?? 0));
  // "At the same time, Japan launched": what stands before the comma is no subject.
  if (comma > 0 && verb !== undefined && /^(?:ADP|ADV|SCONJ)$/.test(tokens[at]?.partOfSpeech ?? '')) {
    const behind = { from: comma + 1, to: verb.from };
    return tokens.slice(behind.from, behind.to).some(isNounLike) ? behind : null;
  }
  const to = comma > at + 1 && isNounLike(tokens[comma - 1]) ? comma : (verb?.from ?? at);
  return tokens.slice(at, to).some(isNounLike) ? { from: at, to } : null;
}

/**
 * What follows "and" is a clause when a subject and its verb follow. A verb alone goes on with the same happening
 * ("held talks but failed"), unless it has a date of its own.
 */
function opensClause(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  index: number,
  dated: (index: number) => boolean,
): boolean {
  const verb = verbs.find(({ from, finite }) => finite && from > index);
  if (verb === undefined) return false;
  const subject = tokens.slice(startBehindDate(tokens, index + 1, dated), verb.from);
  const subjectOnly = subject.every(
    ({ partOfSpeech, text }) => nominal.test(partOfSpeech) || text.toLowerCase() === 'of',
  );
  const hasSubject = subject.some(({ partOfSpeech }) => /^(?:NOUN|PROPN|PRON)$/.test(partOfSpeech));
  if (!subjectOnly || isLastOfMany(subject, tokens[verb.from]) || endsList(tokens, verbs, index)) return false;
  return hasSubject || tokens.slice(verb.head, verb.head + 12).some((_, offset) => dated(verb.head + offset));
}

/** "And in 1984 | the computer was released": a date may stand before the subject. */
function startBehindDate(tokens: readonly Token[], from: number, dated: (index: number) => boolean): number {
  let index = tokens[from]?.partOfSpeech === 'ADP' ? from + 1 : from;
  if (!dated(index)) return from;
  while (dated(index)) index += 1;
  return tokens[index]?.text === ',' ? index + 1 : index;
}

/** "Poland and Hungary were invited": a verb for many has more before it than one name. */
function isLastOfMany(subject: readonly Token[], verb: Token | undefined): boolean {
  const isOneName = subject.length > 0 && subject.every(({ partOfSpeech }) => partOfSpeech === 'PROPN');
  return isOneName && /^(?:were|are|have)$/i.test(verb?.text ?? '') && !(subject.at(-1)?.text ?? '').endsWith('s');
}

/** "In May, the army and the navy left": since the comma there was no verb, so what "and" joins is one subject. */
function endsList(tokens: readonly Token[], verbs: readonly VerbGroup[], index: number): boolean {
  const comma = tokens.findLastIndex(({ text }, at) => text === ',' && at < index && at >= index - 12);
  return comma >= 0 && comma < index - 1 && !verbs.some(({ from }) => from > comma && from < index);
}

const nominal = /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADV)$/;

/** Words between a verb of saying and what is said: "said on Monday in a letter to the court that …". */
const reachOfSaying = 14;

/** Where what is said begins, behind each verb of saying that has it: at "that", at a quotation, at a subject with its verb. */
function startsOfWhatIsSaid(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  dated: (index: number) => boolean,
): ReadonlySet<number> {
  const starts = new Set<number>();
  const finiteAt = new Set(verbs.flatMap(({ from, finite }) => (finite ? [from] : [])));
  for (const { head } of verbs) {
    if (!speechVerbs.has(tokens[head]?.text.toLowerCase() ?? '')) continue;
    const start = startOfWhatIsSaid(tokens, head, finiteAt, dated);
    if (start !== null) starts.add(start);
  }
  return starts;
}

function startOfWhatIsSaid(
  tokens: readonly Token[],
  head: number,
  finiteAt: ReadonlySet<number>,
  dated: (index: number) => boolean,
): number | null {
  for (let index = head + 1; index < Math.min(head + reachOfSaying, tokens.length); index += 1) {
    const word = tokens[index]?.text.toLowerCase() ?? '';
    if (/^[.;!?]$/.test(word) || (relativeWords.has(word) && index > head + 1)) return null;
    if (word === 'that' || word === ':') return index;
    if (opensQuotation.test(word) && tellsSomething(tokens, index, finiteAt)) return index;
    if (finiteAt.has(index)) {
      const from = startOfSubject(tokens, index, head + 1, dated);
      return tokens.slice(from, index).some(isNounLike) ? from : null;
    }
  }
  return null;
}

const opensQuotation = /^(?:["“‘]|``)$/;
const closesQuotation = /^(?:["”’]|'')$/;

/** Not: called the talks "productive". */
function tellsSomething(tokens: readonly Token[], quotation: number, finiteAt: ReadonlySet<number>): boolean {
  for (let index = quotation + 1; index < tokens.length; index += 1) {
    if (finiteAt.has(index)) return true;
    if (closesQuotation.test(tokens[index]?.text ?? '')) return false;
  }
  return false;
}

/** The subject before a verb, not farther back than `least` and not through a date. */
function startOfSubject(
  tokens: readonly Token[],
  verb: number,
  least: number,
  dated: (index: number) => boolean,
): number {
  let from = verb;
  while (from > least && tokens[from - 1]?.partOfSpeech === 'ADV') from -= 1;
  if (tokens[from - 1]?.partOfSpeech === 'PRON') return Math.max(least, from - 1);
  const start = Math.max(least, startOfNounPhrase(tokens, from));
  for (let index = from - 1; index >= start; index -= 1) if (dated(index)) return index + 1;
  return start;
}

/** The noun phrase before a relative pronoun, through a comma or a preposition: "a blast, in which". */
function antecedentEnd(tokens: readonly Token[], index: number): number {
  let to = index;
  while (to > 0 && /^(?:ADP|PUNCT)$/.test(tokens[to - 1]?.partOfSpeech ?? '') && index - to < 2) to -= 1;
  return to;
}
