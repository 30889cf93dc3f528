import type { Token } from '../../language/types.ts';
import type { ExpressionRole } from '../expressionRoles.ts';
import type { EventGrammar } from '../grammar.ts';
import { findAttribution } from './attribution.ts';
import { splitClauses } from './clauses.ts';
import { judgeHappening } from './happening.ts';
import { makeHeadline } from './headline.ts';
import { meaningVerb } from './meaningVerb.ts';
import { tagGerman } from './partsOfSpeech.ts';
import { nameOfHappening } from './words.ts';

export const german: EventGrammar = {
  readsNames: false,
  tag: tagGerman,
  ...{ roleOf, splitClauses, judgeHappening, findAttribution, makeHeadline, nameOfHappening },
  isWordForHappening: ({ text, partOfSpeech }) => partOfSpeech === 'NOUN' && nameOfHappening(text) !== null,
  rolesInPassing: new Set(['trailing']),
  sharesVerbs: false,
  meaningVerb,
};

/** "Das Treffen vom 3. Mai" describes; "gegenüber dem Vorjahr" compares; the rest says when something happened. */
function roleOf(tokens: readonly Token[], from: number, to: number): ExpressionRole {
  const lead = tokens.slice(Math.max(0, from - 2), from).map(({ text }) => text.toLowerCase());
  if (lead.includes('gegenüber') || (lead.includes('als') && (tokens[from - 2]?.text ?? '').endsWith('er')))
    return 'comparative';
  const beginsRange = tokens.slice(to, to + 2).some(({ text }) => text === 'bis');
  const first = tokens[from]?.text.toLowerCase();
  return (lead.at(-1) === 'vom' || first === 'vom') && !beginsRange && tokens[from - 1]?.partOfSpeech !== 'PUNCT'
    ? 'trailing'
    : 'adverbial';
}
