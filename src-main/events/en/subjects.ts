/** The subjects of clauses that share the one of the clause before, or describe a noun of it. */
import { isNounLike, isPreposition, isPunctuation, opensAdverbial } from '../../language/partsOfSpeech.ts';
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

/** The noun phrase before a relative pronoun, through a comma or a preposition: "a blast, in which"; `null` where none is. */
export function describedNoun(tokens: readonly Token[], pronoun: number): TokenSpan | null {
  let to = pronoun;
  while (to > 0 && (isPreposition(tokens[to - 1]) || isPunctuation(tokens[to - 1])) && pronoun - to < 2) to -= 1;
  return isNounLike(tokens[to - 1]) ? { from: startOfNounPhrase(tokens, to), to } : null;
}

/**
 * "The warehouse, which was built in 1911 and sold in 1950, | had been empty": a comma closes the relative clause, with what
 * goes on with it, before a verb. The clause that is resumed, or `null`.
 */
export function resumedClause({ tokens, verbs, index, found }: Place): ClauseStart | null {
  const at = found.findLastIndex(({ kind }) => kind !== 'continued' && kind !== 'participle');
  const aside = found[at];
  const isClosed = aside?.kind === 'relative' && tokens[aside.at - 1]?.text === ',';
  if (!isClosed || !verbs.some(({ from, finite }) => finite && from === nextWord(tokens, index))) return null;
  return found[at - 1] ?? found.at(-1) ?? null;
}
