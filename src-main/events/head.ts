/** The word that tells an event: what it is known by when it is found again. */
import { isFullVerb, isNoun, oneOf } from '../language/partsOfSpeech.ts';
import type { Token } from '../language/types.ts';

import type { DatedClause } from './candidate.ts';
import type { EventGrammar } from './grammar.ts';

/**
 * The offset of the word that tells what a clause tells, an index into the text: its meaning verb; the verb of saying of a
 * saying; where it has no verb, the noun that names the happening. It lies within the clause. A happening that shares the verb of another
 * ("took the bridge on 3 May and the station on 7 May") is told by the word in which it differs: "station", or the number of
 * its date. A noun that is told with two dates is one head for two events; then their spans tell them apart.
 */
export function headOf({ clause, happening }: DatedClause, tokens: readonly Token[], grammar: EventGrammar): number {
  const { from, to, verb } = clause;
  const inside = tokens.slice(from, to);
  const told =
    verb === null
      ? naming(inside, happening.says, grammar)
      : verb.head >= from && verb.head < to
        ? tokens[grammar.meaningVerb(tokens, clause, verb.head)]
        : inside.find(differs);
  return (told ?? inside.find(isWord) ?? tokens[from])?.start ?? 0;
}

/** "According to the ministry" is a saying too, and has no other verb. */
function naming(inside: readonly Token[], says: boolean, { isWordForHappening }: EventGrammar): Token | undefined {
  if (says) return inside.find(isFullVerb);
  const first = inside.findIndex(isWordForHappening);
  if (first < 0) return inside.find(isFullVerb) ?? inside.find(isNoun);
  // "The train crash": of nouns that stand together the last is meant.
  const behind = inside.findIndex((token, index) => index > first && !isWordForHappening(token));
  return inside[(behind < 0 ? inside.length : behind) - 1];
}

const differs = oneOf('NOUN', 'PROPN', 'NUM');

function isWord({ text }: Token): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
