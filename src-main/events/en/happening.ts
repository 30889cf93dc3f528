/** Judges an English clause by its verb group: what it tells, in which tense, and how certain the text makes it. */
import { isPastForm } from '../../language/verbForms.ts';
import type { Token } from '../../language/types.ts';
import type { Clause } from '../clause.ts';
import type { ClauseTense, Happening } from '../happening.ts';
import { small } from '../tokens.ts';

import { certaintyRules } from './certainties.ts';
import { kindRules } from './kinds.ts';
import type { Told } from './told.ts';
import { futureAuxiliaries, possibleAuxiliaries, speechVerbs } from './words.ts';

/** An entry of a chronicle tells in the present what happened: "1914: War begins". */
export function judgeHappening(tokens: readonly Token[], clause: Clause, isEntry: boolean): Happening {
  const told = toldBy(tokens, clause, isEntry);
  const kind = kindRules.find(({ find }) => find(told));
  const certainty = certaintyRules.find(({ find }) => find(told));
  return {
    kind: kind?.kind ?? 'state',
    certainty: certainty?.certainty ?? 'asserted',
    tense: told.tense,
    says: speechVerbs.has(told.head),
    kindRule: kind?.name ?? '',
    certaintyRule: certainty?.name ?? '',
  };
}

function toldBy(tokens: readonly Token[], clause: Clause, isEntry: boolean): Told {
  const { verb } = clause;
  if (verb === null) {
    return { tokens, clause, group: [], head: '', tense: 'none', isEntry, isToldAsPresent: false };
  }
  const group = tokens.slice(verb.from, verb.head + 1).map(small);
  const head = group.at(-1) ?? '';
  const tense = verb.finite ? tenseOf(group, tokens[verb.head]) : 'past';
  const isToldAsPresent = isEntry && tense === 'present';
  return { tokens, clause, group, head, tense: isToldAsPresent ? 'past' : tense, isEntry, isToldAsPresent };
}

const pastAuxiliaries = new Set(['was', 'were', 'did', 'got']);
const presentAuxiliaries = new Set(["'s", '’s', 'is', 'are', 'am', "'re", '’re', 'do', 'does']);

function tenseOf(group: readonly string[], head: Token | undefined): ClauseTense {
  if (group.some((word) => futureAuxiliaries.has(word) || possibleAuxiliaries.has(word))) return 'open';
  // "Is to report".
  if (group.includes('to')) return 'open';
  const auxiliaries = group.slice(0, -1);
  if (auxiliaries.some((word) => /^(?:had|['’]d)$/.test(word))) return 'beforehand';
  if (auxiliaries.some((word) => /^(?:has|have|['’]ve)$/.test(word))) return 'perfect';
  if (group.some((word) => pastAuxiliaries.has(word))) return 'past';
  if (group.some((word) => presentAuxiliaries.has(word))) return 'present';
  return isPastForm(head) ? 'past' : 'present';
}
