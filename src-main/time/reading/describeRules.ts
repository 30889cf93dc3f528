import type { RuleDescriptions } from '../types.ts';

import { ruleSeparator, type Grammar } from './form.ts';

/** What each of these rules reads, by its own name; `rules` may join several names. */
export function describeRules({ forms, sharings, compositions }: Grammar, rules: Iterable<string>): RuleDescriptions {
  const used = new Set(Array.from(rules, (rule) => rule.split(ruleSeparator)).flat());
  const known = [...forms, ...sharings, ...compositions].filter(({ name }) => used.has(name));
  return Object.fromEntries(known.map(({ name, reads }) => [name, reads]));
}
