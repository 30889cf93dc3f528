import { findAttribution } from '../attribution.ts';
import { splitClauses } from '../clauses.ts';
import { roleOf } from '../expressionRoles.ts';
import type { EventGrammar } from '../grammar.ts';
import { judgeHappening } from '../happening.ts';
import { makeHeadline } from '../headline.ts';
import { isWordForHappening } from '../wordsForHappenings.ts';
import { familyOf } from './families.ts';
import { eventNouns } from './words.ts';

export const english: EventGrammar = {
  readsNames: true,
  tag: (sentence) => sentence,
  ...{ roleOf, splitClauses, judgeHappening, findAttribution, makeHeadline, isWordForHappening },
  nameOfHappening: (word) => familyOf(word) ?? nameOfNoun(word.toLowerCase()),
  rolesInPassing: new Set(['adverbial', 'attributive', 'embedded']),
  sharesVerbs: true,
  meaningVerb: (_tokens, _clause, head) => head,
};

/** Event nouns in the singular. */
function nameOfNoun(word: string): string | null {
  return eventNouns.has(word) ? word.replace(/s$/, '') : null;
}
