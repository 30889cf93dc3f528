import type { RuleDescriptions } from '../time/types.ts';

import type { EventGrammar } from './grammar.ts';
import { ladder } from './ladder/ladder.ts';
import { ownDateRules } from './ladder/ownWords.ts';
import { makingRulesOfClauses } from './making.ts';
import type { TimelineEvent } from './types.ts';

/** What the rules do that made and dated these events, by their names. */
export function describeRules(
  events: readonly Pick<TimelineEvent, 'rule' | 'datedBy'>[],
  { namedHappenings, sharedVerb }: EventGrammar,
): RuleDescriptions {
  const used = new Set<string>();
  for (const { rule, datedBy } of events) used.add(rule).add(datedBy);
  const beside = [...namedHappenings, ...(sharedVerb === null ? [] : [sharedVerb])];
  const known = [...makingRulesOfClauses, ...beside, ...ownDateRules, ...ladder].filter(({ name }) => used.has(name));
  return Object.fromEntries(known.map(({ name, says }) => [name, says]));
}
