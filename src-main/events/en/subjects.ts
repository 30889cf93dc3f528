/** The subjects of clauses that share the one of the clause before, or describe a noun of it. */
import { isNounLike, isPreposition, isPronoun, isPunctuation, opensAdverbial } from '../../language/partsOfSpeech.ts';
import type { Token } from '../../language/types.ts';
import type { VerbGroup } from '../clause.ts';
import { nextWord, type TokenSpan } from '../tokens.ts';

import type { ClauseStart, Place } from './boundary.ts';
import { startOfNounPhrase } from './nounPhrases.ts';

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
  return tokens.slice(at, to).some(isNounLike) ? { from: at, to } : null;
}

/**
 * The noun phrase before a relative pronoun, through brackets, a comma or a preposition: "a blast, in which", "the port (photo
 * above) where"; `null` where none is.
 */
export function describedNoun(tokens: readonly Token[], pronoun: number): TokenSpan | null {
  const opened = beforeBrackets(tokens, pronoun);
  let to = opened;
  while (to > 0 && (isPreposition(tokens[to - 1]) || isPunctuation(tokens[to - 1])) && opened - to < 2) to -= 1;
  return isNounLike(tokens[to - 1]) ? { from: startOfNounPhrase(tokens, to), to } : null;
}

/** Where brackets that close right before a token open, or the token itself where none do. */
function beforeBrackets(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.text !== ')') return end;
  const opened = tokens.findLastIndex(({ text }, at) => at < end - 1 && (text === '(' || text === ')'));
  return tokens[opened]?.text === '(' ? opened : end;
}

/**
 * The clause that goes on behind a relative clause, with its subject; `null` where none does. A comma closes the aside before a
 * verb: "The warehouse, which was built in 1911 and sold in 1950, | had been empty". Without one, a second verb does that has no
 * subject of its own: "The men who shot a guard | fled".
 */
export function resumedClause(place: Place): ClauseStart | null {
  const { tokens, verbs, index, word, found } = place;
  const at = found.findLastIndex(({ kind }) => kind !== 'continued' && kind !== 'participle');
  const aside = found[at];
  if (aside?.kind !== 'relative') return null;
  const isClosed = word === ',' && tokens[aside.at - 1]?.text === ',';
  const next = isClosed ? nextWord(tokens, index) : index;
  if (!verbs.some(({ from, finite }) => finite && from === next)) return null;
  const resumed = found[at - 1];
  if (isClosed) return continues(place, index + 1, resumed ?? found.at(-1));
  if (at !== found.length - 1 || resumed === undefined || !lacksVerb(verbs, resumed.at, aside.at)) return null;
  return isNounLike(tokens[index - 1]) && !isPronoun(tokens[index - 1])
    ? { at: index, kind: 'continued', antecedent: aside.antecedent }
    : null;
}

function continues({ tokens, verbs }: Place, at: number, resumed: ClauseStart | undefined): ClauseStart | null {
  return resumed === undefined ? null : { at, kind: 'continued', antecedent: subjectOf(tokens, verbs, resumed) };
}

function lacksVerb(verbs: readonly VerbGroup[], from: number, to: number): boolean {
  return !verbs.some(({ head, finite }) => finite && head >= from && head < to);
}
