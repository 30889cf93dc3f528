/** Whether a clause tells a happening, and how certain the text makes it. */
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
import type { Certainty } from './types.ts';

/** What a clause tells. */
export interface Happening {
  /** `event`: something happened; `speech`: somebody said something; `state`: how things are. */
  readonly kind: 'event' | 'speech' | 'state';
  readonly certainty: Certainty;
  /** Past events without a date may inherit one; what is planned or possible may not. */
  readonly past: boolean;
}

/** Judges a clause by its verb group, and, where the verb only says "was", by the noun before it. */
export function judgeHappening(tokens: readonly Token[], clause: Clause): Happening {
  const { verb } = clause;
  if (verb === null) return verbless(tokens, clause);
  const group = tokens.slice(verb.from, verb.head + 1).map(({ text }) => text.toLowerCase());
  const head = group.at(-1) ?? '';
  const certainty = certaintyOf(group, head);
  const past = certainty === 'asserted' && isPast(group, head);
  if (speechVerbs.has(head) && !newsworthySpeech.has(head)) return { kind: 'speech', certainty, past };
  if (copulas.has(head) && hasEventNoun(tokens, clause.from, verb.from)) return { kind: 'event', certainty, past };
  if (stativeVerbs.has(head) || !past) return { kind: 'state', certainty, past };
  return { kind: 'event', certainty, past };
}

/** A clause without a verb tells an event when it names one: "12 May 1940: attack on the bridges". */
function verbless(tokens: readonly Token[], { from, to }: Clause): Happening {
  return { kind: hasEventNoun(tokens, from, to) ? 'event' : 'state', certainty: 'asserted', past: false };
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

const pastAuxiliaries = new Set(['was', 'were', 'had', 'did', "'d", '’d', 'has', 'have', "'ve", '’ve', 'been', 'got']);

function isPast(group: readonly string[], head: string): boolean {
  if (group.some((word) => pastAuxiliaries.has(word))) return true;
  const present = group.some((word) => /^(?:is|are|am|'s|’s|'re|’re|do|does)$/.test(word));
  return !present && isPastForm(head);
}
