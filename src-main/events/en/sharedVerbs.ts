/**
 * Happenings that share one verb and have a date each: "took the bridge on 3 May and the station on 7 May", "flooded the town
 * in 1998, 2002 and 2006". They lie within the clause whose verb they share.
 */
import { isCoordinator, isInNounPhrase, isNoun, isPreposition } from '../../language/partsOfSpeech.ts';
import type { Token } from '../../language/types.ts';
import { daysBetween } from '../../time/calendar.ts';

import type { Candidate } from '../candidate.ts';
import { datingBy } from '../dating.ts';
import { splitHeadDates } from '../headDates.ts';
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
      text: 'In 2001 and 2004 she travelled to Rome.',
      tells: [
        { when: '2004', title: 'She travelled to Rome' },
        { when: '2001', title: 'She travelled to Rome' },
      ],
    },
    {
      text: 'Lars Moe was pastor 1741–1750 and bishop 1752–1768.',
      tells: [
        { when: '1741/1750', title: 'Lars Moe was pastor' },
        { when: '1752/1768', title: 'Lars Moe was bishop' },
      ],
    },
    {
      text: 'He taught at Lund from 1822 to 1829 and at Kiel from 1830 to 1841.',
      tells: [
        { when: '1822/1829', title: 'He taught at Lund' },
        { when: '1830/1841', title: 'He taught at Kiel' },
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
  counterExamples: [
    { text: 'The fair was held on Monday and Tuesday.' },
    { text: 'In 2010 and until 2012 she travelled.' },
  ],
};

/** The candidates, each with those that share its verb behind it: one for each further date that says when. */
function splitSharedVerbs(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  placed: readonly PlacedExpression[],
): Candidate[] {
  return splitHeadDates(tokens, candidates, placed).flatMap((candidate) => {
    const others = candidate.madeBy === 'shared-verb' ? [] : sharing(tokens, candidate, placed);
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
  const inside = wholeStretches(placed.filter(({ from, to }) => from >= clause.from && to <= clause.to));
  const first = inside.find(({ index }) => index === own?.expression);
  if (first?.role !== 'adverbial' || clause.verb === null || clause.verb.head > first.from) return [];
  const others = inside.filter(({ from }) => from > first.from);
  const [second] = others;
  const areTwoDays = others.length === 1 && second !== undefined && areNeighbours(first, second);
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
  // "A school (1851–1880) and a hospital (1881–1919)".
  const isBracketed = tokens[before.to]?.text === ')' && tokens[end - 1]?.text === '(';
  const behind = isBracketed ? before.to + 1 : before.to;
  let from = behind;
  while (from < end && joins(tokens[from])) from += 1;
  if (from === behind) return null;
  const words = tokens.slice(from, isBracketed ? end - 1 : end);
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

/** A stretch from its one end to the other: "1741–1750". */
function wholeStretches(placed: readonly PlacedExpression[]): PlacedExpression[] {
  const ends = new Map(placed.map((end) => [end.index, end]));
  const closing = new Set(placed.map(({ expression }) => expression.rangeEnd));
  return placed
    .filter(({ index }) => !closing.has(index))
    .map((begin) => ({ ...begin, to: ends.get(begin.expression.rangeEnd ?? -1)?.to ?? begin.to }));
}

/** "On Monday and Tuesday": two days that go on in each other are one happening. */
function areNeighbours({ expression: first }: PlacedExpression, { expression: second }: PlacedExpression): boolean {
  const [from, to] = [first.interval?.last ?? null, second.interval?.first ?? null];
  if (first.precision !== 'day' || from === null || to === null) return false;
  return Math.abs(daysBetween(from, to)) <= 1;
}

function lies(from: number, to: number, span: TokenSpan): boolean {
  return from >= span.from && to <= span.to;
}
