/**
 * Happenings that share one verb and have a date each: "took the bridge on 3 May and the station on 7 May", "flooded the town
 * in 1998, 2002 and 2006". They lie within the clause whose verb they share.
 */
import { isCoordinator, isInNounPhrase, isNoun, isPreposition } from '../../language/partsOfSpeech.ts';
import type { Token } from '../../language/types.ts';

import type { Candidate } from '../candidate.ts';
import { datingBy } from '../dating.ts';
import type { PlacedExpression } from '../expressions.ts';
import type { SharedVerbRule } from '../sharedVerb.ts';
import type { TokenSpan } from '../tokens.ts';

export const sharedVerb: SharedVerbRule = {
  name: 'shared-verb',
  says: {
    en: 'Happenings that share a verb are told each with its date: “took the bridge on 3 May and the station on 7 May”.',
    de: 'Geschehnisse mit einem gemeinsamen Verb werden einzeln erzählt, jedes mit seinem Datum.',
  },
  split: splitSharedVerbs,
  examples: [
    {
      text: 'The rebels took the bridge on 3 May and the station on 7 May.',
      tells: [
        { when: '2016-05-03', title: 'The rebels took the bridge' },
        { when: '2016-05-07', title: 'The rebels took the station' },
      ],
    },
    {
      text: 'The river flooded the town in 1998, 2002 and 2006.',
      tells: [
        { when: '1998', title: 'The river flooded the town' },
        { when: '2002', title: 'The river flooded the town' },
        { when: '2006', title: 'The river flooded the town' },
      ],
    },
  ],
  counterExamples: [{ text: 'The fair was held on Monday and Tuesday.' }],
};

/** The candidates, each with those that share its verb behind it: one for each further date that says when. */
function splitSharedVerbs(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  placed: readonly PlacedExpression[],
): Candidate[] {
  return candidates.flatMap((candidate) => {
    const others = sharing(tokens, candidate, placed);
    const last = others.at(-1);
    const first = others[0];
    if (first === undefined || last === undefined) return [candidate];
    const { clause } = candidate;
    return [
      { ...candidate, clause: { ...clause, to: first.clause.from } },
      ...others.slice(0, -1),
      { ...last, clause: { ...last.clause, to: clause.to } },
    ];
  });
}

function sharing(tokens: readonly Token[], candidate: Candidate, placed: readonly PlacedExpression[]): Candidate[] {
  const { clause, happening, own } = candidate;
  const inside = placed.filter(({ from, to }) => from >= clause.from && to <= clause.to);
  const first = inside.find(({ index }) => index === own?.expression);
  if (first?.role !== 'adverbial' || clause.verb === null || clause.verb.head > first.from) return [];
  const others = inside.filter(({ from }) => from > first.from);
  if (others.some(({ index }) => isEndOfRange(index, inside))) return [];
  const areTwoDays = others.length === 1 && first.expression.precision === 'day';
  const found: Candidate[] = [];
  let before = first;
  for (const other of others) {
    const gap = gapBetween(tokens, before, other);
    if (other.role !== 'adverbial' || gap === null || (gap.isEmpty && areTwoDays)) break;
    const dating = datingBy(other, placed);
    const antecedent = sharedWords(tokens, candidate, first, gap);
    if (dating === null || antecedent === null) break;
    const names = candidate.names.filter(({ from, to }) => lies(from, to, antecedent) || lies(from, to, gap));
    found.push({
      clause: { from: gap.from, to: other.to, verb: clause.verb, antecedent, kind: 'continued', rule: clause.rule },
      ...{ happening, names, own: dating, isEntry: false, madeBy: 'shared-verb' },
    });
    before = other;
  }
  return found;
}

/** What stands between two dates, behind the comma or the "and". */
interface Gap extends TokenSpan {
  /** Only another date follows. */
  readonly isEmpty: boolean;
  readonly beginsWithPreposition: boolean;
}

function gapBetween(tokens: readonly Token[], before: PlacedExpression, { from: end }: PlacedExpression): Gap | null {
  let from = before.to;
  while (from < end && joins(tokens[from])) from += 1;
  if (from === before.to) return null;
  const words = tokens.slice(from, end);
  const isPhrase = words.every((token) => isInNounPhrase(token) || isPreposition(token));
  const nouns = words.some(isNoun);
  if (!isPhrase || (!nouns && words.length > 1)) return null;
  return { from, to: end, isEmpty: !nouns, beginsWithPreposition: isPreposition(tokens[from]) };
}

function joins(token: Token | undefined): boolean {
  return token?.text === ',' || token?.text === ';' || isCoordinator(token);
}

/** The words that are not said again: up to the verb, with its object where only the date or the place is another. */
function sharedWords(
  tokens: readonly Token[],
  { clause }: Candidate,
  first: PlacedExpression,
  gap: Gap,
): TokenSpan | null {
  const verb = clause.verb?.head ?? clause.from;
  const isLead = isPreposition(tokens[first.from - 1]);
  const end = isLead ? first.from - 1 : first.from;
  if (gap.isEmpty) return { from: clause.from, to: end };
  if (!gap.beginsWithPreposition) return { from: clause.from, to: verb + 1 };
  const preposition = tokens.findIndex(
    (token, index) => index > verb && index < end && isPreposition(token) && token.text !== 'of',
  );
  return preposition === -1 ? null : { from: clause.from, to: preposition };
}

function isEndOfRange(index: number, placed: readonly PlacedExpression[]): boolean {
  return placed.some(({ expression }) => expression.rangeEnd === index);
}

function lies(from: number, to: number, span: TokenSpan): boolean {
  return from >= span.from && to <= span.to;
}
