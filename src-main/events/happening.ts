/** Whether a clause tells a happening, in which tense, and how certain the text makes it. */
import { isPastForm } from '../language/pastForms.ts';
import type { Token } from '../language/types.ts';

import type { Clause } from './clauses.ts';
import {
  copulas,
  eventNouns,
  futureAuxiliaries,
  negations,
  newsworthySpeech,
  planningVerbs,
  possibleAuxiliaries,
  speechVerbs,
  stativeVerbs,
} from './en/words.ts';
import { isNamingEntry } from './items.ts';
import type { Certainty, EventKind } from './types.ts';

/** `beforehand` is "had gone", `perfect` is "has gone"; `open` is what may be or shall be; `none` has no verb. */
export type ClauseTense = 'past' | 'beforehand' | 'perfect' | 'present' | 'open' | 'none';

/** What a clause tells. */
export interface Happening {
  readonly kind: EventKind;
  readonly certainty: Certainty;
  readonly tense: ClauseTense;
  /** Whether its verb is one of saying, which brings what is said. */
  readonly says: boolean;
}

/**
 * Judges a clause by its verb group, and, where the verb only says "was", by the noun before it. An entry of a chronicle tells in
 * the present what happened: "1914: War begins".
 */
export function judgeHappening(tokens: readonly Token[], clause: Clause, isEntry = false): Happening {
  const { verb } = clause;
  if (verb === null) return verbless(tokens, clause, isEntry);
  const group = tokens.slice(verb.from, verb.head + 1).map(({ text }) => text.toLowerCase());
  const head = group.at(-1) ?? '';
  const certainty = certaintyOf(group, head);
  const told = verb.finite ? tenseOf(group, head) : 'past';
  const tense = isEntry && told === 'present' ? 'past' : told;
  return { kind: kindOf(tokens, clause, head, tense), certainty, tense, says: speechVerbs.has(head) };
}

function kindOf(tokens: readonly Token[], clause: Clause, head: string, tense: ClauseTense): EventKind {
  if (speechVerbs.has(head) && !newsworthySpeech.has(head)) return 'saying';
  if (copulas.has(head)) {
    return tense !== 'present' && hasEventNoun(tokens, clause.from, clause.verb?.from ?? clause.to)
      ? 'happening'
      : 'state';
  }
  return stativeVerbs.has(head) || tense === 'present' ? 'state' : 'happening';
}

/** A clause without a verb tells an event when it names one: "12 May 1940: attack on the bridges". */
function verbless(tokens: readonly Token[], clause: Clause, isEntry: boolean): Happening {
  const names = hasEventNoun(tokens, clause.from, clause.to) || (isEntry && isNamingEntry(tokens, clause));
  return {
    kind: names ? 'happening' : 'state',
    certainty: 'asserted',
    tense: 'none',
    says: false,
  };
}

function hasEventNoun(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ text, partOfSpeech }) => partOfSpeech !== 'ADJ' && eventNouns.has(text.toLowerCase()));
}

function certaintyOf(group: readonly string[], head: string): Certainty {
  if (head === 'denied' || group.some((word) => negations.has(word))) return 'denied';
  if (group.some((word) => futureAuxiliaries.has(word)) || group.includes('to') || planningVerbs.has(head))
    return 'planned';
  return group.some((word) => possibleAuxiliaries.has(word)) ? 'possible' : 'asserted';
}

const pastAuxiliaries = new Set(['was', 'were', 'did', 'got']);
const presentAuxiliaries = new Set(["'s", '’s', 'is', 'are', 'am', "'re", '’re', 'do', 'does']);

function tenseOf(group: readonly string[], head: string): ClauseTense {
  if (group.some((word) => futureAuxiliaries.has(word) || possibleAuxiliaries.has(word))) return 'open';
  const auxiliaries = group.slice(0, -1);
  if (auxiliaries.some((word) => /^(?:had|['’]d)$/.test(word))) return 'beforehand';
  if (auxiliaries.some((word) => /^(?:has|have|['’]ve)$/.test(word))) return 'perfect';
  if (group.some((word) => pastAuxiliaries.has(word))) return 'past';
  if (group.some((word) => presentAuxiliaries.has(word))) return 'present';
  return head === 'had' || isPastForm(head) ? 'past' : 'present';
}
