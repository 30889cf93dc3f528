/** The subjects of clauses that share the one of the clause before, or describe a noun of it. */
import {
  isCoordinator,
  isNounLike,
  isPreposition,
  isPronoun,
  isPunctuation,
  opensAdverbial,
} from '../../language/partsOfSpeech.ts';
import type { Token } from '../../language/types.ts';
import type { VerbGroup } from '../clause.ts';
import { nextWord, type TokenSpan } from '../tokens.ts';

import type { Boundary, ClauseStart, Place } from './boundary.ts';
import { startOfNounPhrase } from './nounPhrases.ts';
import { isYear } from './years.ts';

/** What stands before the verb of the clause that begins at a boundary, if it has a noun. */
export function subjectOf(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  { at, antecedent }: ClauseStart,
): TokenSpan | null {
  if (antecedent !== null) return antecedent;
  const verb = verbs.find(({ from, finite }) => finite && from >= at);
  const comma = tokens.findIndex(({ text }, index) => text === ',' && index > at && index < (verb?.from ?? 0));
  // "At the same time, Japan launched": what stands before the comma is no subject.
  if (comma > 0 && verb !== undefined && opensAdverbial(tokens[at])) {
    const behind = { from: comma + 1, to: verb.from };
    return tokens.slice(behind.from, behind.to).some(isNounLike) ? behind : null;
  }
  const to = comma > at + 1 && isNounLike(tokens[comma - 1]) ? comma : (verb?.from ?? at);
  // "But their general": without what joins the clause to the one before.
  const from = isCoordinator(tokens[at]) ? at + 1 : at;
  return tokens.slice(from, to).some(isNounLike) ? { from, to } : null;
}

/**
 * The noun phrase before a relative pronoun, through brackets, a comma or a preposition: "a blast, in which", "the port (photo
 * above) where"; `null` where none is. A date before it is no part of it: "on 8 March Rask, who".
 */
export function describedNoun({ tokens, index: pronoun, dated }: Place): TokenSpan | null {
  const opened = beforeBrackets(tokens, pronoun);
  let to = opened;
  while (to > 0 && (isPreposition(tokens[to - 1]) || isPunctuation(tokens[to - 1])) && opened - to < 2) to -= 1;
  if (!isNounLike(tokens[to - 1])) return null;
  let from = startOfNounPhrase(tokens, to);
  while (from < to - 1 && dated(from)) from += 1;
  // "A man in his 30s who": the age belongs to the noun before it.
  const inHis = /^(?:his|her|their)$/i.test(tokens[to - 2]?.text ?? '') ? to - 3 : -1;
  const isOfAge = inHis > 0 && /^in$/i.test(tokens[inHis]?.text ?? '') && isAgeInTens(tokens[to - 1]);
  if (isOfAge && isNounLike(tokens[inHis - 1])) return { from: startOfNounPhrase(tokens, inHis), to: inHis };
  return { from, to };
}

/** "30s", "forties". */
function isAgeInTens(token: Token | undefined): boolean {
  return /^(?:\d0s|\p{L}+ties)$/u.test(token?.text ?? '');
}

/**
 * "The chapel that was burned in 1643 …": a pronoun behind its noun, with its verb right behind it and a year of its own. "The report
 * that it fell" is none, and what news tells of a day with "that" is mostly the news itself.
 */
export function isRelativeThat({ tokens, token, word, index, verbs, dated }: Place): boolean {
  const before = tokens[index - 1];
  if (word !== 'that' || !isPronoun(token) || !isNounLike(before) || isPronoun(before)) return false;
  const next = nextWord(tokens, index);
  const verb = verbs.find(({ from, finite }) => finite && from === next);
  if (verb === undefined) return false;
  const end = verbs.find(({ from, finite }) => finite && from > verb.head)?.from ?? tokens.length;
  return tokens.slice(verb.head, end).some((told, offset) => dated(verb.head + offset) && isYear(told));
}

/** Where brackets that close right before a token, or before the comma there, open; the token itself where none do. */
function beforeBrackets(tokens: readonly Token[], end: number): number {
  const close = tokens[end - 1]?.text === ',' ? end - 2 : end - 1;
  if (tokens[close]?.text !== ')') return end;
  const opened = tokens.findLastIndex(({ text }, at) => at < close && (text === '(' || text === ')'));
  return tokens[opened]?.text === '(' ? opened : end;
}

/**
 * The clause that goes on behind a relative clause, with its subject; `null` where none does. A comma closes the aside before a
 * verb: "The warehouse, which was built in 1911 and sold in 1950, | had been empty". Without one, a second verb does that has no
 * subject of its own: "The men who shot a guard | fled". Where what stood before had no verb yet, it is the clause that is taken up.
 */
export function resumedClause(place: Place): ClauseStart | null {
  const { tokens, verbs, index, word, found } = place;
  const at = found.findLastIndex(
    (start) => isSetOff(start) || (start.kind !== 'continued' && start.kind !== 'participle'),
  );
  const aside = found[at];
  if (aside === undefined || (aside.kind !== 'relative' && !isSetOff(aside))) return null;
  const isClosed = word === ',' && tokens[aside.at - 1]?.text === ',';
  const next = isClosed ? nextWord(tokens, index) : index;
  if (!verbs.some(({ from, finite }) => finite && from === next)) return null;
  const resumed = found[at - 1];
  const isBroken = resumed !== undefined && lacksVerb(place, resumed.at, aside.at);
  const brokenOff = isBroken ? { from: resumed.at, to: endBefore(tokens, aside.at) } : null;
  if (isClosed) {
    const start = index + 1;
    if (brokenOff === null) return continues(place, start, resumed ?? found.at(-1));
    return { at: start, kind: 'continued', antecedent: subjectIn(place, brokenOff), brokenOff };
  }
  if (at !== found.length - 1 || brokenOff === null || !closesAside(place)) return null;
  return { at: index, kind: 'continued', antecedent: subjectIn(place, brokenOff) ?? aside.antecedent, brokenOff };
}

/** "The council, | elected in 1996, | raised taxes". */
function isSetOff({ rule }: Boundary): boolean {
  return rule === 'set-off-participle';
}

/** What an aside can end with before a verb that is not its own: a noun, a date, a bracket; no pronoun, which would be its subject. */
function closesAside({ tokens, index, dated }: Place): boolean {
  const before = tokens[index - 1];
  return (isNounLike(before) && !isPronoun(before)) || dated(index - 1) || before?.text === ')';
}

function endBefore(tokens: readonly Token[], at: number): number {
  return tokens[at - 1]?.text === ',' ? at - 1 : at;
}

/** The subject in what was broken off: without the date and the phrase that it opens with. */
function subjectIn({ tokens, dated }: Place, { from, to }: TokenSpan): TokenSpan | null {
  let start = from;
  if (opensAdverbial(tokens[from]) || dated(from)) {
    const comma = tokens.findIndex(({ text }, index) => index > from && index < to && text === ',');
    start = comma < 0 ? endOfDate(from, to, dated) : comma + 1;
  }
  return tokens.slice(start, to).some(isNounLike) ? { from: start, to } : null;
}

/** Behind the date that an opening holds: "On 3 May 2016 | a trawler". */
function endOfDate(from: number, to: number, dated: (index: number) => boolean): number {
  let at = from;
  while (at < to && !dated(at)) at += 1;
  while (at < to && dated(at)) at += 1;
  return at < to ? at : from;
}

function continues({ tokens, verbs }: Place, at: number, resumed: ClauseStart | undefined): ClauseStart | null {
  return resumed === undefined ? null : { at, kind: 'continued', antecedent: subjectOf(tokens, verbs, resumed) };
}

/** Whether no verb stands there but in brackets: "a trawler (see the map)". */
function lacksVerb({ tokens, verbs }: Place, from: number, to: number): boolean {
  return !verbs.some(({ head, finite }) => finite && head >= from && head < to && !isInBrackets(tokens, from, head));
}

function isInBrackets(tokens: readonly Token[], from: number, index: number): boolean {
  const sign = tokens.slice(from, index).findLast(({ text }) => text === '(' || text === ')');
  return sign?.text === '(';
}
