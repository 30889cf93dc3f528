/** Whether a German clause tells a happening, in which tense, and how certain the text makes it: from all its verbs together. */
import type { Token } from '../../language/types.ts';
import { isParticiple, isStrongParticiple } from '../../time/de/tense.ts';
import type { Clause } from '../clauses.ts';
import type { ClauseTense, Happening } from '../happening.ts';
import { isNamingEntry } from '../items.ts';
import type { Certainty, EventKind } from '../types.ts';
import { isFinite, isPast } from './partsOfSpeech.ts';
import * as words from './words.ts';

/** What the verbs of a clause say, as words in lower case. */
interface Verbs {
  readonly finite: string;
  /** The verb that carries the meaning: a participle or an infinitive behind, else the finite one. */
  readonly meaning: string;
  readonly participle: boolean;
  readonly closing: ReadonlySet<string>;
}

export function judgeHappening(tokens: readonly Token[], clause: Clause, isEntry: boolean): Happening {
  const { from, to, verb } = clause;
  if (verb === null) return verbless(tokens.slice(from, to), isEntry && isNamingEntry(tokens, clause));
  const inside = tokens.slice(from, endOfTelling(tokens, clause, verb.head));
  const verbs = verbsOf(inside, tokens[verb.head]);
  const told = tenseOf(verbs);
  // "1919: Der Vertrag wird unterzeichnet" is over.
  const isTold = isEntry && (told === 'present' || verbs.finite === 'wird');
  const tense = isTold ? 'past' : told;
  const says = words.speechVerbs.has(verbs.meaning);
  const kind = kindOf(inside, verbs, tense);
  return { kind, certainty: isTold ? 'asserted' : certaintyOf(inside, verbs), tense, says };
}

/** A clause without a verb tells an event when it names one: "12. Mai 1940: Angriff auf die Brücken". */
function verbless(inside: readonly Token[], isNamed: boolean): Happening {
  const verb = inside.some(({ text, partOfSpeech }) => partOfSpeech === 'VERB' && isPerfectParticiple(text));
  return {
    kind: verb || isNamed || namesHappening(inside) ? 'happening' : 'state',
    certainty: 'asserted',
    tense: 'none',
    says: false,
  };
}

/** Before what only says who says so: ", wie die Polizei mitteilte", "“, sagte der Sprecher". */
export function endOfTelling(tokens: readonly Token[], { to }: Clause, finite: number): number {
  const isVerb = (index: number) => {
    const { partOfSpeech = 'X', text = '' } = tokens[index] ?? {};
    return partOfSpeech === 'VERB' && isFinite(text.toLowerCase());
  };
  for (let index = finite + 1; index < to; index += 1) {
    if (!/^[,"“”«]$/.test(tokens[index]?.text ?? '')) continue;
    for (let behind = index + 1; behind < to; behind += 1) if (isVerb(behind)) return index;
  }
  return to;
}

function verbsOf(inside: readonly Token[], finite: Token | undefined): Verbs {
  const others = inside
    .filter((token) => token !== finite && /^(?:VERB|AUX)$/.test(token.partOfSpeech))
    .map(({ text }) => text.toLowerCase());
  const full = others.findLast((word) => !words.closingAuxiliaries.has(word) && !words.auxiliaries.has(word));
  const word = finite?.text.toLowerCase() ?? '';
  return {
    finite: word,
    meaning: words.auxiliaries.has(word) ? (full ?? word) : word,
    participle: full !== undefined && isPerfectParticiple(full),
    closing: new Set(others),
  };
}

function isPerfectParticiple(word: string): boolean {
  return isParticiple(word) || isStrongParticiple(word);
}

function tenseOf({ finite, participle, closing }: Verbs): ClauseTense {
  const isOver = participle && (closing.has('haben') || closing.has('sein'));
  if (words.future.has(finite) || words.planning.has(finite)) return isOver ? 'past' : 'open';
  if (words.possible.has(finite)) return 'open';
  if (words.before.has(finite)) return participle ? 'beforehand' : 'past';
  if (words.perfect.has(finite) || words.indirect.has(finite)) return participle ? 'past' : 'present';
  return words.passives.has(finite) || words.obliged.has(finite) || isPast(finite) ? 'past' : 'present';
}

function kindOf(inside: readonly Token[], { finite, meaning, participle }: Verbs, tense: ClauseTense): EventKind {
  if (words.speechVerbs.has(meaning) && !words.newsworthySpeech.has(meaning)) return 'saying';
  if (words.copulas.has(finite) && !participle) {
    return tense !== 'present' && namesHappening(inside) ? 'happening' : 'state';
  }
  return words.stativeVerbs.has(meaning) || tense === 'present' ? 'state' : 'happening';
}

function certaintyOf(inside: readonly Token[], { finite, meaning, participle, closing }: Verbs): Certainty {
  const small = inside.map(({ text }) => text.toLowerCase());
  const isNegated = small.some(
    (word, index) => words.negations.has(word) && !/^(?:nur|mehr)$/.test(small[index + 1] ?? ''),
  );
  if (isNegated || words.denyingVerbs.has(meaning)) return 'denied';
  const isOver = participle && (closing.has('haben') || closing.has('sein'));
  // "Soll gestohlen worden sein": what is said of the past.
  if (words.planning.has(finite)) return isOver ? 'reported' : 'planned';
  if (words.future.has(finite)) return 'planned';
  if (words.possible.has(finite)) return 'possible';
  return words.indirect.has(finite) || small.some((word) => words.hearsay.has(word)) ? 'reported' : 'asserted';
}

function namesHappening(inside: readonly Token[]): boolean {
  return inside.some(({ text, partOfSpeech }) => partOfSpeech === 'NOUN' && words.nameOfHappening(text) !== null);
}
