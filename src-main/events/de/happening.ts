/** Judges a German clause from all its verbs together: what it tells, in which tense, and how certain the text makes it. */
import { isFullVerb, isVerb } from '../../language/partsOfSpeech.ts';
import type { Token } from '../../language/types.ts';
import { isParticiple, isStrongParticiple } from '../../time/de/tense.ts';
import type { Clause } from '../clause.ts';
import type { ClauseTense, Happening } from '../happening.ts';
import { isNamingEntry } from '../items.ts';
import { small } from '../tokens.ts';
import { certaintyRules } from './certainties.ts';
import { kindRules } from './kinds.ts';
import { isFinite, isPast } from './partsOfSpeech.ts';
import type { Told } from './told.ts';
import * as words from './words.ts';

export function judgeHappening(tokens: readonly Token[], clause: Clause, isEntry: boolean): Happening {
  const told = toldBy(tokens, clause, isEntry);
  const kind = kindRules.find(({ find }) => find(told));
  const certainty = certaintyRules.find(({ find }) => find(told));
  return {
    kind: kind?.kind ?? 'state',
    certainty: certainty?.certainty ?? 'asserted',
    tense: told.tense,
    says: told.hasVerb && words.speechVerbs.has(told.meaning),
    kindRule: kind?.name ?? '',
    certaintyRule: certainty?.name ?? '',
  };
}

function toldBy(tokens: readonly Token[], clause: Clause, isEntry: boolean): Told {
  const { from, to, verb } = clause;
  const names = isEntry && isNamingEntry(tokens, clause);
  if (verb === null) {
    return {
      ...{ inside: tokens.slice(from, to), hasVerb: false, finite: '', meaning: '', participle: false, isOver: false },
      ...{ tense: 'none', isNamingEntry: names, isToldAsPresent: false },
    };
  }
  const inside = tokens.slice(from, endOfTelling(tokens, clause, verb.head));
  const finite = tokens[verb.head];
  const others = inside.filter((token) => token !== finite && isVerb(token)).map(small);
  const full = others.findLast((word) => !words.closingAuxiliaries.has(word) && !words.auxiliaries.has(word));
  const word = small(finite);
  const participle = full !== undefined && isPerfectParticiple(full);
  const isOver = participle && (others.includes('haben') || others.includes('sein'));
  const tense = tenseOf(word, participle, isOver);
  const isToldAsPresent = isEntry && (tense === 'present' || word === 'wird');
  return {
    ...{ inside, hasVerb: true, finite: word, participle, isOver },
    meaning: words.auxiliaries.has(word) ? (full ?? word) : word,
    ...{ tense: isToldAsPresent ? 'past' : tense, isNamingEntry: names, isToldAsPresent },
  };
}

/** Before what only says who says so: ", wie die Polizei mitteilte", "“, sagte der Sprecher". */
export function endOfTelling(tokens: readonly Token[], { to }: Clause, finite: number): number {
  const agrees = (token: Token) => isFullVerb(token) && isFinite(small(token));
  for (let index = finite + 1; index < to; index += 1) {
    if (!/^[,"“”«]$/.test(tokens[index]?.text ?? '')) continue;
    if (tokens.slice(index + 1, to).some(agrees)) return index;
  }
  return to;
}

export function isPerfectParticiple(word: string): boolean {
  return isParticiple(word) || isStrongParticiple(word);
}

function tenseOf(finite: string, participle: boolean, isOver: boolean): ClauseTense {
  if (words.future.has(finite) || words.planning.has(finite)) return isOver ? 'past' : 'open';
  if (words.possible.has(finite)) return 'open';
  if (words.before.has(finite)) return participle ? 'beforehand' : 'past';
  if (words.perfect.has(finite) || words.indirect.has(finite)) return participle ? 'past' : 'present';
  return words.passives.has(finite) || words.obliged.has(finite) || isPast(finite) ? 'past' : 'present';
}
