/** Where what is said begins, behind a verb of saying. */
import { isAdverb, isNounLike, isPronoun } from '../../language/partsOfSpeech.ts';
import type { Token } from '../../language/types.ts';
import type { VerbGroup } from '../clause.ts';
import { small } from '../tokens.ts';

import { startOfNounPhrase } from './nounPhrases.ts';
import { relativeWords, speechVerbs } from './words.ts';

/** Words between a verb of saying and what is said: "said on Monday in a letter to the court that …". */
const reachOfSaying = 14;

/** Behind each verb of saying that has it: at "that", at a quotation, at a subject with its verb. */
export function startsOfWhatIsSaid(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  dated: (index: number) => boolean,
): ReadonlySet<number> {
  const starts = new Set<number>();
  const finiteAt = new Set(verbs.flatMap(({ from, finite }) => (finite ? [from] : [])));
  for (const { head } of verbs) {
    if (!speechVerbs.has(small(tokens[head]))) continue;
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
    const word = small(tokens[index]);
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
  while (from > least && isAdverb(tokens[from - 1])) from -= 1;
  if (isPronoun(tokens[from - 1])) return Math.max(least, from - 1);
  const start = Math.max(least, startOfNounPhrase(tokens, from));
  for (let index = from - 1; index >= start; index -= 1) if (dated(index)) return index + 1;
  return start;
}
