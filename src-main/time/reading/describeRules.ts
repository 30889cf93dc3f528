import type { RuleDescriptions } from '../types.ts';

import type { Grammar } from './form.ts';

/** What each of these rules reads, by its name. */
export function describeRules(
  { forms, sharings, joins, compositions, pairings }: Grammar,
  rules: Iterable<string>,
): RuleDescriptions {
  const used = new Set(rules);
  const known = [...forms, ...sharings, ...joins, ...compositions, ...pairings].filter(({ name }) => used.has(name));
  return Object.fromEntries(known.map(({ name, reads }) => [name, reads]));
}
